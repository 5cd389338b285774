/** The sections of an archive; the numbers stand in its bytes and are never used again for another. */
export const SECTION = {
  /** All texts, in UTF-8, one behind the other. */
  textBytes: 1,
  /** Where each text begins, and where the last ends. */
  textStarts: 2,
  articles: 3,
  passages: 4,
  /** Source paragraphs of all passages. */
  sources: 5,
  /** What passages are about, by index of the entity. */
  abouts: 6,
  mentions: 7,
  entities: 8,
  aliases: 9,
  /** Cues of all entities, then what speaks against them and what to pass over, as texts. */
  clues: 10,
  /** Where the postings of each entity begin, and where the last end. */
  postingStarts: 11,
  /** Passages that name an entity or are about it. */
  postings: 12,
  gazetteer: 13,
  index: 14,
  /** The words by which passages are compared with pages, as texts, in the order of their code units. */
  words: 15,
  /** Where the words of each passage begin, and where the last end. */
  wordStarts: 16,
  /** The words of all passages, by number, ascending in each. */
  wordLists: 17,
  translations: 18,
  /** The topics of all translations, those of each in the order of the entities. */
  translatedTopics: 19,
} as const;

export type Section = (typeof SECTION)[keyof typeof SECTION];

/** Words in a row of each table. A text is its number in the table of texts; lists are by start. */
export const ROW = {
  /** id, title, publisher, author, date, precision, estimated, address, language, passages. */
  article: 10,
  /**
   * heading, text, UTF-16 length of the text, starts of sources, abouts and mentions; a last row
   * says where those end.
   */
  passage: 6,
  /** start, end, entity. */
  mention: 3,
  /** id, name, kind, description, start of aliases, starts of cues, against and unless, reach. */
  entity: 9,
  /** form, language, case, trust, use. */
  alias: 5,
  /** language, start of its topics. */
  translation: 2,
  /** entity, name, description. */
  translatedTopic: 3,
} as const;

/** Stands where there is no text. */
export const NO_TEXT = 0xffffffff;
