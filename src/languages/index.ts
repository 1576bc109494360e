import type { Language } from '../language.ts';
import { english } from './en/index.ts';

const LANGUAGES: readonly Language[] = [english];

/** Whether a BCP 47 tag names a language we read. */
export function isSupported(tag: string): boolean {
  return LANGUAGES.some((language) => primary(tag) === language.code);
}

/** The language of a BCP 47 tag; English where we have none for it (a warning says so). */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((language) => primary(tag) === language.code) ?? english;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
