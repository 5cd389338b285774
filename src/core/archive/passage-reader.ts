import type { Entity } from '../model.ts';
import { ArchiveError } from './archive-error.ts';
import type { ArchivePassage, ArticleHead } from './archive.ts';
import { checkBelow, checkStarts } from './check-numbers.ts';
import { ROW } from './section.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

/** Columns of a row that say where its lists begin. */
const LISTS = { sources: 3, abouts: 4, mentions: 5 } as const;

/** The passages of an archive, read one by one. */
export class PassageReader {
  readonly count: number;
  readonly #rows: Uint32Array;
  readonly #sources: Uint32Array;
  readonly #abouts: Uint32Array;
  readonly #mentions: Uint32Array;
  readonly #texts: TextTable;

  /** @throws ArchiveError where a table does not hold together */
  constructor(sections: SectionReader, texts: TextTable, entities: number) {
    this.#rows = sections.rows('passages', ROW.passage);
    this.#sources = sections.rows('sources');
    this.#abouts = sections.rows('abouts');
    this.#mentions = sections.rows('mentions', ROW.mention);
    this.#texts = texts;
    // The last row is no passage: it says where the lists of the last passage end.
    this.count = this.#rows.length / ROW.passage - 1;
    if (this.count < 0) throw new ArchiveError('the passages of the archive have no end');
    this.#checkTables(entities);
    this.#checkMentions();
  }

  #checkTables(entities: number): void {
    const passages = this.#rows.subarray(0, this.count * ROW.passage);
    this.#texts.checkColumns(passages, ROW.passage, [0, 1]);
    const about = { words: this.#abouts, first: 0, width: 1, what: 'entity' };
    const named = { words: this.#mentions, first: 2, width: ROW.mention, what: 'entity' };
    checkBelow(about, entities);
    checkBelow(named, entities);
    const column = { words: this.#rows, width: ROW.passage };
    checkStarts({ ...column, first: LISTS.sources, what: 'sources' }, this.#sources.length);
    checkStarts({ ...column, first: LISTS.abouts, what: 'topics' }, this.#abouts.length);
    const mentions = this.#mentions.length / ROW.mention;
    checkStarts({ ...column, first: LISTS.mentions, what: 'mentions' }, mentions);
  }

  #checkMentions(): void {
    for (let index = 0; index < this.count; index += 1) {
      const length = this.#cell(index, 2);
      const end = this.#cell(index + 1, LISTS.mentions) * ROW.mention;
      let last = 0;
      for (let at = this.#cell(index, LISTS.mentions) * ROW.mention; at < end; at += ROW.mention) {
        const from = this.#mentions[at] ?? 0;
        const to = this.#mentions[at + 1] ?? 0;
        if (from < last || to <= from || to > length) {
          throw new ArchiveError(`passage ${index} has mentions that overlap or pass its end`);
        }
        last = to;
      }
    }
  }

  #cell(index: number, column: number): number {
    return this.#rows[index * ROW.passage + column] ?? 0;
  }

  /**
   * The passage at `index` of its article, which is at `place` in the archive. Its texts are
   * decoded when they are looked at: what only counts topics never pays for them.
   */
  read(
    index: number,
    article: ArticleHead,
    place: number,
    entities: readonly Entity[],
  ): ArchivePassage {
    const texts = this.#texts;
    const [heading, text, length] = [0, 1, 2].map((column) => this.#cell(index, column));
    const number = index - article.first + 1;
    return {
      id: `${article.id}-${number}`,
      get heading() {
        return texts.text(heading ?? 0);
      },
      get text() {
        const decoded = texts.text(text ?? 0);
        if (decoded.length === length) return decoded;
        throw new ArchiveError(`the text of passage ${index} is not as long as it was`);
      },
      source: this.#list(this.#sources, index, LISTS.sources),
      about: this.#list(this.#abouts, index, LISTS.abouts).map(
        (entity) => entities[entity]?.id ?? '',
      ),
      article: place,
      number,
      language: article.language,
      mentions: this.#mentionsOf(index),
    };
  }

  #list(all: Uint32Array, index: number, column: number): number[] {
    return Array.from(all.subarray(this.#cell(index, column), this.#cell(index + 1, column)));
  }

  #mentionsOf(index: number): ArchivePassage['mentions'] {
    const mentions: ArchivePassage['mentions'][number][] = [];
    const last = this.#cell(index + 1, LISTS.mentions);
    for (let place = this.#cell(index, LISTS.mentions); place < last; place += 1) {
      const at = place * ROW.mention;
      const [start = 0, end = 0, entity = 0] = [at, at + 1, at + 2].map((i) => this.#mentions[i]);
      mentions.push({ start, end, entity });
    }
    return mentions;
  }
}
