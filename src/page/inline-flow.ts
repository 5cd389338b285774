import { containsNode, parentElementOf } from './dom.ts';

/**
 * Whether two neighbouring Text nodes of one run read as one word where they touch: every element
 * between them flows with the line. Boxes beside each other (menu entries, badges, columns) do not.
 * Asks for style, so it is for the rare place where two letters touch across an element's edge.
 */
export function flowsTogether(before: Text, after: Text): boolean {
  return (
    edgesBetween(before, after).every((edge) => isInline(edge) || isDropCap(edge, before)) &&
    edgesBetween(after, before).every(isInline)
  );
}

/** The elements around `inner` that do not hold `outer`. */
function edgesBetween(inner: Text, outer: Text): Element[] {
  const edges: Element[] = [];
  let edge = parentElementOf(inner);
  while (edge && !containsNode(edge, outer)) {
    edges.push(edge);
    edge = parentElementOf(edge);
  }
  return edges;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** With more space around it than any indentation, it is no letter: a text can be megabytes long. */
const LONGEST_LETTER = 256;

/** A first letter set large: floated, and still the beginning of its word. */
function isDropCap(element: Element, letter: Text): boolean {
  if (letter.length > LONGEST_LETTER || parentElementOf(letter) !== element) return false;
  return [...letter.data.trim()].length === 1;
}
