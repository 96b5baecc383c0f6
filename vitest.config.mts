import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Those of the pane's tests that open it in a browser. */
const PANE = ['pane', 'data', 'kpis', 'set-panel', 'targets', 'review', 'audit'].map(
  (name) => `test/pane/${name}.test.ts`,
);

export default defineConfig({
  test: {
    reporters: ['default', './tools/closing-line.mjs'],
    // Its own choice would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...PANE],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'chromium',
          environment: 'node',
          include: ['test/browser/**/*.test.{ts,tsx}', ...PANE],
          // One browser at a time: two of them on two cores make each other's limits fail.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Not tests: what a command makes from the running product. `npm test` leaves them out.
        test: {
          name: 'make',
          environment: 'node',
          include: ['test/make/**/*.make.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
