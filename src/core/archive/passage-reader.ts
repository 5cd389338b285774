import type { Entity } from '../model.ts';
import { ArchiveError } from './archive-error.ts';
import type { ArchivePassage, ArticleHead } from './archive.ts';
import { checkBelow, checkStarts } from './check-numbers.ts';
import { ROW } from './section.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

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
    this.count = this.#rows.length / ROW.passage;
    const about = { words: this.#abouts, first: 0, width: 1, what: 'entity' };
    const named = { words: this.#mentions, first: 2, width: ROW.mention, what: 'entity' };
    texts.checkColumns(this.#rows, ROW.passage, [0, 1]);
    checkBelow(about, entities);
    checkBelow(named, entities);
    this.#checkLists();
  }

  #checkLists(): void {
    const column = { words: this.#rows, width: ROW.passage };
    checkStarts({ ...column, first: 3, what: 'sources' }, this.#sources.length);
    checkStarts({ ...column, first: 4, what: 'topics' }, this.#abouts.length);
    const mentions = this.#mentions.length / ROW.mention;
    checkStarts({ ...column, first: 5, what: 'mentions' }, mentions);
    for (let index = 0; index < this.count; index += 1) this.#checkMentions(index);
  }

  #checkMentions(index: number): void {
    const length = this.#rows[index * ROW.passage + 2] ?? 0;
    let last = 0;
    for (let at = this.#start(index, 5); at < this.#start(index + 1, 5); at += 1) {
      const start = this.#mentions[at * ROW.mention] ?? 0;
      const end = this.#mentions[at * ROW.mention + 1] ?? 0;
      if (start < last || end <= start || end > length) {
        throw new ArchiveError(`passage ${index} has mentions that overlap or pass its end`);
      }
      last = end;
    }
  }

  /** Where a list of a passage begins; behind the last passage, where the lists end. */
  #start(index: number, column: number): number {
    const lists = [this.#sources.length, this.#abouts.length, this.#mentions.length / ROW.mention];
    return this.#rows[index * ROW.passage + column] ?? lists[column - 3] ?? 0;
  }

  /**
   * The passage at `index`, `number` of the article at `place`. Its texts are decoded when they
   * are first looked at: what only counts topics never pays for them.
   */
  read(
    index: number,
    article: ArticleHead,
    place: number,
    entities: readonly Entity[],
  ): ArchivePassage {
    const texts = this.#texts;
    const [heading = 0, text = 0, length = 0] = this.#rows.subarray(index * ROW.passage);
    const number = index - article.first + 1;
    const list = (all: Uint32Array, column: number): number[] => [
      ...all.subarray(this.#start(index, column), this.#start(index + 1, column)),
    ];
    return {
      id: `${article.id}-${number}`,
      get heading() {
        return texts.text(heading);
      },
      get text() {
        const decoded = texts.text(text);
        if (decoded.length === length) return decoded;
        throw new ArchiveError(`the text of passage ${index} is not as long as it was`);
      },
      source: list(this.#sources, 3),
      about: list(this.#abouts, 4).flatMap((entity) => entities[entity]?.id ?? []),
      article: place,
      number,
      language: article.language,
      mentions: this.#mentionsOf(index),
    };
  }

  #mentionsOf(index: number): ArchivePassage['mentions'] {
    const first = this.#start(index, 5);
    return Array.from({ length: this.#start(index + 1, 5) - first }, (_, i) => {
      const [start = 0, end = 0, entity = 0] = this.#mentions.subarray((first + i) * ROW.mention);
      return { start, end, entity };
    });
  }
}
