/**
 * Prints the snapshot of the project in a folder, read by the rules in that folder: run by `dateline diff` in a
 * process of its own, since two versions of the rules don't live in one.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { snapshotOf } from './snapshot.ts';

const root = process.argv[2] ?? '.';
const load = (path: string) => import(pathToFileURL(join(root, path)).href);
const { nodeIo } = await load('src/io/node-io.ts');
const { buildCorpus } = await load('src/pipeline/pipeline.ts');
const io = await nodeIo(root, {});
const { corpus } = await buildCorpus(io, { frozen: true });
await io.close();
process.stdout.write(JSON.stringify(snapshotOf(corpus)));
