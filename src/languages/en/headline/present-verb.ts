import type { Status } from '../../../types.ts';
import type { Frame } from '../events/frame.ts';
import { presentOf } from '../grammar/verb-forms.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { joined, wordsOf } from './words.ts';

/** A verb in the present: “said” → “says”, “was arrested” → “is arrested”, “had called” → “calls”. */
export function presentVerb(verb: VerbGroup, frame: Frame, plural: boolean, status: Status): string {
  const written = frame.tokens[verb.head]?.text ?? '';
  const head = verb.head === 0 ? written.toLowerCase() : written;
  const not = verb.negated ? ' not' : '';
  if (verb.modal) return joined(wordsOf(frame.tokens, verb.first, verb.last + 1, () => false));
  const seldom = verb.lemma === 'be' ? undefined : seldomOf(verb, frame);
  if (seldom)
    return verb.passive ? `${presentOf('be', plural)} ${seldom} ${head}` : `${seldom} ${presentOf(verb.lemma, plural)}`;
  if (verb.passive || (verb.progressive && verb.lemma !== 'be')) return `${presentOf('be', plural)}${not} ${head}`;
  if (verb.lemma === 'be') return presentOf('be', plural) + not;
  // “used to coach”
  if (written === 'used' && frame.tokens[verb.last + 1]?.text === 'to' && frame.tokens[verb.last + 2]?.pos === 'VERB')
    return written;
  if (not) return `${presentOf('do', plural)} not ${verb.lemma}`;
  // “will leave on Saturday and arrive on Monday”: the boat arrives
  if (status === 'scheduled' && verb.tense === 'present' && !verb.perfect && (plural || head !== verb.lemma))
    return head.toLowerCase();
  return presentOf(verb.lemma, plural);
}

/** “are rarely carried out”, “allegedly shot”: without the adverb the headline would say the reverse, or more. */
const seldomOf = ({ first, head }: VerbGroup, { tokens }: Frame): string | undefined =>
  tokens.slice(Math.max(0, first - 1), head).find(({ lower }) => SELDOM.has(lower))?.lower;

const SELDOM = new Set([
  'rarely',
  'seldom',
  'hardly',
  'scarcely',
  'barely',
  'almost',
  'nearly',
  'narrowly',
  ...'allegedly reportedly apparently supposedly purportedly'.split(' '),
]);
