import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = dirname(import.meta.dirname);

/** Of the hostile suite, files named so are run by `npm run test:hostile` alone. */
const ONLY_FULL = 'test/hostile/**/*.full.spec.ts';
const isQuick = !['full', 'soak'].includes(process.env.SIDELIGHT_HOSTILE ?? '');

/** These put modules of their own in the place of the browser's, which no other file must meet. */
const IN_BROWSERS_STEAD = 'test/browser/**/*.test.ts';
/** A busy machine is slow, not wrong. */
const PATIENT = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  root,
  test: {
    reporters: [
      'default',
      './test/hostile/harness/figures.ts',
      './test/e2e/harness/network-totals.ts',
    ],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [IN_BROWSERS_STEAD, 'test/e2e/**', 'test/hostile/**', 'node_modules/**'],
          // To load the same modules anew for each file takes longer than the tests in it.
          isolate: false,
          ...PATIENT,
        },
      },
      {
        root,
        test: { name: 'unit: browser', include: [IN_BROWSERS_STEAD], ...PATIENT },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          // Two browsers share the machine's cores badly.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.spec.ts'],
          exclude: isQuick ? [ONLY_FULL] : [],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'package',
          include: ['test/package/**/*.spec.ts'],
          // Each installs from the registry and builds everything anew.
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
