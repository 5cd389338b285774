import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { pause } from '../../browsers/wait-until.ts';
import { median, quantile } from '../measure/median.ts';
import { accountOf, openTab, quietAccount } from './visit.ts';

const MOVES = 240;

/** What a move of the pointer costs over a page full of mentions. */
export interface Hits {
  readonly mentions: number;
  /** Microseconds a move, all that listens to it included: the median, and all but a twentieth. */
  readonly micros: number;
  readonly most: number;
  /** Of it, what the browser takes to find the text under the pointer. */
  readonly lookUp: number;
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
    const { moves, lookUps } = await accountOf(tab);
    const [micros, most] = [median(moves) * 1000, quantile(moves, 0.95) * 1000];
    const lookUp = median(lookUps) * 1000;
    return { mentions: marks, micros, most, lookUp, moves: moves.length };
  } finally {
    await tab.close();
  }
}
