import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { USES, type Use } from '../../core/model.ts';
import type { TopicView } from '../../core/protocol.ts';
import { directionOf } from '../direction-of.ts';
import { joinNames, joinNodes } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';

type Spellings = TopicView['spellings'];

/** Spellings that a reader may wonder about, so they are shown at once. */
const TELLING: readonly Use[] = ['former', 'misspelling'];

/** A topic's names in other scripts and its odd spellings; the many others are one action away. */
export function AlsoWritten({ view }: { view: TopicView }): VNode {
  const { names } = view.topic;
  const shown = new Set(names.map(({ text }) => text));
  const others = view.spellings.filter(({ text }) => !shown.has(text));
  const telling = others.filter(({ use }) => TELLING.some((one) => one === use));
  const rest = others.filter((spelling) => !telling.includes(spelling));
  return (
    <>
      {joinNodes([...names.map(otherName), ...byUse(telling)])}
      {rest.length > 0 && (
        <details>
          <summary>{sayCount('moreSpellings', rest.length)}</summary>
          {joinNodes(byUse(rest))}
        </details>
      )}
    </>
  );
}

function otherName({ text, language }: TopicView['topic']['names'][number]): VNode {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  );
}

/** Plain names one by one, then the others together with what they are. */
function byUse(spellings: Spellings): ComponentChildren[] {
  return USES.flatMap((use): ComponentChildren[] => {
    const own = spellings.filter((spelling) => spelling.use === use).map(({ text }) => text);
    if (use === 'name') return own.map((text) => <bdi>{text}</bdi>);
    if (own.length === 0) return [];
    return [
      <Fragment key={use}>
        <bdi>{joinNames(own)}</bdi> <span class="meta">({say(`use_${use}`)})</span>
      </Fragment>,
    ];
  });
}
