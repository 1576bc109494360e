import type { Kind } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';

/** “were down 9.4%”, “net profit was 612 million euros”, “had 43.7% of the vote”, “were without power”: what is so on a day is told like what happens on it. */
export function kindMeasured({ tokens }: Frame, { subject }: Clause, verb: VerbGroup): Kind | null {
  const { lemma, last, tense, modal, perfect } = verb;
  if (tense !== 'past' || perfect || modal !== null) return null;
  if (lemma === 'stand') return standsAt(tokens, last) ? 'results' : null;
  if (lemma !== 'be' && lemma !== 'have') return null;
  const next = tokens.slice(last + 1, last + 7).filter(({ text }) => !/^(?:still|already|also|now)$/.test(text));
  const [first, second] = next;
  const supplies = SUPPLIES.has(second?.text ?? '');
  const isShare = next.some(({ text }, index) => SHARES.has(text) && next[index - 1]?.pos === 'NUM');
  if (lemma === 'have')
    return first?.text === 'no' && supplies ? 'disaster' : isShare && first?.pos === 'NUM' ? 'election' : null;
  if (first?.text === 'without' && supplies) return 'disaster';
  if (/^(?:up|down|on)$/.test(first?.text ?? '') && isShare) return 'results';
  const counted = subject !== null && COUNTED.has(tokens[headOf(tokens, subject)]?.lemma ?? '');
  return counted && next.some(({ pos }) => pos === 'NUM') ? 'results' : null;
}

/** “stood at 5,000 points”, “stood 4% lower”. */
const standsAt = (tokens: Frame['tokens'], verb: number): boolean =>
  tokens[verb + 1]?.lower === 'at'
    ? tokens.slice(verb + 2, verb + 5).some(({ pos }) => pos === 'NUM')
    : tokens[verb + 1]?.pos === 'NUM' && SHARES.has(tokens[verb + 2]?.text ?? '');

const SUPPLIES = new Set(['power', 'electricity', 'water', 'heat', 'heating', 'gas', 'light']);

const SHARES = new Set(['%', 'percent', 'per']);

const COUNTED = new Set(['profit', 'loss', 'revenue', 'turnover', 'income', 'earnings', 'sale', 'output', 'turnout']);
