import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { pause } from '../../browsers/wait-until.ts';
import { accountOf, openTab, quietAccount } from './visit.ts';

const MOVES = 240;

/** What a move of the pointer costs over a page full of mentions. */
export interface Hits {
  readonly mentions: number;
  /** Microseconds a move, all that listens to it included: the mean but for the slowest twentieth. */
  readonly micros: number;
  readonly moves: number;
}

/** Moves the pointer over a page of mentions, on and between them. */
export async function measureHits({ browser }: RunningBrowser, path: string): Promise<Hits> {
  const tab = await openTab(browser, 'sidelight', path);
  try {
    const { marks } = await quietAccount(tab);
    await tab.evaluate(() => dispatchEvent(new Event('sidelight-bench:moves')));
    for (let i = 0; i < MOVES; i += 1) {
      await tab.mouse.move(40 + ((i * 53) % 1100), 30 + ((i * 29) % 700));
    }
    await pause(100);
    const { moves } = await accountOf(tab);
    const usual = [...moves].sort((a, b) => a - b).slice(0, Math.ceil(moves.length * 0.95));
    const mean = usual.reduce((sum, move) => sum + move, 0) / usual.length;
    return { mentions: marks, micros: mean * 1000, moves: moves.length };
  } finally {
    await tab.close();
  }
}
