import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chrome or Chromium, else Playwright's own, else one installed now; `undefined` means Playwright's own. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const folders = (env.PATH ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...installed, ...PLACES].find((path) => existsSync(path));
  if (found) return found;
  if (existsSync(chromium.executablePath())) return undefined;
  const tried = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (tried.status === 0 && existsSync(chromium.executablePath())) return undefined;
  throw new Error(
    'The browser tests need Chrome or Chromium and could not install one.\n' +
      'Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium), or set CHROME_PATH to its program.',
  );
}
