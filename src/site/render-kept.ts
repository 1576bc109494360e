import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SSRManifest } from 'astro';
import type { BundledProgram } from '../io/kept-program.ts';
import type { LastPages } from '../io/last-pages.ts';
import type { Held } from './held-corpus.ts';
import { keptPrerenderer } from './kept-prerenderer.ts';
import { fileOf, takingOver } from './taking-over.ts';

/**
 * Builds the held corpus's pages by the bundle that an earlier build kept. `false`, and an empty folder, where none is
 * kept or it doesn't do what it should: then Astro has to bundle anew, and tells what is wrong with a page.
 */
export async function renderKept({ program, lastPages }: Held, root: string, folder: string): Promise<boolean> {
  const found = await program?.find();
  if (!found || !lastPages) return false;
  try {
    await cp(join(root, 'public'), folder, { recursive: true }).catch(ignoreMissing);
    await renderAll(found, lastPages, folder);
    return true;
  } catch {
    await rm(folder, { recursive: true, force: true });
    return false;
  }
}

async function renderAll(program: BundledProgram, pages: LastPages, folder: string): Promise<void> {
  const { prerenderer, manifest } = await keptPrerenderer(program.entry);
  const { render, getStaticPaths } = takingOver(prerenderer, pages, { base: manifest.base, folder });
  program.placeAssets(folder);
  for (const { pathname, route } of await getStaticPaths()) {
    const file = fileOf(pathname, route.type);
    const rendered = await render(new Request(urlOf(pathname, route.type, manifest)), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const expected = file === '404.html' ? 404 : 200;
    if (response.status !== expected) throw new Error(`${file}: ${response.status}`);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // A file of the project's own stands before a page at its address.
    await writeFile(join(folder, file), Buffer.from(await response.arrayBuffer()), { flag: 'wx' }).catch(ignoreThere);
  }
}

/** Where pages stand while the site has no address, as Astro has it. */
const NOWHERE = 'http://localhost:4321';

/** Astro asks for pages with a slash at their end, and for all else by the path that its route matches. */
function urlOf(pathname: string, type: string, { site = NOWHERE, base }: Pick<SSRManifest, 'site' | 'base'>): URL {
  const path = type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  return new URL(`${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`, site);
}

const ignoring = (ignored: string) => (error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== ignored) throw error;
};
const [ignoreMissing, ignoreThere] = [ignoring('ENOENT'), ignoring('EEXIST')];
