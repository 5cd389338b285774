import { afterEach, expect, it } from 'vitest';
import type { ExtensionScope, Surface } from '../../scripts/browsers/running-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { allNodes, hasFocus, partOf, waitForCard } from './harness/card.ts';
import { cutOff } from './harness/comfort.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { search, waitForNames, waitForText } from './harness/surface.ts';
import { speakingOnly } from './harness/speaking.ts';
import { toolbarTitle } from './harness/toolbar-title.ts';
import { inEachBrowser, type World } from './harness/world.ts';

inEachBrowser(
  'in Arabic',
  (world) => {
    const surfaces = closedAfterwards();

    it('the popup is mirrored, down to the strip of the page', async () => {
      await openSample(world);
      const popup = surfaces.push(await world.running.openPopup());
      const topics = await waitForNames(popup, 'option', (names) => names.length >= 5);
      expect(topics[0]).toMatch(/، (مكان|منظمة|منتج)، .*إشار.*\. الانتقال إلى أولها\.$/);
      expect(await languageOf(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
      const x = await startsOf(popup, {
        logo: '.logo',
        title: 'h1',
        switch: '.switch',
        icon: '.topic .ic',
        strip: '.topic .strip',
        count: '.topic .count',
      });
      expect(x.logo).toBeGreaterThan(x.title);
      expect(x.title).toBeGreaterThan(x.switch);
      expect(x.icon).toBeGreaterThan(x.strip);
      expect(x.strip).toBeGreaterThan(x.count);
      await takePicture(popup, `${world.name}-popup-ar`);
    });

    it('the strip begins at the right', async () => {
      const body = `<p>Wuzhen.</p><p style="margin-top: 3000px">Tencent.</p>`;
      const page = await world.open('http://ledger.test/strip', pageOf(body));
      await waitForMarks(page, (found) => found.length === 2);
      const popup = surfaces.push(await world.running.openPopup());
      await waitForNames(popup, 'option', (names) => names.length === 2);
      const places = await popup.evaluate(() =>
        [...document.querySelectorAll('.strip')].map((strip) => {
          const { left, width } = strip.getBoundingClientRect();
          const tick = strip.querySelector('rect:not(.reach)')?.getBoundingClientRect();
          return ((tick?.left ?? NaN) - left) / width;
        }),
      );
      expect(places).toHaveLength(2);
      expect(Math.max(...places)).toBeGreaterThan(0.9);
      expect(Math.min(...places)).toBeLessThan(0.1);
      const [first] = await waitForNames(popup, 'option', () => true);
      expect(first).toContain('ووتشن');
      expect(places[0]).toBeGreaterThan(0.9);
    });

    it('arrows step through the mentions the way the strip runs', async () => {
      const body = `<p>Wuzhen.</p><p style="margin-top: 3000px">Wuzhen.</p>`;
      const page = await world.open('http://ledger.test/arrows', pageOf(body));
      await waitForMarks(page, (found) => found.length === 2);
      const popup = surfaces.push(await world.running.openPopup());
      await waitForNames(popup, 'option', (names) => names.length === 1);
      const press = (key: string) =>
        popup.evaluate((pressed) => {
          const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true });
          document.querySelector('[role="option"]')?.dispatchEvent(event);
        }, key);
      const scrolled = (passes: (y: number) => boolean) =>
        waitUntil(() => page.evaluate(() => scrollY), passes);
      await press('ArrowLeft');
      await press('ArrowLeft');
      await scrolled((y) => y > 1_000);
      await press('ArrowRight');
      await scrolled((y) => y < 1_000);
    });

    it('the card is mirrored, and its arrows turn pages the other way', async () => {
      const page = await openSample(world);
      await hoverMark(page, 'Wuzhen');
      const card = await waitForCard(page);
      expect(card.attributes).toMatchObject({ dir: 'rtl', lang: 'ar' });
      const heading = allNodes(card).find(({ tag }) => tag === 'h2');
      expect(heading?.text).toBe('ووتشن');
      const [kind, what] = ['kind', 'c-what'].map((name) =>
        allNodes(card).find(({ attributes }) => attributes.class === name),
      );
      expect(kind?.text).toMatch(/مكان[\s\S]*Wuzhen/);
      expect(what?.attributes.lang).toBe('ar');
      expect(what?.text).toMatch(/^بلدة قنوات مائية/);
      expect(card.text).not.toContain('乌镇');
      const pin = partOf(card, 'button', /تثبيت/);
      expect(pin.rect.x).toBeLessThan(heading?.rect.x ?? 0);
      const [before, after] = [/السابق/, /التالي/].map((name) => partOf(card, 'button', name));
      expect(before?.rect.x).toBeGreaterThan(after?.rect.x ?? 0);
      const excerpt = allNodes(card).find(
        ({ attributes }) => attributes.lang === 'en' && attributes.dir === 'ltr',
      );
      expect(excerpt, 'an excerpt in its own language').toBeDefined();
      await world.running.pressCommand('next-mention');
      // The card of the pointer reads alike, and takes no keys.
      const focused = await waitForCard(page, (one) => hasFocus(one) && /1 من \d/.test(one.text));
      expect(focused.text).toMatch(/بحسب|معاد الصياغة/);
      await page.keyboard.press('ArrowLeft');
      await waitForCard(page, (one) => /2 من \d/.test(one.text));
      await page.keyboard.press('ArrowRight');
      await waitForCard(page, (one) => /1 من \d/.test(one.text));
      await takePicture(page, `${world.name}-card-ar`);
    });

    it('the archive is mirrored', async () => {
      const archive = surfaces.push(await world.running.openExtensionPage('archive.html'));
      await waitForText(archive, /محتويات أرشيفك/);
      expect(await languageOf(archive)).toEqual({ lang: 'ar', dir: 'rtl' });
      await search(archive, 'great firewall');
      await waitForText(archive, /مقتطف.* في .*مقال/);
      const x = await startsOf(archive, { brand: '.brand', field: '.field', offline: '.offline' });
      expect(x.brand).toBeGreaterThan(x.field);
      expect(x.field).toBeGreaterThan(x.offline);
      const [row] = await archive.evaluate(() =>
        [...document.querySelectorAll('.row')].map((one) => ({
          excerpt: one.querySelector('.read')?.getAttribute('dir'),
          side: getComputedStyle(one.querySelector('.read') ?? one).textAlign,
          source: one.querySelector('.cite')?.getBoundingClientRect().x ?? NaN,
          title: one.querySelector('.where')?.getBoundingClientRect().x ?? NaN,
          language: one.querySelector('.where bdi')?.getAttribute('lang'),
        })),
      );
      expect(row?.excerpt).toBe('ltr');
      expect(row?.side).toBe('start');
      expect(row?.language).toBe('en');
      expect(row?.source).toBeGreaterThan(row?.title ?? NaN);
      await takePicture(archive, `${world.name}-archive-ar`);
    });

    it('time runs from right to left, in the plot and by keys', async () => {
      const archive = surfaces.push(
        await world.running.openExtensionPage('archive.html#topic=xi-jinping'),
      );
      const plot = await waitUntil(
        () =>
          archive.evaluate(() => {
            const boxes = (selector: string) =>
              [...document.querySelectorAll(`.timeline ${selector}`)].map((element) => {
                const { left, right } = element.getBoundingClientRect();
                return { left, right, text: element.textContent };
              });
            const [frame] = boxes('.plot');
            return {
              frame,
              blocks: boxes('.p-links a'),
              years: boxes('.tick'),
              dates: boxes('.p-date'),
            };
          }),
        ({ blocks }) => blocks.length === 2,
      );
      const lefts = (boxes: readonly { left: number }[]): number[] => boxes.map(({ left }) => left);
      expect(lefts(plot.blocks)).toEqual(lefts(plot.blocks).sort((a, b) => b - a));
      expect(plot.years.map(({ text }) => text)).toEqual(['2017', '2018', '2019', '2020', '2021']);
      expect(lefts(plot.years)).toEqual(lefts(plot.years).sort((a, b) => b - a));
      for (const { left, right } of [...plot.years, ...plot.dates]) {
        expect(left).toBeGreaterThanOrEqual((plot.frame?.left ?? 0) - 1);
        expect(right).toBeLessThanOrEqual((plot.frame?.right ?? 0) + 1);
      }
      expect(plot.dates.map(({ text }) => text)).toContain('9 ديسمبر 2017');
      const place = await archive.evaluate(() => {
        const [first] = document.querySelectorAll<HTMLElement>('.timeline .p-links a');
        first?.focus();
        first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
        const links = [...document.querySelectorAll('.timeline .p-links a')];
        return links.findIndex((link) => link === document.activeElement);
      });
      expect(place).toBe(1);
      await takePicture(archive, `${world.name}-topic-ar`);
    });

    it('the button in the toolbar counts as Arabic does', async () => {
      const page = await world.open(
        'http://ledger.test/two',
        pageOf('<p>Tencent.</p><p>Wuzhen.</p>'),
      );
      await waitForMarks(page, (found) => found.length === 2);
      await waitUntil(
        () => toolbarTitle(world),
        (title) => title === 'عثر Sidelight على إشارتين',
      );
    });
  },
  (built) => speakingOnly(built, 'ar'),
);

