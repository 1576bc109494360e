import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../content/articles');

/** Paragraphs of the articles in this repository: real newspaper text to measure on. */
export function newspaperParagraphs(): readonly string[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .split(/\n+/),
    )
    .filter((paragraph) => paragraph.length > 40);
}

/** At least so many characters of them, again and again. */
export function newspaperText(characters: number): string {
  const once = newspaperParagraphs().join('\n');
  return `${once}\n`.repeat(Math.ceil(characters / once.length)).slice(0, characters);
}
