import { round } from '../measure/median.ts';
import type { MarkingResult } from './measure-marking.ts';
import { OURS, type CatalogueResult } from './measure-matchers.ts';

/** A table for a person to read. */
export interface ShownTable {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** The measured figures as tables, one for each catalogue and one of the sizes. */
export function tablesOf(results: readonly CatalogueResult[]): ShownTable[] {
  return [...results.map(tableOf), { title: 'Tables', rows: results.map(sizesOf) }];
}

function tableOf({ catalogue, table, matchers }: CatalogueResult): ShownTable {
  const own = matchers.find(({ matcher }) => matcher === OURS)?.speed ?? NaN;
  const rows = matchers.map(({ matcher, speed, ofLoop, load, against, problem }) => ({
    matcher,
    'of the loop': problem ?? round(ofLoop),
    'Sidelight is faster by': speed > 0 ? round(own / speed) : '',
    'load ms': round(load),
    'names in Latin text': against?.expected ?? '',
    missed: against?.missed ?? '',
    extra: against?.extra ?? '',
  }));
  return { title: `${catalogue}: ${table.names} names`, rows };
}

function sizesOf({ catalogue, table }: CatalogueResult): ShownTable['rows'][number] {
  const { names, bytes, gzipped, bytesAName } = table;
  return { catalogue, names, bytes, gzipped, 'bytes a name': round(bytesAName) };
}

/** What was measured in Chromium as one table, a row for each way and catalogue. */
export function markingTables(results: readonly MarkingResult[]): ShownTable[] {
  if (results.length === 0) return [];
  const rows = results.flatMap(({ catalogue, ways }) => {
    const own = ways.find(({ name }) => name === OURS)?.ofLoop ?? NaN;
    return ways.map(({ name, ofLoop }) => {
      const faster = round(own / ofLoop);
      return {
        catalogue,
        way: name,
        'of the loop': round(ofLoop),
        'Sidelight is faster by': faster,
      };
    });
  });
  return [{ title: 'In a page of Chromium (mark.js marks, too)', rows }];
}
