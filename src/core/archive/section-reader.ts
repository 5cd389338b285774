import { ArchiveError } from './archive-error.ts';
import type { Sections } from './container.ts';
import { SECTION } from './section.ts';

/** The sections of an archive by name. */
export class SectionReader {
  readonly #sections: Sections;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  /** @throws ArchiveError where the section is missing */
  bytes(name: keyof typeof SECTION): Uint8Array {
    const section = this.#sections.get(SECTION[name]);
    if (section === undefined) throw new ArchiveError(`the archive has no section of ${name}`);
    return section;
  }

  /**
   * A section as rows of `width` words.
   * @throws ArchiveError where the section is missing or no whole number of rows
   */
  rows(name: keyof typeof SECTION, width = 1): Uint32Array {
    const bytes = this.bytes(name);
    if (bytes.length % (width * 4) !== 0) {
      throw new ArchiveError(`the section of ${name} ends within a row`);
    }
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }
}
