/**
 * UTF-8 (RFC 3629) both ways. Written out because the encoders of the platform belong to browsers
 * and Node, not to the language, and nothing here may depend on either.
 */
const REPLACEMENT = 0xfffd;
const CHUNK = 4096;

/** The bytes of a text; half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i) ?? 0;
    if (point > 0xffff) i += 1;
    at = writePoint(bytes, at, isSurrogate(point) ? REPLACEMENT : point);
  }
  return bytes.slice(0, at);
}

function writePoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  const lead = [0, 0xc0, 0xe0, 0xf0][more] ?? 0;
  bytes[at] = lead | (point >> (6 * more));
  for (let i = 1; i <= more; i += 1) {
    bytes[at + i] = 0x80 | ((point >> (6 * (more - i))) & 0x3f);
  }
  return at + more + 1;
}

// Kept between calls: making an array costs more than decoding a name.
const units = new Uint16Array(CHUNK + 1);

/**
 * The text of the bytes from `start` to `end`. Whatever the bytes, there is a text: each byte that
 * begins no well-formed character becomes U+FFFD.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let filled = 0;
  for (let at = start; at < end;) {
    if (filled >= CHUNK) {
      text += textOf(filled);
      filled = 0;
    }
    const length = lengthAt(bytes, at, end);
    const point = length === 0 ? REPLACEMENT : readPoint(bytes, at, length);
    if (point > 0xffff) units[filled++] = 0xd7c0 + (point >> 10);
    units[filled++] = point > 0xffff ? 0xdc00 | (point & 0x3ff) : point;
    at += Math.max(1, length);
  }
  return text + textOf(filled);
}

function textOf(filled: number): string {
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, filled)) as string;
}

/** The length of the well-formed character at `at`, 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let i = 1; i < length; i += 1) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  // Longer forms than needed, surrogates and points past the last plane are not UTF-8.
  const point = readPoint(bytes, at, length);
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return point < least || point > 0x10ffff || isSurrogate(point) ? 0 : length;
}

function readPoint(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  let point = length === 1 ? lead : lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return point;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}
