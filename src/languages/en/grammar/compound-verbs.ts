/** “crash-landed”, “test-fired”: verbs written with a hyphen, at which the tagger takes them apart; each with the verb it tells. */
export const COMPOUND_VERBS: ReadonlyMap<string, string> = new Map([
  ['crash-landed', 'crash'],
  ['belly-landed', 'land'],
  ['test-fired', 'fire'],
  ['re-elected', 'elect'],
  ['re-opened', 'open'],
  ['re-entered', 'enter'],
  ['fast-tracked', 'approve'],
]);

/** Nouns of a verb and its particle, at whose hyphen the tagger takes them apart too. */
export const COMPOUND_NOUNS: ReadonlySet<string> = new Set(
  `like-for-like mail-in write-in drop-off walk-in buy-in sit-in by-election run-off fund-raiser lay-off take-off
  stand-off pop-up follow-up start-up shake-up sell-off clean-up build-up mix-up break-in one-off pile-up near-miss
  walk-off crash-landing spin-off tie-up spin-out cover-up passer-by passers-by mother-in-law father-in-law
  brother-in-law sister-in-law son-in-law daughter-in-law commander-in-chief editor-in-chief attorney-general`.split(
    /\s+/,
  ),
);

/** “mother-in” of “mother-in-law”: words are joined one by one. */
export const COMPOUND_OPENINGS: ReadonlySet<string> = new Set(
  [...COMPOUND_NOUNS].filter((noun) => noun.split('-').length > 2).map((noun) => noun.slice(0, noun.lastIndexOf('-'))),
);

/** Adjectives with a preposition or “not” in front. */
export const COMPOUND_ADJECTIVES: ReadonlySet<string> = new Set(
  'off-duty on-duty not-guilty in-house on-site off-site'.split(' '),
);
