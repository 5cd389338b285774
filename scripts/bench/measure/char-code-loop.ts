/** What every figure is a multiple of: looking at each UTF-16 code unit of a text once. */
export function charCodeLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}
