import { defineConfig } from '@playwright/test';
import { findChromium } from './test/browser/chromium.ts';

const port = Number(process.env.DATELINE_TEST_PORT ?? 4977);

/** The built site in `dist/`, served as it would be published. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Bounds for a hang, wide enough for a machine that is busy with other things.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findChromium(process.env),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/astro/bin/astro.mjs preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
