import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { LastPages } from '../io/last-pages.ts';
import { pageInputs } from './page-inputs.ts';
import { siteData } from './site-data.ts';
import { someAtOnce } from './some-at-once.ts';

type SetPrerenderer = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer'];
export type Prerenderer = Exclude<Parameters<SetPrerenderer>[0], (inner: never) => unknown>;
type Path = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** Where the site stands, and the folder that it is built into. */
export interface Target {
  /** The host, with its scheme; `undefined` while the site says no address. */
  readonly site: string | undefined;
  readonly base: string;
  readonly folder: string;
}

/**
 * Writes all pages into the site's folder: those that were made from the same come from the last site, without one each is
 * rendered. Gives back those that didn't come out as a page should, for Astro to tell what is wrong with them.
 */
export async function makePages(
  prerenderer: Prerenderer,
  pages: LastPages | null,
  target: Target,
): Promise<readonly Path[]> {
  const inputsOf = pageInputs(await siteData());
  const make = async (path: Path): Promise<readonly Path[]> => {
    const file = fileOf(path.pathname, path.route.type);
    const inputs = pages ? inputsOf(path.route.component, path.pathname) : '';
    if (pages?.takeOver(file, inputs, target.folder)) return [];
    const content = await render(prerenderer, path, target);
    if (content === null) return [path];
    if (writeNew(join(target.folder, file), content)) pages?.note(file, inputs, content, target.folder);
    return [];
  };
  return someAtOnce(firstOfEach(await prerenderer.getStaticPaths()), make);
}

/** Of two pages at one address the first stays, as Astro has it. */
function firstOfEach(paths: readonly Path[]): readonly Path[] {
  const first = new Map<string, Path>();
  for (const path of paths) {
    const file = fileOf(path.pathname, path.route.type);
    if (!first.has(file)) first.set(file, path);
  }
  return [...first.values()];
}

async function render({ render }: Prerenderer, { pathname, route }: Path, target: Target): Promise<Uint8Array | null> {
  try {
    const request = new Request(urlOf(pathname, route.type, target));
    const rendered = await render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const expected = fileOf(pathname, route.type) === NOT_FOUND ? 404 : 200;
    return response.status === expected ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/**
 * `false` where a file of the project's own stands, before a page at its address. At once, as thousands are written while
 * nothing else is done: to wait for each takes several times the work.
 */
function writeNew(file: string, content: Uint8Array): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return false;
  }
}

/** Where pages stand while the site has no address, as Astro has it. */
const NOWHERE = 'http://localhost:4321';

/** Astro asks for pages with a slash at their end, and for all else by the path that its route matches. */
function urlOf(pathname: string, type: string, { site = NOWHERE, base }: Target): URL {
  const path = type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  return new URL(`${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`, site);
}

const NOT_FOUND = '404.html';

/** `/e/ship-1a2b/` → `e/ship-1a2b/index.html`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? NOT_FOUND : `${path}/index.html`.replace(/^\//, '');
}
