import type { RequirePeer } from '../peers/install-peers.ts';
import type { Engine } from './engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { lunr } from './engines/lunr.ts';
import { miniSearch, stockMiniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { sidelight } from './engines/sidelight.ts';
import { sqlite } from './engines/sqlite.ts';

/**
 * The project's engine and, where their libraries can be loaded, the others, each set up as its
 * documentation advises for ranked search in English: stemming, stop words, the title counted twice,
 * half-typed words and typos where it has them.
 */
export function enginesOf(load: RequirePeer | null): Engine[] {
  if (load === null) return [sidelight];
  const others = [sqlite, flexSearch, miniSearch, stockMiniSearch, lunr, orama, fuse];
  return [sidelight, ...others.map((make) => make(load))];
}
