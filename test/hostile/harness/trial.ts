import { it } from 'vitest';
import { reaches, type Effort } from './effort.ts';

/** What a test of the hostile suite measured. */
export interface TrialNote {
  /** Its number in the threat model. */
  readonly number: number;
  /** The browser, or `node`. */
  readonly where: string;
  readonly title: string;
  /** What was measured, to be read by people; `Figures` prints it when all tests are over. */
  readonly figures: string[];
}

declare module 'vitest' {
  interface TaskMeta {
    trial?: TrialNote;
  }
}

/** Where a test runs that needs no browser. */
export const NODE = { name: 'node' };

const MINUTES = 60_000;

/**
 * A test of the hostile suite. Each measures something and notes it before it is judged, so that the
 * table at the end has it either way; one that notes nothing has failed.
 * @param number - its number in the threat model
 * @param least - the least effort that runs it; more may also have it run longer, see `byEffort`
 */
export function trial(
  number: number,
  title: string,
  where: { readonly name: string },
  run: (note: (figure: string) => void) => Promise<void> | void,
  least: Effort = 'quick',
): void {
  if (!reaches(least)) return;
  it(`${number}: ${title}`, { timeout: 10 * MINUTES }, async ({ task }) => {
    const figures: string[] = [];
    task.meta.trial = { number, where: where.name, title, figures };
    await run((figure) => {
      figures.push(figure);
    });
    if (figures.length === 0) throw new Error('This test notes no figure');
  });
}
