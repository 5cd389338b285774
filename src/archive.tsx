/** Door: the archive page. */
import { render } from 'preact';
import { ask } from './browser/ask.ts';
import { messages } from './browser/i18n.ts';
import { openOptions } from './browser/tabs.ts';
import { ArchiveApp } from './ui/archive/archive-app.tsx';
import type { ArchiveSources } from './ui/archive/archive-sources.ts';
import { setMessages } from './ui/say.ts';
import { setDocumentLanguage } from './ui/set-document-language.ts';

const sources: ArchiveSources = {
  archive: () => ask('archive', null),
  search: (query) => ask('search', query),
  article: (id) => ask('article', { id }),
  topic: (id) => ask('topic', { id }),
};

setMessages(messages());
setDocumentLanguage();
render(<ArchiveApp sources={sources} onOptions={() => void openOptions()} />, document.body);