inEachBrowser(
  'in German, whose words are long',
  (world) => {
    const surfaces = closedAfterwards();

    it('everything fits', async () => {
      await openSample(world);
      const popup = surfaces.push(await world.running.openPopup());
      await waitForNames(popup, 'option', (names) => names.length >= 5);
      expect(await spillingOver(popup)).toEqual([]);
      await search(popup, 'vaccine pasport');
      await waitForText(popup, /Genau nach/);
      expect(await spillingOver(popup)).toEqual([]);
      await popup.close();
      const archive = surfaces.push(await world.running.openExtensionPage('archive.html'));
      await waitForText(archive, /Was Ihr Archiv enthält/);
      expect(await spillingOver(archive)).toEqual([]);
      await search(archive, 'great firewal');
      await waitForText(archive, /Auszüge in/);
      expect(await spillingOver(archive)).toEqual([]);
      await archive.evaluate(() => {
        document.querySelector<HTMLElement>('.results h1')?.style.setProperty('width', '8px');
      });
      expect(await spillingOver(archive)).not.toEqual([]);
    });

    it('everything fits in the popup of a paused site', async () => {
      await world.open('http://ledger.test/paused', pageOf('<p>A walk by the sea.</p>'));
      const popup = surfaces.push(await world.running.openPopup());
      await waitForNames(popup, 'switch', (names) => names.length === 1);
      await popup.evaluate(() => {
        document.querySelector<HTMLElement>('.switch')?.click();
      });
      await waitForText(popup, /Auf dieser Website einschalten/);
      expect(await spillingOver(popup)).toEqual([]);
      expect(await cutOff(popup)).toEqual([]);
      await takePicture(popup, `${world.name}-popup-paused-de`);
    });

    it('everything fits in a narrow window where nothing is found exactly', async () => {
      const archive = surfaces.push(
        await world.running.openExtensionPage('archive.html#q=zzzzqqq&exact=1'),
      );
      await archive.page.setViewport({ width: 320, height: 800 });
      await waitForText(archive, /ähnliche Schreibweisen/);
      expect(await spillingOver(archive)).toEqual([]);
      expect(await cutOff(archive)).toEqual([]);
      await takePicture(archive, `${world.name}-none-exactly-de`);
    });

    it.each(['options', 'welcome'])('everything on the page %s fits', async (name) => {
      const page = surfaces.push(await world.running.openExtensionPage(`${name}.html`));
      await waitForText(page, /Sidelight/);
      expect(await languageOf(page)).toEqual({ lang: 'de', dir: 'ltr' });
      expect(await spillingOver(page)).toEqual([]);
    });

    it('names commands and itself as the browser lists them', async () => {
      const told = await world.running.background.evaluate(async () => ({
        about: chrome.runtime.getManifest().description,
        commands: (await chrome.commands.getAll()).map(({ description }) => description),
      }));
      expect(told.about).toMatch(/^Hintergrund zu verwandten Nachrichten/);
      expect(told.commands).toContain('Zur nächsten Erwähnung gehen und ihre Karte öffnen');
    });
  },
  (built) => speakingOnly(built, 'de'),
);

