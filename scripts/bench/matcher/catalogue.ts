import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import type { Entity } from '../../../src/core/model.ts';
import { generatedEntities } from '../names/generated-entities.ts';

/** Names to look for. */
export interface Catalogue {
  readonly label: string;
  readonly entities: readonly Entity[];
  /** Each form once. */
  readonly names: readonly string[];
  /** The names packed for the project's own matcher. */
  readonly table: Uint8Array;
}

/** The catalogue that ships. */
export function shippedCatalogue(entities: readonly Entity[]): Catalogue {
  return catalogue('shipped', entities);
}

/** So many invented names, the same at every run. */
export function generatedCatalogue(count: number): Catalogue {
  return catalogue(count.toLocaleString('en'), generatedEntities(count));
}

function catalogue(label: string, entities: readonly Entity[]): Catalogue {
  const forms = entities.flatMap(({ aliases }) => aliases.map(({ form }) => form));
  return { label, entities, names: [...new Set(forms)], table: compileGazetteer(entities) };
}
