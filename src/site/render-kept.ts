import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledProgram } from '../io/kept-program.ts';
import type { LastPages } from '../io/last-pages.ts';
import type { Held } from './held-corpus.ts';
import { makePages } from './make-pages.ts';

/**
 * Builds the held corpus's pages by the bundle that an earlier build kept. `false`, and an empty folder, where none is
 * kept or it doesn't do what it should: then Astro has to bundle anew, and tells what is wrong with a page.
 */
export async function renderKept({ program, lastPages }: Held, root: string, folder: string): Promise<boolean> {
  const found = await program?.find();
  if (!found || !lastPages) return false;
  await cp(join(root, 'public'), folder, { recursive: true }).catch(ignoreMissing);
  const rendered = await renderAll(found, lastPages, folder).catch(() => false);
  if (!rendered) await rm(folder, { recursive: true, force: true });
  return rendered;
}

async function renderAll(program: BundledProgram, pages: LastPages, folder: string): Promise<boolean> {
  // Loaded late: a build that has nothing kept doesn't need it.
  const { keptPrerenderer } = await import('./kept-prerenderer.ts');
  const { prerenderer, manifest } = await keptPrerenderer(program.entry);
  program.placeAssets(folder);
  const failed = await makePages(prerenderer, pages, { site: manifest.site, base: manifest.base, folder });
  return failed.length === 0;
}

function ignoreMissing(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOENT') throw error;
}
