/** Words that are the same to a reader: in capitals or over two lines they are. */
export function wordKey(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