inEachBrowser(
  'in French, whose legend is long',
  (world) => {
    const surfaces = closedAfterwards();

    it.each([1280, 1024, 800])('a topic fits in %i pixels', async (width) => {
      const archive = surfaces.push(
        await world.running.openExtensionPage('archive.html#topic=tencent'),
      );
      await archive.page.setViewport({ width, height: 800 });
      await waitForText(archive, /date estimée/);
      expect(await spillingOver(archive)).toEqual([]);
      const covered = await archive.evaluate(() => {
        const [legend, ...others] = ['.legend', '.timeline h2', '.timeline .seg'].map((part) =>
          document.querySelector(part)?.getBoundingClientRect(),
        );
        return others.filter(
          (other) =>
            !legend ||
            !other ||
            (legend.left < other.right &&
              other.left < legend.right &&
              legend.top < other.bottom &&
              other.top < legend.bottom),
        ).length;
      });
      expect(covered).toBe(0);
      await takePicture(archive, `${world.name}-topic-fr-${String(width)}`);
    });
  },
  (built) => speakingOnly(built, 'fr'),
);

async function openSample(world: World) {
  const page = await world.open('http://ledger.test/wuzhen', SAMPLE);
  await waitForMarks(page, (found) => found.includes('微信'));
  return page;
}

