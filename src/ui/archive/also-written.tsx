import type { ComponentChildren, VNode } from 'preact';
import { USES, type Use } from '../../core/model.ts';
import type { TopicView } from '../../core/protocol.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { joinNames, joinNodes } from '../join-nodes.tsx';
import { sayNodes } from '../say-nodes.tsx';
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
      {joinParts([...names.map(otherName), ...byUse(telling)])}
      {rest.length > 0 && (
        <details>
          <summary>{sayCount('moreSpellings', rest.length)}</summary>
          {joinParts(byUse(rest))}
        </details>
      )}
    </>
  );
}

/** An element of a list, and what it says. */
interface Part {
  readonly text: string;
  readonly node: VNode;
}

function joinParts(parts: readonly Part[]): ComponentChildren[] {
  return joinNodes(
    parts.map(({ text }) => text),
    (place) => parts[place]?.node,
  );
}

function otherName({ text, language }: TopicView['topic']['names'][number]): Part {
  const node = (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  );
  return { text, node };
}

/** Plain names one by one, then the others together with what they are. */
function byUse(spellings: Spellings): Part[] {
  return USES.flatMap((use): Part[] => {
    const own = spellings.filter((spelling) => spelling.use === use).map(({ text }) => text);
    if (use === 'name') return own.map((text) => ({ text, node: <bdi>{text}</bdi> }));
    if (own.length === 0) return [];
    const text = joinNames(own);
    const what = <span class="meta">{say(`use_${use}`)}</span>;
    return [{ text, node: sayNodes('spellingsOfUse', text, what) }];
  });
}
