/** Door: owns the archive and answers questions. */
import { loadArchive } from './browser/archive.ts';
import { cardMutings } from './browser/card-mutings.ts';
import { serveCommands } from './browser/commands.ts';
import { askReports, forgetClosedTabs, keepReport } from './browser/frame-reports.ts';
import { messages } from './browser/i18n.ts';
import { injectCard, injectOnInstall } from './browser/injection.ts';
import { showLookUp } from './browser/look-ups.ts';
import { serveMenu } from './browser/menu.ts';
import { serveOmnibox } from './browser/omnibox.ts';
import { pageState } from './browser/page-state.ts';
import { forgetPrivateRules, mutedIn } from './browser/private-rules.ts';
import { serveBackground } from './browser/serve-background.ts';
import { openArchiveFromTab, openArchivePage } from './browser/archive-page.ts';
import { archiveUrl, openOptions } from './browser/tabs.ts';
import { showCount } from './browser/toolbar.ts';
import { welcomeOnInstall } from './browser/welcome.ts';
import { answerArticle } from './core/archive/answer-article.ts';
import { answerBrowse } from './core/archive/answer-browse.ts';
import { answerCard } from './core/archive/answer-card.ts';
import { answerSearch } from './core/archive/answer-search.ts';
import { answerTopic } from './core/archive/answer-topic.ts';
import { answerTopics } from './core/archive/answer-topics.ts';
import type { Archive } from './core/archive/archive.ts';
import { openArchive } from './core/archive/open-archive.ts';
import { summariseArchive } from './core/archive/summarise-archive.ts';
import { summarisePage } from './core/archive/summarise-page.ts';
import { warmUp } from './core/archive/warm-up.ts';
import type { SearchAnswer, SearchQuery } from './core/protocol.ts';
import { queryOfSelection } from './core/search/query-of-selection.ts';
import { addressBarLines, placeEntered } from './ui/address-bar.ts';
import { setMessages } from './ui/say.ts';

let opened: Archive | undefined;
// A worker that wakes to count mentions need not open the archive for it.
const archive = (): Archive => (opened ??= openArchive(loadArchive()));

const search = (query: SearchQuery): SearchAnswer => answerSearch(archive(), query);

serveBackground({
  card: (query) => answerCard(archive(), query),
  report: async (report, { tab, frame }) =>
    showCount(tab, await keepReport(tab, frame, report)).then(() => null),
  getReady: () => warmUp(archive()),
  loadCard: (_, { tab, frame }) => injectCard(tab, frame).then(() => null),
  openArchive: (place, { isPrivate }) => openArchivePage(place, isPrivate).then(() => null),
  openSettings: () => openOptions().then(() => null),
  site: (_, { site }) => site,
  ...cardMutings((id) => archive().entityIndex(id) !== undefined),
  page: async ({ tab }) => {
    const reports = await askReports(tab);
    const state = await pageState(tab, reports);
    const isMuted = await mutedIn(tab, state.site);
    return { ...summarisePage(archive(), reports, (topic) => isMuted(topic, '')), ...state };
  },
  browse: (query) => answerBrowse(archive(), query),
  search,
  article: ({ id }) => answerArticle(archive(), id),
  topic: (query) => answerTopic(archive(), query),
  topics: (query) => answerTopics(archive(), query),
  archive: () => summariseArchive(archive()),
});
setMessages(messages());
serveCommands();
serveOmnibox({
  suggest: (text) => addressBarLines(text, search),
  addressOf: (entered) => archiveUrl(placeEntered(entered)),
});
serveMenu(
  () => messages().find('menuLookUp', []),
  (selected, window) => {
    const text = queryOfSelection(selected);
    showLookUp(window, text, () => openArchiveFromTab(placeEntered(text)));
  },
);
forgetClosedTabs();
forgetPrivateRules();
injectOnInstall();
welcomeOnInstall();
