import { CASE_POLICIES, KINDS, REACHES, TRUSTS, USES, type Alias, type Entity } from '../model.ts';
import { ArchiveError } from './archive-error.ts';
import { checkBelow, checkStarts } from './check-numbers.ts';
import { once } from './once.ts';
import { ROW } from './section.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

interface Tables {
  readonly rows: Uint32Array;
  readonly aliases: Uint32Array;
  readonly clues: Uint32Array;
  readonly texts: TextTable;
}

/**
 * The entities of an archive. What only cards and topic pages show is decoded when it is first
 * looked at: a worker that wakes to answer one question must not read every alias.
 * @throws ArchiveError where a table does not hold together
 */
export function readEntities(sections: SectionReader, texts: TextTable): Entity[] {
  const tables: Tables = {
    rows: sections.rows('entities', ROW.entity),
    aliases: sections.rows('aliases', ROW.alias),
    clues: sections.rows('clues'),
    texts,
  };
  checkTables(tables);
  return Array.from({ length: tables.rows.length / ROW.entity }, (_, index) =>
    readEntity(tables, index),
  );
}

function checkTables({ rows, aliases, clues, texts }: Tables): void {
  texts.checkColumns(rows, ROW.entity, [0, 1, 3]);
  texts.checkColumns(aliases, ROW.alias, [0, 1]);
  texts.checkColumns(clues, 1, [0]);
  checkBelow({ words: rows, first: 2, width: ROW.entity, what: 'kind' }, KINDS.length);
  checkBelow({ words: rows, first: 8, width: ROW.entity, what: 'reach' }, REACHES.length);
  const code = { words: aliases, width: ROW.alias, what: 'code' };
  checkBelow({ ...code, first: 2 }, CASE_POLICIES.length);
  checkBelow({ ...code, first: 3 }, TRUSTS.length);
  checkBelow({ ...code, first: 4 }, USES.length);
  const starts = { words: rows, first: 4, width: ROW.entity, what: 'aliases' };
  checkStarts(starts, aliases.length / ROW.alias);
  checkClueStarts(rows, clues.length);
}

// The three lists of an entity lie one behind the other, so their starts rise within a row too.
function checkClueStarts(rows: Uint32Array, total: number): void {
  const starts: number[] = [];
  for (let at = 0; at < rows.length; at += ROW.entity)
    starts.push(...rows.subarray(at + 5, at + 8));
  checkStarts({ words: Uint32Array.from(starts), first: 0, width: 1, what: 'clues' }, total);
}

function readEntity(tables: Tables, index: number): Entity {
  const { rows, aliases, clues, texts } = tables;
  const at = index * ROW.entity;
  const cell = (column: number): number => rows[at + column] ?? 0;
  const alias = once(() => {
    const end = rows[at + ROW.entity + 4] ?? aliases.length / ROW.alias;
    return Array.from({ length: end - cell(4) }, (_, i) => readAlias(tables, cell(4) + i));
  });
  const words = (start: number, end: number): (() => readonly string[]) =>
    once(() => [...clues.subarray(start, end)].map((number) => texts.text(number)));
  const cues = words(cell(5), cell(6));
  const against = words(cell(6), cell(7));
  const unless = words(cell(7), rows[at + ROW.entity + 5] ?? clues.length);
  const description = once(() => texts.text(cell(3)));
  return {
    id: texts.text(cell(0)),
    name: texts.text(cell(1)),
    kind: pick(KINDS, cell(2)),
    reach: pick(REACHES, cell(8)),
    get description() {
      return description();
    },
    get aliases() {
      return alias();
    },
    get cues() {
      return cues();
    },
    get against() {
      return against();
    },
    get unless() {
      return unless();
    },
  };
}

function readAlias({ aliases, texts }: Tables, index: number): Alias {
  const cell = (column: number): number => aliases[index * ROW.alias + column] ?? 0;
  return {
    form: texts.text(cell(0)),
    language: texts.text(cell(1)),
    case: pick(CASE_POLICIES, cell(2)),
    trust: pick(TRUSTS, cell(3)),
    use: pick(USES, cell(4)),
  };
}

function pick<T>(options: readonly T[], place: number): T {
  const option = options[place];
  if (option === undefined) throw new ArchiveError(`the archive holds an unknown code ${place}`);
  return option;
}
