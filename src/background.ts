/** Door: owns the archive and answers questions. */
import { openArchiveFromTab, openArchivePage } from './browser/archive-page.ts';
import { loadArchive } from './browser/archive.ts';
import { cardMutings } from './browser/card-mutings.ts';
import { cardSenses } from './browser/card-senses.ts';
import { serveCommands } from './browser/commands.ts';
import { forgetClosedTabs, keepReport } from './browser/frame-reports.ts';
import { injectCard, injectOnInstall } from './browser/injection.ts';
import { showLookUp } from './browser/look-ups.ts';
import { serveMenu } from './browser/menu.ts';
import { serveOmnibox } from './browser/omnibox.ts';
import { pageSummary } from './browser/page-state.ts';
import { forgetPrivateRules } from './browser/private-rules.ts';
import { serveBackground } from './browser/serve-background.ts';
import { spokenLanguage, spokenMessages } from './browser/spoken-messages.ts';
import { openOptions } from './browser/tabs.ts';
import { showCount } from './browser/toolbar.ts';
import { visitAnswers } from './browser/visits.ts';
import { welcomeOnInstall } from './browser/welcome.ts';
import { answerBrowse } from './core/archive/answer-browse.ts';
import { answerCard } from './core/archive/answer-card.ts';
import { answerSearch } from './core/archive/answer-search.ts';
import { archiveViews } from './core/archive/archive-views.ts';
import type { Archive } from './core/archive/archive.ts';
import { inLanguage } from './core/archive/in-language.ts';
import { once } from './core/archive/once.ts';
import { summarisePage } from './core/archive/summarise-page.ts';
import { warmUp } from './core/archive/warm-up.ts';
import type { SearchAnswer, SearchQuery } from './core/protocol.ts';
import { queryOfSelection } from './core/search/query-of-selection.ts';
import { addressBarLines, placeEntered } from './ui/address-bar.ts';
import { setMessages } from './ui/say.ts';

// A worker that wakes to count mentions need not open the archive for it.
const opened = once(loadArchive);
const archive = async (): Promise<Archive> => {
  const [language, shipped] = await Promise.all([spokenLanguage(), opened()]);
  return inLanguage(shipped, language);
};

const isTopic = async (id: string): Promise<boolean> =>
  (await archive()).entityIndex(id) !== undefined;
const search = async (query: SearchQuery): Promise<SearchAnswer> =>
  answerSearch(await archive(), query);

serveBackground({
  card: async (query) => answerCard(await archive(), query),
  getReady: async () => warmUp(await archive()),
  browse: async (query) => answerBrowse(await archive(), query),
  search,
  ...archiveViews(archive),
  report: async (report, sender) =>
    showCount(sender.tab, await keepReport(sender, report)).then(() => null),
  ...visitAnswers,
  loadCard: (_, { tab, frame }) => injectCard(tab, frame).then(() => null),
  openArchive: (place, { isPrivate }) => openArchivePage(place, isPrivate).then(() => null),
  openSettings: () => openOptions().then(() => null),
  site: (_, { site }) => site,
  ...cardMutings(isTopic),
  ...cardSenses(isTopic),
  page: ({ tab }) =>
    pageSummary(tab, async (reports, isMuted) => summarisePage(await archive(), reports, isMuted)),
});
serveCommands();
serveOmnibox({
  suggest: async (text) => {
    setMessages(await spokenMessages());
    return addressBarLines(text, search);
  },
  placeOf: placeEntered,
});
serveMenu((selected, window) => {
  const text = queryOfSelection(selected);
  showLookUp(window, text, () => openArchiveFromTab(placeEntered(text)));
});
forgetClosedTabs();
forgetPrivateRules();
injectOnInstall();
welcomeOnInstall();
