import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { browsersUnderTest } from '../../scripts/browser-name.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { obtainBrowser } from '../../scripts/browsers/obtain-browser.ts';
import { pause } from '../../scripts/browsers/wait-until.ts';
import { alterBuild, changeManifest } from '../e2e/harness/altered-build.ts';
import { judgeNetwork } from '../e2e/harness/judge-network.ts';
import { startSites } from '../e2e/harness/sites.ts';
import { trial } from './harness/trial.ts';

/** What a page that is let asks the network for, in every way that a policy otherwise forbids. */
const PROBE = `
fetch('http://served.test/').catch(() => 0);
fetch('http://fetched.test/').catch(() => 0);
navigator.sendBeacon('http://beacon.test/');
try { new WebSocket('ws://socket.test/'); } catch {}
new Image().src = 'https://image.test/';
`;
const ASKED = ['served', 'fetched', 'beacon', 'socket', 'image'];
const REACHES_MS = 2000;
const BY = 'by the extension';

/**
 * The account of the network, which every run of the end-to-end tests keeps, is shown to see what it
 * must see: the extension's own policy is taken away, and one of its pages asks for all it can.
 */
describe.each(browsersUnderTest())('the account of the network, in %s', (name) => {
  trial(26, 'requests of a page made to ask', { name }, async (note) => {
    const sites = await startSites();
    sites.put('http://served.test/', 'served');
    const built = join(process.cwd(), process.env.SIDELIGHT_DIST ?? 'dist', name);
    const copy = alterBuild(built, (folder) => {
      writeFileSync(join(folder, 'probe.html'), '<script src="probe.js"></script>');
      writeFileSync(join(folder, 'probe.js'), PROBE);
      changeManifest<{ content_security_policy: object }>(folder, () => ({
        content_security_policy: { extension_pages: "default-src *; script-src 'self'" },
      }));
    });
    try {
      const running = await launchBrowser(name, {
        ...{ executable: obtainBrowser(name), extension: copy.folder, headless: true },
        ...{ proxy: sites.proxy, accounted: true },
      });
      const extension = running.extensionUrl('');
      await running.openExtensionPage('probe.html');
      await pause(REACHES_MS);
      const { proxy, serves } = sites;
      const verdict = judgeNetwork(await running.endAccount(), { proxy, extension, serves });
      const seen = ASKED.filter((host) =>
        verdict.foreign.some((line) => line.endsWith(BY) && line.includes(`${host}.`)),
      );
      note(`${seen.length} of ${ASKED.length} seen as the extension's`);
      expect(seen).toEqual(ASKED);
      expect(verdict.foreign.filter((line) => !line.endsWith(BY))).toEqual([]);
    } finally {
      copy.remove();
      await sites.close();
    }
  });
});
