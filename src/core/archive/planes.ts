/**
 * A table of words as bytes that compress well: each column by itself, as the differences from row to
 * row (small, and alike), the lowest bytes of all first, then the second ones and so on. Much like the
 * shuffle filter of HDF5 over a difference code; zigzag, so that small steps down are small as well.
 */
export function toPlanes(words: Uint32Array, width: number): Uint8Array {
  const planes = new Uint8Array(words.length * 4);
  const rows = words.length / width;
  for (let i = 0; i < words.length; i += 1) {
    const place = (i % width) * rows + Math.floor(i / width);
    const step = ((words[i] ?? 0) - (words[i - width] ?? 0)) | 0;
    const zigzag = (step << 1) ^ (step >> 31);
    for (let plane = 0; plane < 4; plane += 1) {
      planes[plane * words.length + place] = zigzag >>> (8 * plane);
    }
  }
  return planes;
}

/** The table that `toPlanes` made these bytes of. */
export function fromPlanes(planes: Uint8Array, width: number): Uint32Array {
  const count = planes.length >> 2;
  const words = new Uint32Array(count);
  const rows = count / width;
  for (let column = 0; column < width; column += 1) {
    let word = 0;
    for (let row = 0; row < rows; row += 1) {
      const at = column * rows + row;
      const zigzag =
        (planes[at] ?? 0) |
        ((planes[at + count] ?? 0) << 8) |
        ((planes[at + 2 * count] ?? 0) << 16) |
        ((planes[at + 3 * count] ?? 0) << 24);
      word = (word + ((zigzag >>> 1) ^ -(zigzag & 1))) | 0;
      words[row * width + column] = word;
    }
  }
  return words;
}
