import type { ComponentChildren, VNode } from 'preact';
import { USES, type Use } from '../../core/model.ts';
import type { TopicView } from '../../core/protocol.ts';
import { directionOf } from '../direction-of.ts';
import { joinNames, joinNodes } from '../join-nodes.tsx';
import { say } from '../say.ts';

/** A topic's names in other scripts, then its other spellings by what they are. */
export function AlsoWritten({ view }: { view: TopicView }): VNode {
  const names = view.topic.names.map(({ text, language }) => (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  ));
  return <>{joinNodes([...names, ...USES.flatMap((use) => spellingsOf(use, view.spellings))])}</>;
}

function spellingsOf(use: Use, spellings: TopicView['spellings']): ComponentChildren[] {
  const own = spellings.filter((spelling) => spelling.use === use).map(({ text }) => text);
  if (own.length === 0) return [];
  if (use === 'name') return own;
  return [
    <>
      {joinNames(own)} <span class="meta">({say(`use_${use}`)})</span>
    </>,
  ];
}
