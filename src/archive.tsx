/** Door: the archive page. */
import { render } from 'preact';
import { ask } from './browser/ask.ts';
import { takeArchivePlace } from './browser/archive-page.ts';
import { mute, readSettings, unmute, watchSettings } from './browser/settings.ts';
import { followMessages } from './browser/surface-messages.ts';
import { mutedTopics } from './core/settings/muted-topics.ts';
import { openOptions } from './browser/tabs.ts';
import { ArchiveApp } from './ui/archive/archive-app.tsx';
import type { ArchiveSources } from './ui/archive/archive-sources.ts';
import { patient } from './ui/patient.ts';
import { speakIn, whenSpokenAnew } from './ui/speak-in.ts';

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

async function start(): Promise<void> {
  const [place] = await Promise.all([takeArchivePlace(), followMessages(speakIn)]);
  const draw = (): void => {
    const onOptions = (): void => void openOptions();
    render(<ArchiveApp sources={sources} place={place} onOptions={onOptions} />, document.body);
  };
  draw();
  whenSpokenAnew(draw);
}

void start();
