import type { Frame } from '../events/frame.ts';
import { presentOf } from '../grammar/verb-forms.ts';
import { capital, fitTo, joined, LONGEST, tidy, trimEnd, wordsOf } from './words.ts';

/** A headline that opens so has lost its subject, or names nobody. */
const HEADLESS = new Set(
  `is are was were be been being am has have had do does did will would can could may might must shall should it they he she we i there
   which who whom whose what and but or nor so yet because although while if as than to not`.split(/\s+/),
);

/** They point back to a text that a headline doesn't have. */
const POINTERS = new Set(['this', 'that', 'these', 'those', 'such']);

/** The headline itself where it stands on its own, else the sentence as far as a headline goes. */
export function soundHeadline(headline: string, frame: Frame): string {
  const words = headline.split(' ').filter(Boolean);
  const first =
    words[0]
      ?.toLowerCase()
      .split(/['’]/)[0]
      ?.replace(/[^\p{L}]/gu, '') ?? '';
  if (words.length < 2 || HEADLESS.has(first) || opensWithVerb(first, frame)) return sentenceHeadline(frame);
  return POINTERS.has(first) && words.length > 3 ? capital(words.slice(1).join(' ')) : headline;
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
