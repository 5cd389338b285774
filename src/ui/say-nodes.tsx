import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { say, type MessageKey } from './say.ts';

/** Private-use characters stand in for the nodes while the message is put together. */
const FIRST = 0xe000;

/**
 * A message some of whose placeholders stand for elements, in whatever order the language puts them.
 * @throws Error as `say` does
 */
export function sayNodes(key: MessageKey, ...nodes: readonly ComponentChildren[]): VNode {
  const text = say(key, ...nodes.map((_, index) => String.fromCharCode(FIRST + index)));
  return <>{weave(text, nodes)}</>;
}

function weave(text: string, nodes: readonly ComponentChildren[]): ComponentChildren[] {
  return text
    .split(/([\ue000-\ue008])/u)
    .map((part, index) =>
      index % 2 === 0 ? part : <Fragment key={index}>{nodes[part.charCodeAt(0) - FIRST]}</Fragment>,
    );
}
