import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import frame from './frame.ts?raw';
import host from './host.ts?raw';

/** What runs inside an embed, ready for an inline script. */
export const frameScript = (): Promise<string> => compile(frame);

/** What `/embed/v1.js` is. */
export const hostScript = (): Promise<string> => compile(host);

/** As a content security policy names an inline script or style. */
export const policyHash = (code: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;

async function compile(source: string): Promise<string> {
  const options = { loader: 'ts', format: 'iife', minify: true, target: 'es2020' } as const;
  return (await transform(source, options)).code.trim();
}
