import { readdirSync } from 'node:fs';

/**
 * The doors: the scripts that browsers start, which are the files directly in `src/`.
 * @returns file names, sorted
 */
export function doorFiles(src: string): string[] {
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
