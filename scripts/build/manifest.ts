/** The parts of a browser's manifest that the build reads or changes. */
export interface Manifest {
  readonly version: string;
  readonly background: {
    readonly service_worker?: string;
    readonly scripts?: readonly string[];
    readonly type?: 'module';
  };
  readonly content_scripts: readonly ContentScript[];
  readonly permissions: readonly string[];
  readonly commands: Readonly<Record<string, Command>>;
  /** Chromium's name for what stands at the side of pages. */
  readonly side_panel?: { readonly default_path: string };
  readonly [key: string]: unknown;
}

interface ContentScript {
  readonly js: readonly string[];
  readonly css?: readonly string[];
  readonly [key: string]: unknown;
}

interface Command {
  readonly suggested_key?: { readonly default: string };
  readonly description: string;
}

/** What add-on sites and Firefox know the extension by; a change makes it another extension. */
export const GECKO_ID = 'sidelight@offline-archive';

/** The first Firefox that reads `data_collection_permissions`. */
const OLDEST_FIREFOX = '140.0';
const OLDEST_FIREFOX_FOR_ANDROID = '142.0';

/** The manifest for Chromium: `extension/manifest.json` with the project's version. */
export function chromiumManifest(base: Manifest, version: string): Manifest {
  return { ...base, version };
}

/**
 * The manifest for Firefox. It knows event pages instead of service workers and a sidebar instead of a
 * side panel, which needs no permission and has a command of its own, and looks into frames of opaque
 * origin without being asked to.
 * @throws Error where Chromium's manifest names no service worker or no side panel
 */
export function firefoxManifest(chromium: Manifest): Manifest {
  const worker = chromium.background.service_worker;
  if (worker === undefined) throw new Error('The manifest names no background.service_worker');
  const { minimum_chrome_version: _, side_panel: panel, commands, ...shared } = chromium;
  if (panel === undefined) throw new Error('The manifest names no side_panel');
  const { 'open-side': openSide, ...others } = commands;
  return {
    ...shared,
    commands: { ...others, ...(openSide && { _execute_sidebar_action: openSide }) },
    permissions: chromium.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: panel.default_path,
      default_title: chromium.name,
      default_icon: chromium.icons,
      // A sidebar that nobody asked for is a nuisance.
      open_at_install: false,
    },
    background: { scripts: [worker], type: 'module' },
    content_scripts: chromium.content_scripts.map(
      ({ match_origin_as_fallback: _, ...script }) => script,
    ),
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: OLDEST_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: OLDEST_FIREFOX_FOR_ANDROID },
    },
  };
}
