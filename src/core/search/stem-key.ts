/** The key of a stem among those of all languages. */
export function stemKey(stem: string, language: string): string {
  return `${language}:${stem}`;
}
