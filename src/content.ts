/** Door: reads the page, marks what the archive knows in it, opens cards. */
import { ask, isOrphaned } from './browser/ask.ts';
import { loadGazetteer } from './browser/gazetteer.ts';
import { messages } from './browser/i18n.ts';
import { servePage } from './browser/serve-page.ts';
import { readSettings, watchSettings } from './browser/settings.ts';
import { openGazetteer } from './core/gazetteer/open.ts';
import { isReadable } from './page/frame-rules.ts';
import { Matching } from './page/matching.ts';
import { claimFrame } from './page/one-copy.ts';
import { PageScript } from './page/start-page.ts';

const life = isReadable() ? claimFrame(isOrphaned) : null;
if (life) run(life);

function run(life: AbortController): void {
  const { signal } = life;
  const page = new PageScript(
    {
      // The names are opened with the first text: a frame that is never read costs nothing.
      matching: () => new Matching(() => openGazetteer(loadGazetteer())),
      desk: {
        card: (query) => ask('card', query),
        getReady: () => ask('getReady', null),
        loadCard: () => ask('loadCard', null),
        openArchive: (place) => ask('openArchive', place),
      },
      report: (report) => ask('report', report),
      rtl: () => messages().direction === 'rtl',
      isOrphaned,
      onOrphaned: () => {
        life.abort();
      },
    },
    () => ask('site', null),
    signal,
  );
  servePage({
    report: () => page.report(),
    walk: async ({ step }) => {
      await page.step(step);
      return null;
    },
    jump: async ({ entity, occurrence }) => {
      await page.jump(entity, occurrence);
      return null;
    },
  });
  watchSettings((settings) => void page.apply(settings), signal);
  void readSettings().then((settings) => page.apply(settings));
}
