import type { Token } from '../../../types.ts';
import { DAY_OR_MONTH } from './day-names.ts';
import { knownBase } from './known-verbs.ts';
import { governsCost, isNominal, isPluralNoun } from './tag-classes.ts';

/** “A burst at noon”, “a short burst in May” are no verb. */
const NO_SUBJECT = /^(?:DET|ADJ|ADP)$/;
const BURST_BEFORE = /^(?:on|in|at|after|before|shortly|early|late|open)$/;

/** “A man drowned in his home”: verbs without an object, whose past form is no participle after its noun. */
export function pastLookAlike(token: Token, previous: Token | undefined, next: Token | undefined): string | null {
  switch (token.text) {
    case 'split':
    case 'hit':
      return token.pos === 'NOUN' && next?.pos === 'NUM' && previous?.pos !== 'DET' ? token.text : null;
    // “The couple married in 2019”
    case 'married':
      return isNominal(previous) && /^(?:in|on|at|last)$/.test(next?.text ?? '') ? 'marry' : null;
    case 'wounded':
    case 'injured':
      return token.pos === 'NOUN' && next?.pos === 'NUM' && previous?.pos !== 'DET' ? knownBase(token.text) : null;
    case 'burst':
      if (token.pos !== 'NOUN') return null;
      if (next?.text === 'into') return previous?.pos === 'DET' ? null : 'burst';
      return BURST_BEFORE.test(next?.text ?? '') && !NO_SUBJECT.test(previous?.pos ?? '') ? 'burst' : null;
    case 'cost':
      return token.pos === 'NOUN' &&
        ((/^(?:that|which)$/.test(previous?.lower ?? '') && governsCost(next)) ||
          (isNominal(previous) && (next?.pos === 'SYM' || next?.pos === 'NUM')))
        ? 'cost'
        : null;
    case 'shot':
      return token.pos === 'NOUN' && isShooting(previous, next) ? 'shoot' : null;
    case 'manned':
      return isPluralNoun(previous) && next?.pos === 'NOUN' ? 'man' : null;
    case 'paralysed':
      return isNominal(previous) || previous?.text === ',' ? 'paralyse' : null;
    case 'pencilled':
    case 'penciled':
      return token.pos === 'ADJ' && next?.text === 'in' ? 'pencil' : null;
    case 'alleged':
      return token.pos === 'ADJ' &&
        (isNominal(previous) || previous?.pos === 'ADV') &&
        next !== undefined &&
        next.pos !== 'PUNCT'
        ? 'allege'
        : null;
    case 'retired':
      return token.pos === 'ADJ' && isNominal(previous) && next?.lower === 'to' ? 'retire' : null;
    case 'drowned':
    case 'perished':
    case 'collapsed':
    case 'deadlocked':
      return token.pos === 'ADJ' && isNominal(previous) && (next?.pos === 'ADP' || opensTime(next))
        ? token.text.replace(/ed$|d$/, '')
        : null;
    default:
      return null;
  }
}

/** “A man shot two clerks”, “Officers shot Ann Hay”, “was shot dead”; not “a warning shot two hours later”. */
function isShooting(previous: Token | undefined, next: Token | undefined): boolean {
  if (/^(?:down|and|dead)$/.test(next?.text ?? '')) return isNominal(previous) || previous?.pos === 'CCONJ';
  if (!previous || !isNominal(previous) || !next || OF_SHOTS.test(previous.lower)) return false;
  if (next.pos === 'NUM' || /^(?:him|them|at)$/.test(next.lower)) return true;
  return next.pos === 'PROPN' && SHOOTERS.test(previous.lower) && !DAY_OR_MONTH.test(next.text);
}

const OF_SHOTS = /^(?:warning|jump|slap|snap|gun|penalty|screen|moon|flu|tee|bank|head|mug|pot|cheap|long|big|first)$/;

const SHOOTERS = /(?:[a-z]{2}(?:ers|ors|iers|ants|ents|er|or|man|men)|police|troops|forces|guards?|soldier|suspect)$/;

/** “drowned when the river rose”. */
const opensTime = (next: Token | undefined): boolean =>
  /^(?:when|while|as|after|before|because)$/.test(next?.lower ?? '');
