import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect } from 'vitest';
import { sourceFiles } from '../../architecture/import-graph.ts';
import { NODE, trial } from '../harness/trial.ts';

interface Pattern {
  readonly place: string;
  readonly regexp: RegExp;
}

/** Lengths tried, in UTF-16 units; each is twice the one before. */
const LENGTHS = [12_500, 25_000, 50_000, 100_000] as const;
const MOST_GROWTH = 2.5;
/** Milliseconds below which garbage and compilers in between tell more than growth does. */
const NOISE = 8;
/** How often what seems to grow is tried again, at both lengths: the least of them counts. */
const TRIES = 5;

/** What patterns repeat, and what ends a text so that they fail at its end. */
const UNITS = [
  ...['a', 'A', '0', ' ', '\n', '-', '_', '.', ',', '"', "'", '<', '&', '(', '[', '{', '*', '#'],
  ...['é', '中', 'ا', '\u0301', '\u200d', '\ud83d\ude00', '\ud800', '\0', 'aa.', 'a-', 'a ', 'ab'],
  ...['a.a-', '--', '- ', ' \n', '"a', '&a;', '=a', '{a', 'a=1 ', 'topic=', '&passage=', '*.'],
];
const ENDS = ['', '!', '\u0000', '\n!'];

/** Every regular expression of the source, on what it could take more than linear time for. */
export function regularExpressions(): void {
  trial(
    42,
    'regular expressions on 100 kB made to be slow',
    NODE,
    (note) => {
      const patterns = sourceFiles(process.cwd()).flatMap(patternsIn);
      let worst = { took: 0, place: '' };
      const slow: string[] = [];
      for (const { place, regexp } of patterns) {
        for (const text of textsFor(regexp)) {
          const { took, growth } = growthOf(regexp, text);
          if (took > worst.took) worst = { took, place };
          if (growth > MOST_GROWTH)
            slow.push(`${place} ${String(regexp)} on ${JSON.stringify(text(8))}`);
        }
      }
      note(`${patterns.length} patterns, slowest ${worst.took.toFixed(0)} ms in ${worst.place}`);
      note(`${slow.length} grow by more than ${MOST_GROWTH} where the text doubles`);
      expect(slow).toEqual([]);
      expect(patterns.length).toBeGreaterThan(50);
    },
    'full',
  );

  trial(42, 'finds one that is slow', NODE, (note) => {
    const { growth } = growthOf(/\s+$/u, (length) => `${' '.repeat(length)}!`);
    note(`/\\s+$/ grows ${growth.toFixed(1)} times`);
    expect(growth).toBeGreaterThan(MOST_GROWTH);
  });
}

function patternsIn(file: string): Pattern[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      const regexp = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ place: `${file}:${line + 1}`, regexp });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Makes texts of any length: of the units, and of what the pattern itself spells out. */
function textsFor({ source }: RegExp): ((length: number) => string)[] {
  const own = source.replace(/\\[pP]\{[^}]*\}|\\.|[\][(){}^$?:|+*]/gu, '').slice(0, 12);
  const units = own ? [...UNITS, own] : UNITS;
  return units.flatMap((unit) =>
    ENDS.map((end) => (length: number) => unit.repeat(Math.ceil(length / unit.length)) + end),
  );
}

/** How much longer the longest text takes than one of half its length; 0 where both are quick. */
function growthOf(
  regexp: RegExp,
  text: (length: number) => string,
): { readonly took: number; readonly growth: number } {
  let before = Infinity;
  let took = 0;
  for (const length of LENGTHS) {
    took = timeOf(regexp, text(length));
    // What grows fourfold would take minutes at full length.
    if (took > NOISE && before > NOISE / 2 && took > MOST_GROWTH * before) {
      took = leastTime(regexp, text(length));
      before = leastTime(regexp, text(length / 2));
      if (took > MOST_GROWTH * before) return { took, growth: took / before };
    }
    before = took;
  }
  return { took, growth: 0 };
}

function leastTime(regexp: RegExp, text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(regexp, text)));
}

/** Milliseconds of the processor: on a machine that does other things as well, a clock counts those. */
function timeOf(regexp: RegExp, text: string): number {
  const start = process.cpuUsage();
  if (regexp.global) text.replace(regexp, '');
  else regexp.exec(text);
  regexp.lastIndex = 0;
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
