import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserName } from '../browser-name.ts';
import { findBrowser } from './find-browser.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/**
 * Where a browser's program is, after installing Debian's where there is none and we may.
 * @throws Error where none can be had; it says the one command to type
 */
export function obtainBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installFromDebian(name) ? findBrowser(name) : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `No ${title(name)} was found. Install one with:\n\n  ${installCommand(name)}\n\n` +
      `or say where it is: SIDELIGHT_${name.toUpperCase()}=/path/to/it`,
  );
}

function title(name: BrowserName): string {
  return name === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
}

function installFromDebian(name: BrowserName): boolean {
  if (distribution() !== 'debian' || process.getuid?.() !== 0) return false;
  const packages = DEBIAN_PACKAGES[name];
  console.error(`Installing ${packages.join(', ')} with apt-get ...`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return aptGet(['update']) && aptGet(install);
}

function aptGet(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env });
  return done.status === 0;
}

/** What the system calls itself, such as `debian`, `ubuntu` or `fedora`; empty where it does not say. */
function distribution(): string {
  const file = '/etc/os-release';
  if (!existsSync(file)) return '';
  return /^ID="?([\w-]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function installCommand(name: BrowserName): string {
  if (process.platform === 'darwin') {
    return `brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}`;
  }
  if (process.platform === 'win32') {
    return `winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  }
  if (distribution() === 'debian') {
    return `sudo apt-get install -y ${DEBIAN_PACKAGES[name][0] ?? name}`;
  }
  if (distribution() === 'fedora') return `sudo dnf install -y ${name}`;
  if (distribution() === 'arch') return `sudo pacman -S ${name}`;
  return `sudo snap install ${name}`;
}
