import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The text of everything that the two scripts are made of, by its path from here. */
const SOURCES: Readonly<Record<string, string>> = import.meta.glob(
  ['./*.ts', '../calendar/*.ts', '../islands/words.ts', '../islands/reader/*.ts', '!./*.test.ts', '!../**/*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/** What runs inside an embed, ready for an inline script. */
export const frameScript = (): Promise<string> => compiled('./frame.ts');

/** What `/embed/v1.js` is. */
export const hostScript = (): Promise<string> => compiled('./host.ts');

type PolicyHash = `sha256-${string}`;
const hashes = new Map<string, PolicyHash>();

/** As a content security policy names an inline script or style; of each once, as every embed holds the same two. */
export function policyHash(code: string): PolicyHash {
  const named = hashes.get(code) ?? (`sha256-${hash('sha256', code, 'base64')}` as const);
  hashes.set(code, named);
  return named;
}

const known = new Map<string, Promise<string>>();

/** Once a build: it is the same in every embed. While editing, a change loads this file anew. */
function compiled(entry: string): Promise<string> {
  const code = known.get(entry) ?? compile(entry);
  known.set(entry, code);
  return code;
}

async function compile(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins: [fromSources],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    // Inside an HTML page nothing else is safe.
    charset: 'ascii',
    target: 'es2022',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

const fromSources: Plugin = {
  name: 'from-sources',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, importer }) => {
      const joined = posix.join(posix.dirname(importer), path);
      return { path: joined.startsWith('../') ? joined : `./${joined}`, namespace: 'sources' };
    });
    onLoad({ filter: /./, namespace: 'sources' }, ({ path }) => {
      const contents = SOURCES[path];
      return contents === undefined
        ? { errors: [{ text: `no ${path} among the sources` }] }
        : { contents, loader: 'ts' };
    });
  },
};
