import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/core/archive/archive.ts';
import type { JsonRecord } from '../../scripts/archive-lines.ts';
import { codePointOffsets } from '../../scripts/archive-offsets.ts';
import { answerRelated } from '../../scripts/archive-related.ts';
import { loadArchive } from '../../scripts/archive-sources.ts';

const ROOT = join(import.meta.dirname, '../..');
const LABELLED = join(ROOT, '../shared/eval/related.jsonl');

// Below what was measured (.880), so that one record may change without the rest.
const LEAST_NDCG = 0.86;

interface Labelled extends JsonRecord {
  readonly id: string;
  readonly grades: Readonly<Record<string, number>>;
  readonly empty_expected: boolean;
}

/** nDCG at three, with gains of 2^grade - 1 (Järvelin and Kekäläinen 2002; Burges et al. 2005). */
function ndcg(grades: Labelled['grades'], ranked: readonly string[]): number {
  const sum = (list: readonly number[]): number =>
    list.slice(0, 3).reduce((total, grade, i) => total + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const best = Object.values(grades).sort((a, b) => b - a);
  return sum(ranked.map((source) => grades[source] ?? 0)) / sum(best);
}

describe.skipIf(!existsSync(LABELLED))(
  'excerpts beside labelled contexts that are only on the machines that measure',
  () => {
    let archive: Archive;
    let labelled: readonly Labelled[];
    beforeAll(async () => {
      ({ archive } = await loadArchive(join(ROOT, 'seeds')));
      labelled = readFileSync(LABELLED, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Labelled);
    });

    const ranked = (record: Labelled): readonly string[] =>
      (answerRelated(archive, record, codePointOffsets) as { ranked: string[] }).ranked;

    it('rank what is useful first', () => {
      const scores = labelled
        .filter((record) => !record.empty_expected)
        .map((record) => ndcg(record.grades, ranked(record)));
      expect(scores.length).toBeGreaterThan(20);
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect(mean).toBeGreaterThanOrEqual(LEAST_NDCG);
    });

    it('are none where nothing is useful', () => {
      const empty = labelled.filter((record) => record.empty_expected);
      expect(empty.length).toBeGreaterThan(0);
      expect(empty.map((record) => [record.id, ranked(record)])).toEqual(
        empty.map((record) => [record.id, []]),
      );
    });
  },
);
