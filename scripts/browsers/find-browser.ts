import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../browser-name.ts';

interface Habitat {
  /** Environment variables that say where it is, most particular first. */
  readonly variables: readonly string[];
  /** What it is called on the search path. */
  readonly names: readonly string[];
  /** Where installers put it. `~` is the home folder, `%` a Windows folder of programs. */
  readonly places: readonly string[];
}

const HABITATS: Readonly<Record<BrowserName, Habitat>> = {
  chromium: {
    variables: ['SIDELIGHT_CHROMIUM', 'CHROME_PATH'],
    names: [
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      ...['microsoft-edge', 'brave-browser', 'chrome.exe', 'msedge.exe'],
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '%\\Chromium\\Application\\chrome.exe',
      '%\\Google\\Chrome\\Application\\chrome.exe',
      '%\\Microsoft\\Edge\\Application\\msedge.exe',
      '/snap/bin/chromium',
    ],
  },
  firefox: {
    variables: ['SIDELIGHT_FIREFOX'],
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
      '%\\Mozilla Firefox\\firefox.exe',
      '/snap/bin/firefox',
    ],
  },
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a browser's program is on this machine: what an environment variable says, else its usual
 * names on the search path, else its usual places.
 * @param isProgram - whether a path can be run; the file system decides unless told otherwise
 * @returns undefined where there is none
 * @throws Error where an environment variable names what cannot be run
 */
export function findBrowser(
  name: BrowserName,
  environment: Environment = process.env,
  isProgram: (path: string) => boolean = canRun,
): string | undefined {
  const { variables, names, places } = HABITATS[name];
  for (const variable of variables) {
    const path = environment[variable];
    if (path && isProgram(path)) return path;
    if (path) throw new Error(`${variable} is set to ${path}, which is not a program`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((program) => folders.map((folder) => join(folder, program)));
  const installed = places.flatMap((place) => expand(place, environment));
  return [...onPath, ...installed].find(isProgram);
}

function expand(place: string, environment: Environment): string[] {
  if (place.startsWith('~')) return [`${environment.HOME ?? ''}${place.slice(1)}`];
  if (!place.startsWith('%')) return [place];
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = environment[variable];
    return folder ? [`${folder}${place.slice(1)}`] : [];
  });
}

/** Folders may be entered by the same right by which programs are run. */
function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
