import fc from 'fast-check';

/** Texts of any UTF-16 code units, halves of pairs among them. */
export function anyText(maxLength = 12): fc.Arbitrary<string> {
  return fc
    .array(fc.nat({ max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units));
}
