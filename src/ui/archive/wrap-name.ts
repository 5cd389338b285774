/**
 * A name on one line, or on two where it is wider than `most`: broken at the space that makes the wider
 * line as narrow as can be. It is never cut.
 * @param widthOf - how wide a text is
 */
export function wrapName(
  name: string,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  if (widthOf(name) <= most) return [name];
  const spaces = [...name.matchAll(/\s+/gu)].map(({ index, 0: space }) => [index, space] as const);
  const broken = spaces.map(([index, space]) => {
    const lines = [name.slice(0, index), name.slice(index + space.length)];
    return { lines, width: Math.max(...lines.map(widthOf)) };
  });
  const narrowest = broken.toSorted((a, b) => a.width - b.width)[0];
  return narrowest?.lines ?? [name];
}
