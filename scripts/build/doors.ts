import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The doors, by how browsers start them; files of `src/`, sorted. */
export interface Doors {
  /** Scripts of the extension's own pages, which are named for them. */
  readonly surfaces: readonly string[];
  /** What runs in the background: the less it is made of, the sooner it starts. */
  readonly background: readonly string[];
  /** Scripts that run in frames of any page, one by one: browsers know no modules there. */
  readonly frames: readonly string[];
}

/** The doors of a project: the scripts that browsers start, which are the files directly in `src/`. */
export function doorsOf(root: string): Doors {
  const files = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const isSurface = (file: string): boolean =>
    existsSync(join(root, 'extension', `${nameOf(file)}.html`));
  const isBackground = (file: string): boolean => nameOf(file) === 'background';
  return {
    surfaces: files.filter(isSurface),
    background: files.filter(isBackground),
    frames: files.filter((file) => !isSurface(file) && !isBackground(file)),
  };
}

function nameOf(file: string): string {
  return file.replace(/\.tsx?$/, '');
}
