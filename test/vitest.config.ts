import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = dirname(import.meta.dirname);

/** Of the hostile suite, files named so are run by `npm run test:hostile` alone. */
const ONLY_FULL = 'test/hostile/**/*.full.spec.ts';
const isQuick = !['full', 'soak'].includes(process.env.SIDELIGHT_HOSTILE ?? '');

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
          exclude: ['test/e2e/**', 'test/hostile/**', 'node_modules/**'],
          // A busy machine is slow, not wrong.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          // Each waits for its pages most of the time; more of them would share two cores badly.
          maxWorkers: 2,
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
