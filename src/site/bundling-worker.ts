import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { keptProgram } from '../io/kept-program.ts';
import type { BundleOrder } from './bundle-ahead.ts';

const Order: z.ZodType<BundleOrder> = z.object({ root: z.string(), folder: z.string(), version: z.string() });
const { root, folder, version } = Order.parse(workerData);

/** Of a build without a page, what would make the pages. */
const keepTheCode: AstroIntegration = {
  name: 'dateline:bundle',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((prerenderer) => ({ ...prerenderer, getStaticPaths: async () => [] })),
    // The code stands there until the build is done.
    'astro:build:generated': () => keptProgram(root, version).keep(join(folder, '.prerender'), join(folder, '_astro')),
  },
};

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Loaded late: it reads the variable as it loads.
const { build } = await import('astro');
await build({
  ...{ root, outDir: folder, logLevel: 'warn', integrations: [keepTheCode] },
  vite: { build: { copyPublicDir: false } },
});
parentPort?.postMessage('done');
