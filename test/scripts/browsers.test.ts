import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNamed, browsersUnderTest } from '../../scripts/browser-name.ts';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { hasDisplay } from '../../scripts/start/has-display.ts';

describe('finding a browser', () => {
  const among =
    (...programs: string[]) =>
    (path: string): boolean =>
      programs.includes(path);

  it('takes what an environment variable says before all else', () => {
    const environment = {
      SIDELIGHT_CHROMIUM: '/opt/mine',
      CHROME_PATH: '/opt/other',
      PATH: '/usr/bin',
    };
    const found = findBrowser(
      'chromium',
      environment,
      among('/opt/mine', '/opt/other', '/usr/bin/chromium'),
    );
    expect(found).toBe('/opt/mine');
  });

  it('refuses a variable that names no program, and says which', () => {
    const environment = { SIDELIGHT_FIREFOX: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findBrowser('firefox', environment, among('/usr/bin/firefox'))).toThrow(
      'SIDELIGHT_FIREFOX is set to /opt/gone, which is not a program',
    );
  });

  it('looks along the search path by preference of name', () => {
    const environment = { PATH: '/a:/b' };
    const found = findBrowser('chromium', environment, among('/a/google-chrome', '/b/chromium'));
    expect(found).toBe('/b/chromium');
  });

  it('looks where installers put it', () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', {}, among(mac))).toBe(mac);
    const windows = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser('chromium', { ProgramFiles: 'C:\\Programs' }, among(windows))).toBe(windows);
  });

  it('takes a program and no folder of that name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-browser-'));
    const unpacked = join(folder, 'home', 'firefox');
    const program = join(folder, 'bin', 'firefox');
    for (const path of [unpacked, dirname(program)]) mkdirSync(path, { recursive: true });
    writeFileSync(program, '', { mode: 0o755 });
    try {
      const PATH = [dirname(unpacked), dirname(program)].join(delimiter);
      expect(findBrowser('firefox', { PATH })).toBe(program);
      expect(() => findBrowser('firefox', { SIDELIGHT_FIREFOX: unpacked, PATH })).toThrow(
        `SIDELIGHT_FIREFOX is set to ${unpacked}, which is not a program`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser('chromium', { PATH: '/a' }, () => false)).toBeUndefined();
  });
});

describe('the browsers under test', () => {
  it('are all of them unless some are named', () => {
    expect(browsersUnderTest(undefined)).toEqual(['chromium', 'firefox']);
    expect(browsersUnderTest(' firefox ,')).toEqual(['firefox']);
  });

  it('are never none, nor one that is not known', () => {
    expect(() => browsersUnderTest(' ')).toThrow('names no browser');
    expect(() => browsersUnderTest('chromium,safari')).toThrow('"safari" is no browser known here');
    expect(() => browserNamed('Chromium')).toThrow('expected chromium or firefox');
  });
});

describe('a display', () => {
  it('is there where a window system says so, and always on desktop systems', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});
