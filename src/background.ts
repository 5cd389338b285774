/** Door: owns the archive and answers questions. */
import { loadArchive } from './browser/archive.ts';
import { serveCommands } from './browser/commands.ts';
import { askReports, forgetClosedTabs, keepReport } from './browser/frame-reports.ts';
import { injectCard, injectOnInstall } from './browser/injection.ts';
import { pageState } from './browser/page-state.ts';
import { serveBackground } from './browser/serve-background.ts';
import { archiveUrl, openSettings, openTab } from './browser/tabs.ts';
import { showCount } from './browser/toolbar.ts';
import { answerArticle } from './core/archive/answer-article.ts';
import { answerCard } from './core/archive/answer-card.ts';
import { answerSearch } from './core/archive/answer-search.ts';
import { answerTopic } from './core/archive/answer-topic.ts';
import type { Archive } from './core/archive/archive.ts';
import { openArchive } from './core/archive/open-archive.ts';
import { summariseArchive } from './core/archive/summarise-archive.ts';
import { summarisePage } from './core/archive/summarise-page.ts';

let opened: Archive | undefined;
// A worker that wakes to count mentions need not open the archive for it.
const archive = (): Archive => (opened ??= openArchive(loadArchive()));

serveBackground({
  card: (query) => answerCard(archive(), query),
  report: async (report, { tab, frame }) => {
    await showCount(tab, await keepReport(tab, frame, report));
    return null;
  },
  loadCard: async (_, { tab, frame }) => {
    await injectCard(tab, frame);
    return null;
  },
  openArchive: async (place) => {
    await openTab(archiveUrl(place));
    return null;
  },
  openSettings: async () => {
    await openSettings();
    return null;
  },
  site: (_, { site }) => site,
  page: async ({ tab }) => {
    const reports = await askReports(tab);
    return { ...summarisePage(archive(), reports), ...(await pageState(tab, reports)) };
  },
  search: (query) => answerSearch(archive(), query),
  article: ({ id }) => answerArticle(archive(), id),
  topic: ({ id }) => answerTopic(archive(), id),
  archive: () => summariseArchive(archive()),
});
serveCommands();
forgetClosedTabs();
injectOnInstall();
