/** The key of a stem among those of all languages. Its first letters tell most, so they come first. */
export function stemKey(stem: string, language: string): string {
  return `${stem}:${language}`;
}
