import { HEADER_WORDS, MAGIC, SECTIONS, VERSION, type Section } from './layout.ts';

const align = (length: number): number => (length + 3) & ~3;

/** Lays the sections out behind their header: see `layout.ts`. */
export function packSections(sections: Record<Section, ArrayBufferView>): Uint8Array {
  const header = [MAGIC, VERSION, 0];
  let at = HEADER_WORDS * 4;
  for (const name of SECTIONS) {
    header.push(at, sections[name].byteLength);
    at = align(at + sections[name].byteLength);
  }
  header[2] = at;
  const bytes = new Uint8Array(at);
  new Int32Array(bytes.buffer, 0, HEADER_WORDS).set(header);
  for (const [i, name] of SECTIONS.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[3 + 2 * i] ?? 0);
  }
  return bytes;
}
