import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { complaints } from '../test/feeds/complaints.ts';
import { infect } from '../test/support/infect.ts';
import { sampleTimeline } from '../test/support/published.ts';
import type { Bench } from './bench.ts';

/** As many texts at once, besides each alone: what one leaves open another may close. */
const BATCH = 40;

/** Every text of some JSON files as title, quote and name through every format; what it did. */
export const run: Bench = async ([path], say) => {
  if (!path) throw new Error('name a JSON file or a folder of them');
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  const clean = sampleTimeline();
  let total = 0;
  let bad = 0;
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const texts = [...new Set(stringsOf(JSON.parse(readFileSync(file, 'utf8'))))];
    for (const text of [...texts, ...batches(texts)]) {
      const found = await complaints(clean, infect(clean, text)).catch((error: unknown) => [String(error)]);
      if (found.length > 0) say(`${JSON.stringify(text.slice(0, 80))}: ${found.slice(0, 3).join('; ')}`);
      bad += found.length > 0 ? 1 : 0;
      total += 1;
    }
    say(`${file}: ${texts.length} texts`);
  }
  say(`${total} texts through every format, ${bad} did harm`);
};

function batches(texts: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, at) =>
    texts.slice(at * BATCH, (at + 1) * BATCH).join('\n'),
  );
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
