import browser from 'webextension-polyfill';
import { readReports } from './frame-reports.ts';
import { openSide } from './side-panel.ts';
import { activeTab, tell } from './tabs.ts';

const OPEN_SIDE = 'open-side';

const STEPS = new Map<string, 1 | -1>([
  ['next-mention', 1],
  ['previous-mention', -1],
]);

// Firefox for Android has no keys.
const { commands } = browser as Partial<typeof browser>;

/**
 * Answers the browser's keyboard commands: steps through the mentions of the active tab, or opens the
 * panel at the side. Firefox has a command of its own for the latter.
 */
export function serveCommands(): void {
  commands?.onCommand.addListener((command, tab) => {
    const step = STEPS.get(command);
    if (step !== undefined) void walk(step);
    // What the browser refuses to open here, the popup's button opens.
    else if (command === OPEN_SIDE && tab?.windowId !== undefined)
      openSide(tab.windowId).catch(() => undefined);
  });
}

async function walk(step: 1 | -1): Promise<void> {
  const { id } = await activeTab();
  const frames = [...(await readReports(id))].filter(([, { topics }]) => topics.length > 0);
  // Marks stand before they are reported, so a key that comes between goes to the page itself.
  const frame = frames.length > 0 ? Math.min(...frames.map(([number]) => number)) : 0;
  // Where no page script runs there is nothing to step to, and the popup says so.
  await tell(id, frame, 'walk', { step }).catch(() => null);
}
