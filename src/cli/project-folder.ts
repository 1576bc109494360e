import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isProject = (folder: string): boolean =>
  existsSync(join(folder, 'astro.config.mjs')) && existsSync(join(folder, 'content'));

/** The project that a folder lies in, where it isn't the project's own folder: what runs there would find nothing. */
export function projectAround(folder: string): string | null {
  if (isProject(folder)) return null;
  for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above))
    if (isProject(above)) return above;
  return null;
}
