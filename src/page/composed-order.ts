import { containsNode, orderOf, rootOf } from './dom.ts';

/**
 * The order of two nodes as a reader meets them: document order, with what stands in a shadow tree
 * before the children of its host. Negative where `a` comes first, 0 for the same node.
 */
export function composedOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  if (rootOf(a) === rootOf(b)) return documentOrder(a, b);
  const as = hostsOf(a);
  const bs = hostsOf(b);
  let level = 0;
  while (level < as.length - 1 && level < bs.length - 1 && as[level] === bs[level]) level++;
  const upper = as[level] ?? a;
  const other = bs[level] ?? b;
  if (upper !== other) return documentOrder(upper, other);
  // One is the host itself, or both stand in its tree at different depths of hosts.
  return as.length - bs.length;
}

function documentOrder(a: Node, b: Node): number {
  if (containsNode(a, b)) return -1;
  return orderOf(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts around a node, the outermost first, and the node itself last. */
function hostsOf(node: Node): Node[] {
  const hosts: Node[] = [node];
  for (let root = rootOf(node); root instanceof ShadowRoot; root = rootOf(root.host)) {
    hosts.unshift(root.host);
  }
  return hosts;
}
