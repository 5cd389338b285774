import { CASE_POLICIES, KINDS, REACHES, TRUSTS, USES, type Entity } from '../model.ts';
import { RowWriter } from './row-writer.ts';
import { ROW, SECTION, type Section } from './section.ts';
import type { TextPool } from './text-pool.ts';

/** The sections that hold entities, in the order given; their texts go to the pool. */
export function packEntities(
  entities: readonly Entity[],
  pool: TextPool,
): Map<Section, Uint8Array> {
  const rows = new RowWriter();
  const aliases = new RowWriter();
  const clues = new RowWriter();
  const addClues = (words: readonly string[]): number => {
    const start = clues.length;
    for (const word of words) clues.add(pool.add(word));
    return start;
  };
  for (const entity of entities) {
    rows.add(pool.add(entity.id), pool.add(entity.name));
    rows.add(KINDS.indexOf(entity.kind), pool.add(entity.description));
    rows.add(aliases.length / ROW.alias);
    rows.add(addClues(entity.cues), addClues(entity.against), addClues(entity.unless));
    rows.add(REACHES.indexOf(entity.reach));
    for (const alias of entity.aliases) {
      aliases.add(pool.add(alias.form), pool.add(alias.language));
      aliases.add(CASE_POLICIES.indexOf(alias.case));
      aliases.add(TRUSTS.indexOf(alias.trust), USES.indexOf(alias.use));
    }
  }
  return new Map([
    [SECTION.entities, rows.bytes()],
    [SECTION.aliases, aliases.bytes()],
    [SECTION.clues, clues.bytes()],
  ]);
}
