/** Door: the archive page. */
import { render } from 'preact';
import { ask } from './browser/ask.ts';
import { takeArchivePlace } from './browser/archive-page.ts';
import { messages } from './browser/i18n.ts';
import { mute, readSettings, unmute, watchSettings } from './browser/settings.ts';
import { mutedTopics } from './core/settings/muted-topics.ts';
import { openOptions } from './browser/tabs.ts';
import { ArchiveApp } from './ui/archive/archive-app.tsx';
import type { ArchiveSources } from './ui/archive/archive-sources.ts';
import { patient } from './ui/patient.ts';
import { setMessages } from './ui/say.ts';
import { setDocumentLanguage } from './ui/set-document-language.ts';

const everywhere = { word: null, site: null };

const sources: ArchiveSources = {
  archive: patient(() => ask('archive', null)),
  browse: patient((query) => ask('browse', query)),
  article: patient((id) => ask('article', { id })),
  topic: patient((query) => ask('topic', query)),
  mutings: {
    current: async () => mutedTopics(await readSettings()),
    watch: (callback, signal) => {
      watchSettings((settings) => {
        callback(mutedTopics(settings));
      }, signal);
    },
    mute: async (topic) => {
      await mute([{ topic, ...everywhere }]);
    },
    unmute: (topic) => unmute([{ topic, ...everywhere }]),
  },
};

setMessages(messages());
setDocumentLanguage();
void takeArchivePlace().then((place) => {
  render(
    <ArchiveApp sources={sources} place={place} onOptions={() => void openOptions()} />,
    document.body,
  );
});
