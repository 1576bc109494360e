import type { SSRManifest } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { z } from 'zod';
import type { Prerenderer } from './make-pages.ts';

/** What a bundle of pages is to Astro, which tells it what it needs to know of the build that made it. */
interface PagesApp extends StaticPathsApp {
  readonly render: (
    request: Request,
    options: Pick<Parameters<Prerenderer['render']>[1], 'routeData'>,
  ) => Promise<Response>;
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
}

const METHODS = ['render', 'setInternals', 'setOptions'];
const isPagesApp = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  METHODS.every((name) => typeof Reflect.get(value, name) === 'function');
const Bundle = z.object({ app: z.custom<PagesApp>(isPagesApp) });

/** Renders pages as Astro does with a bundle that it has just made; its manifest knows each page's styles, and the site's address. */
export async function keptPrerenderer(
  entry: URL,
): Promise<{ readonly prerenderer: Prerenderer; readonly manifest: SSRManifest }> {
  const { app } = Bundle.parse(await import(entry.href));
  const { manifest } = app;
  app.setInternals({ pagesByKeys: stylesOf(manifest) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const prerenderer: Prerenderer = {
    name: 'dateline:kept',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
  return { prerenderer, manifest };
}

function stylesOf({ routes }: SSRManifest): ReadonlyMap<string, unknown> {
  return new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
}
