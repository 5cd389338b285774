import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromiumManifest, firefoxManifest, type Manifest } from '../scripts/build/manifest.ts';
import { EXPLAINED } from '../src/ui/options/privacy-section.tsx';

const base = JSON.parse(readFileSync('extension/manifest.json', 'utf8')) as Manifest;
const chromium = chromiumManifest(base, '1.2.3');
const firefox = firefoxManifest(chromium);
const EVERYWHERE = ['http://*/*', 'https://*/*', 'file:///*'];

describe.each([
  ['chromium', chromium],
  ['firefox', firefox],
])('the manifest for %s', (name, manifest) => {
  it('asks for nothing that the options do not explain', () => {
    expect(EXPLAINED).toEqual(expect.arrayContaining([...manifest.permissions]));
  });

  it('asks for no more than it needs', () => {
    const own = name === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...own]);
    expect(manifest.host_permissions).toEqual(EVERYWHERE);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('shows pages nothing of the package', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its own pages load and run what the package holds, and reach nothing', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
  });

  it('reads every page and frame once it is idle', () => {
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script).toMatchObject({
      matches: EVERYWHERE,
      js: ['names.js', 'marks.js', 'content.js'],
      css: ['marks.css'],
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_idle',
    });
  });

  it('runs in private windows as in others, where the reader lets it', () => {
    expect(manifest.incognito).toBe('spanning');
  });

  it('suggests keys that switch no keyboard layout', () => {
    const keys = Object.entries(manifest.commands).map(([command, { suggested_key: key }]) => [
      command,
      key?.default,
    ]);
    expect(keys).toEqual([
      ['next-mention', 'Alt+Period'],
      ['previous-mention', 'Alt+Comma'],
      ['_execute_action', 'Alt+L'],
      [name === 'chromium' ? 'open-side' : '_execute_sidebar_action', undefined],
    ]);
  });

  it('answers to a keyword in the address bar', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'sl' });
  });

  it('has the version of the project', () => {
    expect(manifest.version).toBe('1.2.3');
  });
});

describe('the manifest for chromium', () => {
  it('runs a service worker, and looks into frames of opaque origin', () => {
    expect(chromium.background).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(chromium.content_scripts[0]?.match_origin_as_fallback).toBe(true);
    expect(chromium.browser_specific_settings).toBeUndefined();
  });

  it('shows its panel at the side', () => {
    expect(chromium.side_panel).toEqual({ default_path: 'panel.html' });
    expect(chromium).not.toHaveProperty('sidebar_action');
  });
});

describe('the manifest for firefox', () => {
  it('runs an event page, collects nothing, and names the oldest versions it runs in', () => {
    expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
    expect(firefox.browser_specific_settings).toEqual({
      gecko: {
        id: 'sidelight@offline-archive',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  it('shows the same panel in the sidebar, when the reader opens that', () => {
    expect(firefox.sidebar_action).toMatchObject({
      default_panel: 'panel.html',
      open_at_install: false,
    });
  });

  it('holds no key that only Chromium knows', () => {
    expect(firefox).not.toHaveProperty('side_panel');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox.content_scripts[0]).not.toHaveProperty('match_origin_as_fallback');
  });

  it('leaves the manifest it is made from as it was', () => {
    expect(chromium).toHaveProperty('minimum_chrome_version');
  });

  it('cannot be made from a manifest without a worker', () => {
    expect(() => firefoxManifest({ ...chromium, background: {} })).toThrow('service_worker');
    const { side_panel: _, ...without } = chromium;
    expect(() => firefoxManifest(without)).toThrow('side_panel');
  });
});
