import { browsersUnderTest, type BrowserName } from '../browser-name.ts';
import { obtainBrowser } from '../browsers/obtain-browser.ts';
import { runStep } from './run-step.ts';
import type { Step, StepResult } from './step.ts';

export const BUILD: Step = { name: 'build', command: ['scripts/run.js', 'build'] };

/**
 * Runs steps that drive the built extension, each in all browsers that can be had.
 * @param build - what came of the build; where it failed or is missing, nothing is run
 */
export function runInBrowsers(
  steps: readonly Step[],
  build: StepResult | undefined,
): readonly StepResult[] {
  if (build?.failed !== 0) {
    return steps.map(({ name }) => failure(name, 'not run: there is no build to run it on'));
  }
  const missing = browsersUnderTest().flatMap(absence);
  const present = browsersUnderTest().filter(
    (browser) => !missing.some(({ name }) => name === browser),
  );
  if (present.length === 0) return missing;
  const browsers = { SIDELIGHT_BROWSERS: present.join(',') };
  const results = steps.map((step) =>
    runStep({ ...step, environment: { ...step.environment, ...browsers } }),
  );
  return [...missing, ...results];
}

/** A failure where a browser can not be had; it leaves the other to be tested. */
function absence(browser: BrowserName): StepResult[] {
  try {
    obtainBrowser(browser);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [failure(browser, `${reason}\nor test in the others alone: SIDELIGHT_BROWSERS=...`)];
  }
}

function failure(name: string, reason: string): StepResult {
  return { name, passed: 0, failed: 1, skipped: 0, seconds: 0, reason };
}
