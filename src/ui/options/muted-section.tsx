import type { VNode } from 'preact';
import { mutedOn, mutingKey, withMuting, withoutMuting } from '../../core/settings/mutings.ts';
import type { Muting } from '../../core/settings/settings.ts';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { inOrder } from '../language-names.ts';
import { say } from '../say.ts';
import { MutedRow } from './muted-row.tsx';
import { MuteTopic } from './mute-topic.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { UndoableList } from './undoable-list.tsx';
import { useTopics } from './use-topics.ts';

/** What the reader wants no mark for. */
export function MutedSection(props: {
  muted: readonly Muting[];
  archive: ArchiveSummary | null;
  actions: OptionsActions;
}): VNode {
  const { muted, archive, actions } = props;
  const topics = useTopics(
    muted.map(({ topic }) => topic),
    archive,
    actions.topic,
  );
  const nameOf = ({ topic }: Muting): string => topics.get(topic)?.name ?? topic;
  const add = (muting: Muting): Promise<boolean> =>
    actions.change((now) => ({ muted: withMuting(now.muted, muting) }));
  const isMuted = mutedOn(muted, null);
  return (
    <Section id="muted">
      <UndoableList<Muting>
        label={say('section_muted')}
        empty={say('mutedNone')}
        entries={muted}
        keyOf={mutingKey}
        order={(listed, gone) => inOrder([...listed, ...gone], nameOf)}
        onTake={(muting) => actions.change((now) => ({ muted: withoutMuting(now.muted, muting) }))}
        onRestore={add}
        goneText={(muting) => say('unmuted', nameOf(muting))}
        row={(muting, state) => (
          <MutedRow {...{ muting, state }} topic={topics.get(muting.topic)} />
        )}
      />
      <MuteTopic
        topics={actions.topics}
        isMuted={(topic) => isMuted(topic, '')}
        onMute={(topic) => add({ topic, word: null, site: null, since: actions.today() })}
      />
    </Section>
  );
}
