import type { Frame } from '../events/frame.ts';
import { presentOf } from '../grammar/verb-forms.ts';
import { fitTo } from './fit-words.ts';
import { capital, tidy } from './tidy.ts';
import { trimEnd } from './trim-end.ts';
import { joined, LONGEST, wordsOf } from './words.ts';

/** A headline that opens so has lost its subject, or names nobody. */
const HEADLESS = new Set(
  `is are was were be been being am has have had do does did will would can could may might must shall should it they he she we i there
   which who whom whose what and but or nor so yet because although while if as than to not`.split(/\s+/),
);

/** “He had lived there for years, and they moved in May”: who moved nobody knows, but that is what is told. */
const PRONOUNS = new Set(['it', 'they', 'he', 'she']);

/** Stands where the sentence’s own words, cut to a headline, don’t reach. */
const isBeyond = ({ tokens }: Frame, trigger: number): boolean => (tokens[trigger]?.end ?? 0) > LONGEST;

/** They point back to a text that a headline doesn't have. */
const POINTERS = new Set(['this', 'that', 'these', 'those', 'such']);

/** The headline itself where it stands on its own, else the sentence as far as a headline goes. */
export function soundHeadline(headline: string, frame: Frame, trigger = 0): string {
  const first = openingOf(headline);
  if (PRONOUNS.has(first) && headline.includes(' ') && isBeyond(frame, trigger)) return capital(headline);
  if (!/[^ ] +[^ ]/.test(headline) || HEADLESS.has(first) || opensWithVerb(first, frame))
    return sentenceHeadline(frame);
  if (!POINTERS.has(first)) return headline;
  const words = headline.split(' ').filter(Boolean);
  const rest = words.slice(1).join(' ');
  if (words.length > 2 && /^th(?:is|at)$/.test(first) && leadsNoun(first, frame)) return `The ${rest}`;
  return words.length > 3 && !tellsVerb(first, frame) ? capital(rest) : headline;
}

/** “That spacecraft failed”, but not “that led to protests”. */
function leadsNoun(first: string, { tokens }: Frame): boolean {
  const at = tokens.findIndex(({ lower }) => lower === first);
  return /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
}

/** “This changed her life”: what changed it stands before. */
function tellsVerb(first: string, { tokens }: Frame): boolean {
  const at = tokens.findIndex(({ lower }) => lower === first);
  return /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '');
}

/** The first word in small letters, without marks and what an apostrophe adds. */
function openingOf(headline: string): string {
  const word = /[^ ]+/.exec(headline)?.[0].toLowerCase() ?? '';
  return /^\p{L}+$/u.test(word) ? word : (word.split(/['’]/)[0] ?? '').replace(/[^\p{L}]/gu, '');
}

/** “Captures the city”: a verb that the headline put in the present, without its subject. */
const opensWithVerb = (first: string, { tokens }: Frame): boolean =>
  first.endsWith('s') &&
  tokens.some(({ pos, lemma }) => pos === 'VERB' && presentOf(lemma, false) === first) &&
  !tokens.some(({ lower }) => lower === first);

function sentenceHeadline({ tokens }: Frame): string {
  const end = /^[.!?]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  return tidy(
    joined(
      trimEnd(
        fitTo(
          wordsOf(tokens, 0, end, () => false),
          LONGEST,
        ),
      ),
    ),
  );
}
