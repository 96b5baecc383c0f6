import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tools/closing-line.mjs'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/pane/pane.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'chromium',
          environment: 'node',
          include: ['test/browser/**/*.test.{ts,tsx}', 'test/pane/pane.test.ts'],
          // One browser at a time: two of them on two cores make each other's limits fail.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
