import type { VNode } from 'preact';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { senseKey, withoutSense, withSense } from '../../core/settings/senses.ts';
import type { Sense } from '../../core/settings/settings.ts';
import { inOrder } from '../language-names.ts';
import { say } from '../say.ts';
import { GoneRow } from './gone-row.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { SenseRow } from './sense-row.tsx';
import { useTakenBack } from './use-taken-back.ts';
import { useTopics } from './use-topics.ts';

/** What names mean on every site, as the reader has said on cards that asked. */
export function SensesSection(props: {
  senses: readonly Sense[];
  archive: ArchiveSummary | null;
  actions: OptionsActions;
}): VNode {
  const { senses, archive, actions } = props;
  const listed = new Set(senses.map(senseKey));
  const { gone, restored, take, restore } = useTakenBack<Sense>(listed, senseKey);
  const ids = senses.flatMap(({ topic }) => topic ?? []);
  const topics = useTopics(ids, archive, actions.topic);
  const forget = async (sense: Sense): Promise<void> => {
    if (await actions.change((now) => ({ senses: withoutSense(now.senses, sense.word) }))) {
      take(sense);
    }
  };
  const undo = async (sense: Sense): Promise<void> => {
    if (await actions.change((now) => ({ senses: withSense(now.senses, sense) }))) restore(sense);
  };
  const all = inOrder([...senses, ...gone], ({ word }) => word);
  return (
    <Section id="senses">
      {all.length === 0 ? (
        <p class="empty">{say('sensesNone')}</p>
      ) : (
        <ul aria-label={say('section_senses')}>
          {all.map((sense) => {
            const key = senseKey(sense);
            return listed.has(key) ? (
              <SenseRow
                key={key}
                sense={sense}
                topic={sense.topic === null ? null : topics.get(sense.topic)}
                focused={restored === key}
                onForget={() => void forget(sense)}
              />
            ) : (
              <GoneRow
                key={`gone ${key}`}
                text={say('senseForgotten', sense.word)}
                onUndo={() => void undo(sense)}
              />
            );
          })}
        </ul>
      )}
    </Section>
  );
}
