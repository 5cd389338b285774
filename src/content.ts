/** Door: starts the page script in a web page: what the archive knows there is marked. */
import { ask, isOrphaned } from './browser/ask.ts';
import { servePage } from './browser/serve-page.ts';
import { followSettings } from './browser/follow-settings.ts';
import { isReadable } from './page/frame-rules.ts';
import { marksOfFrame } from './page/marks-handshake.ts';

const marks = marksOfFrame();
const life = isReadable() ? marks.claimFrame(isOrphaned) : null;
if (life) run(life);

function run(life: AbortController): void {
  const { signal } = life;
  const page = marks.start(
    {
      desk: {
        card: (query) => ask('card', query),
        getReady: () => ask('getReady', null),
        loadCard: () => ask('loadCard', null),
        openArchive: (place) => ask('openArchive', place),
      },
      report: (report) => ask('report', report),
      isVisit: () => ask('isVisit', null),
      isOrphaned,
      onOrphaned: () => {
        life.abort();
      },
    },
    () => ask('site', null),
    signal,
  );
  const lookAgain = followSettings((settings) => void page.apply(settings), signal);
  servePage({
    rulesChanged: () => {
      lookAgain();
      return null;
    },
    report: () => page.report(),
    visit: () => page.lookAgain().then(() => null),
    walk: async ({ step }) => {
      await page.step(step);
      return null;
    },
    jump: async ({ entity, occurrence }) => {
      await page.jump(entity, occurrence);
      return null;
    },
  });
}
