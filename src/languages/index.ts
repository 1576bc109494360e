import type { Language } from '../language.ts';
import { english } from './en/index.ts';
import { ofTag } from './of-tag.ts';

const LANGUAGES: readonly Language[] = [english];

/** The language of a BCP 47 tag; English where we have none for it (a warning says so). */
export function languageOf(tag: string): Language {
  return ofTag(LANGUAGES, tag) ?? english;
}
