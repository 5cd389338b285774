import { CASE_POLICIES, KINDS, TRUSTS, USES, type Alias, type Entity } from '../model.ts';
import { ArchiveError } from './archive-error.ts';
import { checkStarts } from './check-numbers.ts';
import { ROW } from './section.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

/**
 * The entities of an archive.
 * @throws ArchiveError where a table does not hold together
 */
export function readEntities(sections: SectionReader, texts: TextTable): Entity[] {
  const rows = sections.rows('entities', ROW.entity);
  const aliases = readAliases(sections, texts);
  const clues = sections.rows('clues');
  texts.checkColumns(rows, ROW.entity, [0, 1, 3]);
  texts.checkColumns(clues, 1, [0]);
  checkStarts({ words: rows, first: 4, width: ROW.entity, what: 'aliases' }, aliases.length);
  checkClueStarts(rows, clues.length);
  const count = rows.length / ROW.entity;
  return Array.from({ length: count }, (_, index) => {
    const at = index * ROW.entity;
    const [id = 0, name = 0, kind = 0, description = 0, alias = 0] = rows.subarray(at);
    const [cues = 0, against = 0, unless = 0] = rows.subarray(at + 5);
    const last = index + 1 === count;
    const nextAlias = last ? aliases.length : rows[at + ROW.entity + 4];
    const nextClue = last ? clues.length : rows[at + ROW.entity + 5];
    const words = (start: number, end: number | undefined): string[] =>
      [...clues.subarray(start, end)].map((number) => texts.text(number));
    return {
      id: texts.text(id),
      name: texts.text(name),
      kind: pick(KINDS, kind),
      description: texts.text(description),
      aliases: aliases.slice(alias, nextAlias),
      cues: words(cues, against),
      against: words(against, unless),
      unless: words(unless, nextClue),
    };
  });
}

function readAliases(sections: SectionReader, texts: TextTable): Alias[] {
  const rows = sections.rows('aliases', ROW.alias);
  texts.checkColumns(rows, ROW.alias, [0, 1]);
  return Array.from({ length: rows.length / ROW.alias }, (_, index) => {
    const row = rows.subarray(index * ROW.alias);
    const [form = 0, language = 0, policy = 0, trust = 0, use = 0] = row;
    return {
      form: texts.text(form),
      language: texts.text(language),
      case: pick(CASE_POLICIES, policy),
      trust: pick(TRUSTS, trust),
      use: pick(USES, use),
    };
  });
}

// The three lists of an entity lie one behind the other, so their starts rise within a row too.
function checkClueStarts(rows: Uint32Array, total: number): void {
  const starts: number[] = [];
  for (let at = 0; at < rows.length; at += ROW.entity)
    starts.push(...rows.subarray(at + 5, at + 8));
  checkStarts({ words: Uint32Array.from(starts), first: 0, width: 1, what: 'clues' }, total);
}

function pick<T>(options: readonly T[], place: number): T {
  const option = options[place];
  if (option === undefined) throw new ArchiveError(`the archive holds an unknown code ${place}`);
  return option;
}
