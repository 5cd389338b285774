import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildCopy } from '../../e2e/harness/speaking.ts';
import { withInsider } from '../harness/insider.ts';

/** Answers everything, with nothing, and does what tests wait for after an installation. */
const EMPTY = `
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  respond({ ok: true, value: null });
});
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
`;

/** Copies a built extension as `withInsider` does, and leaves nothing in its background but a listener. */
export function withEmptyBackground(built: string): BuildCopy {
  const copy = withInsider(built);
  writeFileSync(join(copy.folder, 'background.js'), EMPTY);
  return copy;
}
