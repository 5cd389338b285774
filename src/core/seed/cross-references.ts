import { nearest } from './nearest.ts';
import type { SeedError } from './seed-error.ts';

/** An id where a source defines it. */
export interface Definition {
  readonly id: string;
  readonly path: string;
  readonly line: number;
}

/** The mistake of each id that is defined again; `what` names what the ids are of. */
export function findRepeats(what: string, definitions: readonly Definition[]): SeedError[] {
  const first = new Map<string, Definition>();
  return definitions.flatMap((definition) => {
    const { id, path, line } = definition;
    const taken = first.get(id);
    if (taken === undefined) first.set(id, definition);
    if (taken === undefined) return [];
    const message = `${what} id "${id}" is taken, expected another: see ${taken.path}:${taken.line}`;
    return [{ path, line, message }];
  });
}

/** The mistake of each reference to an entity that no source defines. */
export function findUnknown(
  references: readonly Definition[],
  known: ReadonlySet<string>,
): SeedError[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, path, line }) => {
      const meant = nearest(id, known);
      const expected = meant === null ? 'an id defined in entities/*.yaml' : `"${meant}"`;
      return { path, line, message: `unknown entity "${id}", expected ${expected}` };
    });
}
