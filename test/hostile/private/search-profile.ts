import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a browser's profile that hold a word, its letters a byte or two each. What browsers
 * compress there (LevelDB by Snappy, sessions by LZ4) has no entropy coding: of letters that occur
 * for the first time both write every one, so a word made of random ones stands there as it is.
 */
export function filesThatHold(folder: string, word: string): string[] {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
}
