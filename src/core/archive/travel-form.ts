import { packSections, unpackSections, type Sections } from './container.ts';
import { fromPlanes, toPlanes } from './planes.ts';
import { ROW, SECTION, type Section } from './section.ts';

/** Words in a row of each section that is a table of words. */
const WIDTHS: ReadonlyMap<Section, number> = new Map<Section, number>([
  [SECTION.textStarts, 1],
  [SECTION.articles, ROW.article],
  [SECTION.passages, ROW.passage],
  [SECTION.sources, 1],
  [SECTION.abouts, 1],
  [SECTION.mentions, ROW.mention],
  [SECTION.entities, ROW.entity],
  [SECTION.aliases, ROW.alias],
  [SECTION.postingStarts, 1],
  [SECTION.postings, 1],
  [SECTION.words, 1],
  [SECTION.wordStarts, 1],
  [SECTION.wordLists, 1],
  [SECTION.translations, ROW.translation],
  [SECTION.translatedTopics, ROW.translatedTopic],
]);

/**
 * An archive as it travels in a package, which has to be small: without the names, which travel beside
 * it for page scripts anyway, and with its tables in planes.
 * @throws ArchiveError where the bytes are no archive
 */
export function toTravelForm(archive: Uint8Array): Uint8Array {
  const sections = changeSections(unpackSections(archive), (kind, section) => {
    if (kind === SECTION.gazetteer) return new Uint8Array();
    const width = WIDTHS.get(kind);
    if (width === undefined) return section;
    const words = new Uint32Array(section.buffer, section.byteOffset, section.length >> 2);
    return toPlanes(words, width);
  });
  return packSections(sections);
}

/**
 * The sections of the archive that `toTravelForm` was given, byte for byte. Damage is not looked for:
 * what archives travel in has a checksum of its own.
 * @param names - the gazetteer that was left out
 * @throws ArchiveError where the bytes are no archive in travelling form, or cut short
 */
export function fromTravelForm(travelling: Uint8Array, names: Uint8Array): Sections {
  return changeSections(unpackSections(travelling, true), (kind, section) => {
    if (kind === SECTION.gazetteer) return names;
    const width = WIDTHS.get(kind);
    return width === undefined ? section : new Uint8Array(fromPlanes(section, width).buffer);
  });
}

function changeSections(
  sections: Sections,
  change: (kind: Section, section: Uint8Array) => Uint8Array,
): Sections {
  return new Map([...sections].map(([kind, each]) => [kind, change(kind, each)]));
}