function closedAfterwards(): { push<S extends Surface>(surface: S): S } {
  const open: Surface[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((surface) => surface.close().catch(() => undefined)));
  });
  return {
    push: (surface) => {
      open.push(surface);
      return surface;
    },
  };
}

function languageOf(surface: ExtensionScope): Promise<{ lang: string; dir: string }> {
  return surface.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
}

/** Where the first elements of some selectors begin from the left, in CSS pixels. */
function startsOf<Name extends string>(
  surface: ExtensionScope,
  selectors: Readonly<Record<Name, string>>,
): Promise<Record<Name, number>> {
  return surface.evaluate((wanted: Readonly<Record<string, string>>) => {
    const starts = Object.entries(wanted).map(([name, selector]) => [
      name,
      document.querySelector(selector)?.getBoundingClientRect().x ?? NaN,
    ]);
    return Object.fromEntries(starts) as Record<string, number>;
  }, selectors);
}

/** Texts that are wider than what they stand in, or than the window. What is cut on purpose is not. */
function spillingOver(surface: ExtensionScope): Promise<string[]> {
  return surface.evaluate(() => {
    const boxOf = (element: Element | null): Element | null =>
      element && getComputedStyle(element).display === 'inline'
        ? boxOf(element.parentElement)
        : element;
    const spilling: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const box = boxOf(text.parentElement);
      if (!box || text.parentElement?.closest('.vh') || !box.checkVisibility()) continue;
      if (getComputedStyle(box).textOverflow === 'ellipsis') continue;
      const range = new Range();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      // Names of drawings are read out, and take no room.
      if (left === right) continue;
      const around = box.getBoundingClientRect();
      const within = left >= around.left - 1 && right <= around.right + 1;
      if (!within || left < 0 || right > innerWidth) spilling.push(text.textContent ?? '');
    }
    return spilling;
  });
}
