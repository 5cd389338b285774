interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/**
 * The source of a regular expression that finds each of some names, the longest at a place: their trie
 * as nested groups, so that names that begin alike share that beginning.
 */
export function trieSource(names: Iterable<string>): string {
  const root: Node = { next: new Map(), ends: false };
  for (const name of names) add(root, name);
  return sourceOf(root);
}

function add(root: Node, name: string): void {
  let node = root;
  for (const character of name) {
    let next = node.next.get(character);
    if (!next) {
      next = { next: new Map(), ends: false };
      node.next.set(character, next);
    }
    node = next;
  }
  node.ends = true;
}

function sourceOf({ next, ends }: Node): string {
  const ways = [...next].map(([character, node]) => escaped(character) + sourceOf(node));
  if (ways.length === 0) return '';
  const [only = ''] = ways;
  if (ways.length === 1 && !ends) return only;
  return `(?:${ways.join('|')})${ends ? '?' : ''}`;
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
