import type { AstroIntegration } from 'astro';
import type { LastPages } from '../io/last-pages.ts';
import { pageInputs } from './page-inputs.ts';
import { siteData } from './site-data.ts';

type SetPrerenderer = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer'];
export type Prerenderer = Exclude<Parameters<SetPrerenderer>[0], (inner: never) => unknown>;
type Path = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** Where the site stands on its host, and the folder that it is built into. */
export interface Target {
  readonly base: string;
  readonly folder: string;
}

/** Renders what has changed since the last build; all else comes from its site. */
export function takingOver(prerenderer: Prerenderer, pages: LastPages, { base, folder }: Target): Prerenderer {
  const inputsByFile = new Map<string, string>();
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const inputsOf = pageInputs(await siteData());
      const all = await prerenderer.getStaticPaths();
      const left: Path[] = [];
      for (const path of all) {
        const file = fileOf(path.pathname, path.route.type);
        const first = !inputsByFile.has(file);
        const inputs = inputsByFile.get(file) ?? inputsOf(path.route.component, path.pathname);
        inputsByFile.set(file, inputs);
        // Of two pages at one address the first stays, as Astro has it.
        if (first && !pages.takeOver(file, inputs, folder)) left.push(path);
      }
      return left;
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { pathname } = new URL(request.url);
      const file = fileOf(decodeURI(pathname).slice(base.replace(/\/$/, '').length), options.routeData.type);
      const inputs = inputsByFile.get(file);
      if (inputs === undefined || response.status !== 200) return response;
      const content = Buffer.from(await response.arrayBuffer());
      pages.note(file, inputs, content);
      return new Response(content, { headers: response.headers });
    },
  };
}

/** `/e/ship-1a2b/` → `e/ship-1a2b/index.html`. */
export function fileOf(pathname: string, type: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '');
}
