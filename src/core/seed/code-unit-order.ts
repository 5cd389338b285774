/** Compares texts by UTF-16 code unit, for `sort`: the same order on every machine and in every locale. */
export function codeUnitOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
