import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    setupFiles: ['test/support/property-seed.ts'],
    // Tests hold no state of their own: one module graph a worker, and the tagger loads once.
    isolate: false,
    // Only what hangs should end here: a busy machine is no failure.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
