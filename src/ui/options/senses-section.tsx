import type { VNode } from 'preact';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { senseKey, withoutSense, withSense } from '../../core/settings/senses.ts';
import type { Sense } from '../../core/settings/settings.ts';
import { inOrder } from '../language-names.ts';
import { say } from '../say.ts';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { SenseRow } from './sense-row.tsx';
import { UndoableList } from './undoable-list.tsx';
import { useTopics } from './use-topics.ts';

/** What names mean on every site, as the reader has said on cards that asked. */
export function SensesSection(props: {
  senses: readonly Sense[];
  archive: ArchiveSummary | null;
  actions: OptionsActions;
}): VNode {
  const { senses, archive, actions } = props;
  const ids = senses.flatMap(({ topic }) => topic ?? []);
  const topics = useTopics(ids, archive, actions.topic);
  return (
    <Section id="senses">
      <UndoableList<Sense>
        label={say('section_senses')}
        empty={say('sensesNone')}
        entries={senses}
        keyOf={senseKey}
        order={(listed, gone) => inOrder([...listed, ...gone], ({ word }) => word)}
        onTake={({ word }) => actions.change((now) => ({ senses: withoutSense(now.senses, word) }))}
        onRestore={(sense) => actions.change((now) => ({ senses: withSense(now.senses, sense) }))}
        goneText={({ word }) => say('senseForgotten', word)}
        row={(sense, state) => (
          <SenseRow
            {...{ sense, state }}
            topic={sense.topic === null ? null : topics.get(sense.topic)}
          />
        )}
      />
    </Section>
  );
}
