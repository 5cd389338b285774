import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';

/** In CSS pixels: WCAG 2.2, 2.5.8. */
const LEAST_TARGET = 24;

/** What of a surface is too small to be hit: both ways at least 24 pixels, links in a sentence excepted. */
export function smallTargets(scope: ExtensionScope): Promise<string[]> {
  return scope.evaluate((least) => {
    const root = document.querySelector('[data-sidelight-overlay]')?.shadowRoot ?? document;
    const wanted =
      'a[href], button, input, select, textarea, summary, [role="option"], [role="menuitem"], ' +
      '[role="radio"], [role="switch"], [tabindex="0"]';
    const isInSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent.trim() ?? '') !== element.textContent.trim();
    return [...root.querySelectorAll(wanted)].flatMap((element) => {
      // A label is part of what it labels.
      const label = element.closest('label');
      const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const [width, height] = [
        Math.max(...boxes.map((box) => box.width)),
        Math.max(...boxes.map((box) => box.height)),
      ];
      const shown =
        element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      if (!shown || isInSentence(element) || (width >= least && height >= least)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return [`${element.tagName} “${name}” is ${width.toFixed(1)} by ${height.toFixed(1)} pixels`];
    });
  }, LEAST_TARGET);
}

/** What would move in a surface, which is nothing where the reader has asked for that. */
export function movingParts(scope: ExtensionScope): Promise<string[]> {
  return scope.evaluate(() => {
    const root = document.querySelector('[data-sidelight-overlay]')?.shadowRoot ?? document;
    const isLong = (times: string): boolean =>
      times.split(',').some((time) => parseFloat(time) * (/\dms/.test(time) ? 1 : 1_000) > 1);
    return [...root.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves =
          (style.animationName !== 'none' && isLong(style.animationDuration)) ||
          isLong(style.transitionDuration) ||
          style.scrollBehavior === 'smooth';
        return moves
          ? [`${element.tagName}.${element.getAttribute('class') ?? ''}${part ?? ''}`]
          : [];
      }),
    );
  });
}

/** The texts of the places that speak when they change; those of alerts begin with “alert: ”. */
export function spokenIn(scope: ExtensionScope): Promise<string[]> {
  return scope.evaluate(() => {
    const root = document.querySelector('[data-sidelight-overlay]')?.shadowRoot ?? document;
    const speaking = root.querySelectorAll(
      '[role="status"], [role="log"], [role="alert"], [aria-live]:not([aria-live="off"]), output',
    );
    return [...speaking].flatMap((element) => {
      const alerts =
        element.getAttribute('role') === 'alert' ||
        element.getAttribute('aria-live') === 'assertive';
      const text = element.textContent.trim();
      return text === '' ? [] : [`${alerts ? 'alert: ' : ''}${text}`];
    });
  });
}

/**
 * What of a surface cannot be read in its window without scrolling sideways (WCAG 2.2, 1.4.10): lines of
 * text that stick out or are cut off. What scrolls by itself, as plots and tables may, is passed over.
 */
export function cutOff(scope: ExtensionScope): Promise<string[]> {
  return scope.evaluate(() => {
    const root = document.querySelector('[data-sidelight-overlay]')?.shadowRoot ?? document;
    // What is far from the window is not laid out again as that changes, until it is asked for.
    for (const late of root.querySelectorAll<HTMLElement>('*')) {
      if (getComputedStyle(late).contentVisibility === 'auto') {
        late.style.contentVisibility = 'visible';
      }
    }
    const { scrollWidth } = document.documentElement;
    const faults =
      scrollWidth > innerWidth ? [`the page is ${String(scrollWidth)} pixels wide`] : [];
    const isMeantTo = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at === document.body) return false;
        const { overflowX, textOverflow } = getComputedStyle(at);
        if (textOverflow === 'ellipsis') return true;
        if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return true;
      }
      return false;
    };
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('.vh, svg, option, style, script')) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || isMeantTo(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const out = [...range.getClientRects()].find(
        ({ left, right, width }) => width > 0 && (left < -0.5 || right > innerWidth + 0.5),
      );
      if (out) faults.push(`“${node.textContent?.trim() ?? ''}” ends at ${out.right.toFixed(0)}`);
    }
    return faults;
  });
}
