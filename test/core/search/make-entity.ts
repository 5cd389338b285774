import type { Alias, Entity } from '../../../src/core/model.ts';

/** An entity with these names; the first is the one shown. */
export function makeEntity(
  id: string,
  names: readonly string[],
  unsure: readonly string[] = [],
): Entity {
  const alias = { language: 'und', case: 'any', use: 'name' } as const;
  const aliases: Alias[] = [
    ...names.map((form) => ({ ...alias, form, trust: 'always' as const })),
    ...unsure.map((form) => ({ ...alias, form, trust: 'supported' as const })),
  ];
  return {
    ...{ id, name: names[0] ?? id, kind: 'organisation', description: '', aliases },
    ...{ reach: 'telling', cues: [], against: [], unless: [] },
  };
}
