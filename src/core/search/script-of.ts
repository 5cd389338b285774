/**
 * Which family of scripts a text begins in, as a number that only compares: Latin, Chinese and its
 * neighbours, and for the rest the row of 256 code units that its first letter stands in. Coarse, and
 * enough to keep names apart that cannot answer to one another.
 */
export function scriptOf(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOfUnit(text.charCodeAt(i));
    if (script !== NONE) return script;
  }
  return NONE;
}

/** The families of all letters of a text. */
export function scriptsOf(text: string): Set<number> {
  const scripts = new Set<number>();
  for (let i = 0; i < text.length; i += 1) scripts.add(scriptOfUnit(text.charCodeAt(i)));
  return scripts;
}

/** Digits and signs belong to every script; a text of nothing else is of this one. */
const NONE = -1;
const LATIN = 0;
export const EAST_ASIAN = 1;

function scriptOfUnit(unit: number): number {
  if (unit < 0x41) return NONE;
  if (unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00)) return LATIN;
  return unit < 0x2e80 ? unit >> 8 : EAST_ASIAN;
}
