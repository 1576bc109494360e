import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Only what hangs should end here: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
