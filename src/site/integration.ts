import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem, type Problem } from '../errors.ts';
import { heldCorpus } from './held-corpus.ts';
import type { Loaded } from './load-corpus.ts';
import type { Target } from './make-pages.ts';
import { problemsPage } from './problems-page.ts';
import { whileIdle } from './while-idle.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Gives pages their corpus: before a build, and while editing again after every change under `content/`. What reads it and
 * what makes pages is loaded late: a thread that only bundles needs neither.
 */
export function dateline(): AstroIntegration {
  let root = process.cwd();
  let serves = false;
  let target: Target = { site: undefined, base: '/', folder: '' };
  return {
    name: 'dateline',
    hooks: {
      // Pages take their base from the site's address; Astro would prefer a variable of that name, which many machines set.
      'astro:config:setup': ({ command }) => {
        delete process.env.BASE_URL;
        serves = command === 'dev';
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        target = { site: config.site, base: config.base, folder: fileURLToPath(config.outDir) };
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            await readUnlessHeld(root);
            const { makePages } = await import('./make-pages.ts');
            // Astro renders what is left, one page after the other with much around each.
            return [...(await makePages(prerenderer, heldCorpus()?.lastPages ?? null, target))];
          },
        })),
      // A build may start a server too, for no more than the types of Astro's collections.
      'astro:server:setup': async ({ server }) => (serves ? keepFresh(server, root) : undefined),
    },
  };
}

/** The command line has read the project; Astro on its own has not. */
async function readUnlessHeld(root: string): Promise<void> {
  if (heldCorpus()) return;
  const { loadCorpus, openSession } = await import('./load-corpus.ts');
  const { errors: unread, keepIds } = await loadCorpus(await openSession(root));
  const errors = [...unread, ...(await keepIds())];
  if (errors.length > 0) throw new Error(`\n${errors.map(formatProblem).join('\n')}`);
}

/** Long enough for an editor to finish writing, too short to be noticed. */
const SETTLE_MS = 60;

async function keepFresh(server: DevServer, root: string): Promise<void> {
  const { loadCorpus, openSession } = await import('./load-corpus.ts');
  const session = await openSession(root);
  let errors: readonly Problem[] = [];
  let running: Promise<void> | null = null;
  let again = false;
  let isFirst = true;
  const show = (found: readonly Problem[]): void => {
    errors = found;
    for (const problem of errors) server.config.logger.error(formatProblem(problem));
    // Nobody has a page yet; the first to have one would be told to load it again.
    if (!isFirst) reload(server);
    isFirst = false;
  };
  const load = async (): Promise<void> => {
    const loaded = await loadCorpus(session).catch(failed);
    show(loaded.errors);
    const unkept = await loaded.keepIds().catch((error: unknown) => [unexpected(error)]);
    if (unkept.length > 0) show([...loaded.errors, ...unkept]);
  };
  const run = (afterMs: number): Promise<void> => {
    running = new Promise((settled) => setTimeout(settled, afterMs)).then(load).finally(() => {
      running = null;
      if (again) changed();
      again = false;
    });
    return running;
  };
  const changed = (): void => {
    if (running) again = true;
    else void run(SETTLE_MS);
  };
  const { putOff } = whileIdle(session.getReady(), () => running !== null);
  server.middlewares.use((request, response, next) => {
    putOff();
    const page = errors.length > 0 && request.headers.accept?.includes('text/html');
    if (page) answer(response, problemsPage(errors, server.config.base));
    else next();
  });
  const content = join(root, 'content') + sep;
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    const inside = path.startsWith(content) ? path.slice(content.length) : null;
    if (inside && !inside.endsWith('.tmp') && !inside.includes('.lock')) changed();
  });
  await run(0);
}

function answer(response: ServerResponse, page: string): void {
  response.statusCode = 500;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page);
}

/**
 * Astro forgets which paths its pages have, as it does when its own collections change; browsers ask again. No program is
 * loaded anew: that takes longer than a change, and breaks the server's own when it comes while that is still loading.
 */
function reload({ environments: { client, ...others } }: DevServer): void {
  for (const { hot } of Object.values(others)) hot.send('astro:content-changed', {});
  client.hot.send({ type: 'full-reload' });
}

const failed = (error: unknown): Loaded => ({ errors: [unexpected(error)], keepIds: async () => [] });

function unexpected(error: unknown): Problem {
  return {
    ...{ file: 'content', line: null, column: null, code: 'reading-failed' },
    message: error instanceof Error ? error.message : String(error),
    advice: 'If the message doesn’t tell what to mend, please report it.',
  };
}
