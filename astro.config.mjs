// @ts-check
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { dateline } from './src/site/integration.ts';

/** Where the site is published: `address` in content/site.yml; its path is the base of every link. */
function publishedAt() {
  try {
    const { address } = parse(readFileSync(new URL('./content/site.yml', import.meta.url), 'utf8'));
    const url = new URL(address);
    return { site: url.origin, base: url.pathname };
  } catch {
    return {};
  }
}

/** Asks Chromium to make a script's functions ready while it loads, on another thread, not one by one as each is first called. */
const READY_AT_ONCE = '//# allFunctionsCalledOnLoad';

export default defineConfig({
  ...publishedAt(),
  integrations: [dateline()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
    environments: { client: { build: { rolldownOptions: { output: { postBanner: READY_AT_ONCE } } } } },
  },
});
