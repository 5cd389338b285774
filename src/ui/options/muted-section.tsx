import type { VNode } from 'preact';
import { mutedOn, mutingKey, withMuting, withoutMuting } from '../../core/settings/mutings.ts';
import type { Muting, Settings } from '../../core/settings/settings.ts';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { inOrder } from '../language-names.ts';
import { say } from '../say.ts';
import { GoneRow } from './gone-row.tsx';
import { MutedRow } from './muted-row.tsx';
import { MuteTopic } from './mute-topic.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { useTakenBack } from './use-taken-back.ts';
import { useTopics } from './use-topics.ts';

/** What the reader wants no mark for. */
export function MutedSection(props: {
  muted: readonly Muting[];
  archive: ArchiveSummary | null;
  actions: OptionsActions;
}): VNode {
  const { muted, archive, actions } = props;
  const listed = new Set(muted.map(mutingKey));
  const { gone, restored, take, restore } = useTakenBack<Muting>(listed, mutingKey);
  const topics = useTopics(
    muted.map(({ topic }) => topic),
    archive,
    actions.topic,
  );
  const nameOf = ({ topic }: Muting): string => topics.get(topic)?.name ?? topic;
  const unmute = async (muting: Muting): Promise<void> => {
    const without = (now: Settings): Partial<Settings> => ({
      muted: withoutMuting(now.muted, muting),
    });
    if (await actions.change(without)) take(muting);
  };
  const undo = async (muting: Muting): Promise<void> => {
    if (await actions.change((now) => ({ muted: withMuting(now.muted, muting) }))) restore(muting);
  };
  const mute = (topic: string): Promise<boolean> => {
    const muting = { topic, word: null, site: null, since: actions.today() };
    return actions.change((now) => ({ muted: withMuting(now.muted, muting) }));
  };
  const isMuted = mutedOn(muted, null);
  const all = inOrder([...muted, ...gone], nameOf);
  return (
    <Section id="muted">
      {all.length === 0 ? (
        <p class="empty">{say('mutedNone')}</p>
      ) : (
        <ul aria-label={say('section_muted')}>
          {all.map((muting) => {
            const key = mutingKey(muting);
            return listed.has(key) ? (
              <MutedRow
                key={key}
                muting={muting}
                topic={topics.get(muting.topic)}
                focused={restored === key}
                onUnmute={() => void unmute(muting)}
              />
            ) : (
              <GoneRow
                key={`gone ${key}`}
                text={say('unmuted', nameOf(muting))}
                onUndo={() => void undo(muting)}
              />
            );
          })}
        </ul>
      )}
      <MuteTopic topics={actions.topics} isMuted={(topic) => isMuted(topic, '')} onMute={mute} />
    </Section>
  );
}
