import type { Actor, Mention, Token } from '../../types.ts';
import type { Cast } from './actors/cast.ts';
import { nationOf } from './actors/nation-of.ts';
import { whatBegins } from './events/beginnings.ts';
import type { Draft } from './events/draft.ts';
import { readFigures } from './events/figures.ts';
import type { Frame } from './events/frame.ts';
import { readPlace } from './events/place.ts';
import { soundHeadline } from './headline/sound-headline.ts';

/** The mention that a draft has become, now that the whole article is read. */
export function finish(draft: Draft, whole: WholeSentence, standing: Standing): Mention {
  const { frame } = draft;
  const { sentence } = frame;
  const token = frame.tokens[draft.trigger];
  return {
    index: standing.index,
    article: standing.article,
    sentence: sentence.index,
    position: sentence.position,
    quote: sentence.text,
    trigger: {
      lemma: token?.lemma ?? '',
      text: token?.text ?? '',
      noun: draft.noun,
      start: token?.start ?? 0,
      end: token?.end ?? 0,
    },
    kind: draft.kind,
    status: draft.status,
    speaker: draft.speaker,
    negated: draft.negated,
    contested: standing.contested,
    actors: actorsOf(draft, whole.named),
    place: readPlace(draft),
    figures: whole.figures,
    time: draft.time,
    headline: soundHeadline(draft.headline, frame, draft.trigger),
    confidence: draft.confidence,
    reasons: draft.reasons,
    begins:
      draft.status === 'occurred' && !draft.negated ? whatBegins(token?.lemma ?? '', () => clauseLemmas(draft)) : null,
    prominence: standing.prominence,
    words: whole.words,
  };
}

/** Where a mention stands among the others of its article. */
type Standing = Pick<Mention, 'index' | 'article' | 'contested' | 'prominence'>;

/** What all mentions of a sentence share. */
interface WholeSentence extends Pick<Mention, 'figures' | 'words'> {
  readonly named: readonly Actor[];
}

/** What all mentions of a sentence share. */
export const readWhole = (frame: Frame, cast: Cast): WholeSentence => ({
  figures: readFigures(frame.tokens, frame.masked),
  words: contentWords(frame),
  named: namedIn(frame, cast),
});

function nationsOf({ tokens }: Frame): readonly Actor[] {
  const nations: Actor[] = [];
  for (const token of tokens) {
    const name = nationOf(token);
    if (name) nations.push({ name, type: 'country', asWritten: token.text });
  }
  return nations;
}

/** Lemmas of the clause that tells the happening. */
function clauseLemmas({ frame, clause }: Draft): readonly string[] {
  return clause ? frame.tokens.slice(clause.start, clause.end).map((token) => token.lemma) : [];
}

const MOST_ACTORS = 6;

/** The subject first, then whoever else the sentence names. */
function actorsOf({ subject }: Draft, named: readonly Actor[]): readonly Actor[] {
  const actors = new Map<string, Actor>();
  if (subject) actors.set(subject.name, subject);
  for (const actor of named) if (!actors.has(actor.name)) actors.set(actor.name, actor);
  return [...actors.values()].slice(0, MOST_ACTORS);
}

/** Whoever acts or is acted upon, and countries by their adjectives: “Russian forces”. */
const namedIn = (frame: Frame, cast: Cast): readonly Actor[] => [
  ...frame.names.map((name) => cast.actor(name, false)).filter(({ type }) => type !== 'place'),
  ...nationsOf(frame),
];

const isContent = ({ pos }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM';

const EMPTY = new Set([
  'say',
  'have',
  'be',
  'do',
  'make',
  'get',
  'go',
  'other',
  'such',
  'more',
  'last',
  'new',
  'first',
  'also',
  'year',
  'day',
  'week',
  'month',
]);

/** Most words are longer than any of them, and need no look-up. */
const LONGEST_EMPTY = Math.max(...[...EMPTY].map(({ length }) => length));

function contentWords({ tokens, masked }: Frame): readonly string[] {
  const words = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || masked[index] || !isContent(token)) continue;
    const { lemma } = token;
    if (lemma.length > 1 && (lemma.length > LONGEST_EMPTY || !EMPTY.has(lemma))) words.add(lemma);
  }
  return [...words];
}
