import { maybe, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { roughly } from './about-number.ts';
import { betweenCountAndUnit, durationOf, isOtherWord } from './durations.ts';
import { count } from './number-words.ts';
import { pluralUnit, units } from './parts.ts';

const PAST = new Set(['past', 'last', 'previous', 'preceding', 'prior']);
const FUTURE = new Set(['next', 'coming', 'following', 'upcoming']);

/** “the past three years”, “the next few weeks”, “the first nine months”, “the last 24 hours”. */
export const anchoredLength: TimeRule = rule(
  'length-from-now',
  [
    maybe(word('the', 'these', 'its', 'this', 'his', 'her', 'their', 'our')),
    word(...PAST, ...FUTURE, 'first', 'final', 'opening', 'closing', 'remaining', 'recent', 'latest'),
    maybe(roughly),
    count,
    betweenCountAndUnit,
    units,
  ],
  ([article, which, modifier, howMany, , of], context): Reading | null => {
    if (which === 'last' && article === null && isVerb(context)) return null;
    if (isOtherWord(of, howMany, context) || (howMany !== 'vague' && !isCountable(context, article !== null)))
      return null;
    const form = durationOf(of, howMany);
    const toldFrom = which === 'following' || which === 'preceding' || which === 'previous' || which === 'prior';
    const from = toldFrom ? 'reference' : 'publication';
    const isOfOther = which === 'last' && isOf(context);
    if (PAST.has(which) && !isOfOther) return { type: 'DURATION', form: { ...form, anchor: 'past', from }, modifier };
    if (FUTURE.has(which)) return { type: 'DURATION', form: { ...form, anchor: 'future', from }, modifier };
    return { type: 'DURATION', form, modifier };
  },
);

/** “the last days of the war”, “the last three years of her life”: not counted from now. */
const isOf = ({ lexemes, next }: RuleContext): boolean => lexemes[next]?.lower === 'of';

const BEFORE_A_VERB = new Set(
  'to will would could may might can must should not cannot ll t usually typically often always generally they it'.split(
    ' ',
  ),
);

/** “expected to last six weeks”. */
function isVerb({ lexemes, index }: RuleContext): boolean {
  return BEFORE_A_VERB.has(lexemes[index - 1]?.lower ?? '');
}

function isCountable({ lexemes, next }: RuleContext, hasArticle: boolean): boolean {
  return hasArticle || /s$/.test(lexemes[next - 1]?.lower ?? '');
}

/** “the coming weeks”, “the past months”: how many isn’t said. */
export const vagueAnchoredLength: TimeRule = rule(
  'vague-length-from-now',
  [
    maybe(word('the', 'these')),
    word('past', 'last', 'coming', 'next', 'upcoming', 'following', 'preceding'),
    pluralUnit,
  ],
  ([article, which, of], context): Reading | null => {
    const { lexemes, next } = context;
    // “collapsed following days of rain”
    if (which === 'following' && article === null && lexemes[next]?.lower === 'of') return null;
    if (!/s$|ia$/.test(lexemes[next - 1]?.lower ?? '') || of === 'second') return null;
    if (which === 'last' && isOf(context)) return { type: 'DURATION', form: durationOf(of, 'vague') };
    const anchor = PAST.has(which) ? 'past' : 'future';
    const from = which === 'following' || which === 'preceding' ? 'reference' : 'publication';
    return { type: 'DURATION', form: { ...durationOf(of, 'vague'), anchor, from } };
  },
);

/** “in its final months in office”, “the early years of the war”: some part of something’s time. */
export const vaguePhase: TimeRule = rule(
  'phase',
  [
    word('the', 'its', 'his', 'her', 'their', 'our', 'my'),
    word('final', 'closing', 'opening', 'waning', 'dying', 'early', 'later'),
    pluralUnit,
  ],
  ([, , of], { lexemes, next }): Reading | null =>
    /s$|ia$/.test(lexemes[next - 1]?.lower ?? '') &&
    !['second', 'hour', 'quarter'].includes(of) &&
    lexemes[next]?.text !== '-'
      ? { type: 'DURATION', form: durationOf(of, 'vague') }
      : null,
);

export const lengthFromNowRules: readonly TimeRule[] = [anchoredLength, vagueAnchoredLength, vaguePhase];
