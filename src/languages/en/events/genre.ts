import type { Token } from '../../../types.ts';
import { lemmaOf } from '../grammar/verb-features.ts';
import { speechClass } from '../status/reporting-verbs.ts';
import { kindOfVerb } from './event-verbs.ts';
import { type FrameTime, type Marked, timesIn, treeOf } from './frame.ts';

const LEAST_SHARE_OF_REPORT = 0.12;
const MOST_DATED = 0.04;

/**
 * An essay: hardly a sentence reports something done or said, and nothing is dated. Its words show it: only of sentences with
 * the verb for it the clauses are read, until there are enough that report.
 */
export function isCommentary(sentences: readonly Marked[]): boolean {
  const prose = sentences.filter(({ tokens }) => tokens.some(isVerb));
  if (prose.length < 4) return false;
  const most = prose.length * MOST_DATED;
  if (prose.filter(hasDay).length > most || prose.filter(isDated).length > most) return false;
  const least = prose.length * LEAST_SHARE_OF_REPORT;
  let reporting = 0;
  for (const sentence of prose) {
    if (sentence.tokens.some(mayReport) && reports(sentence)) reporting += 1;
    if (reporting >= least) return false;
  }
  return true;
}

const hasDay = ({ times }: Marked): boolean => times.some(isDay);

/** Whether a length is a day to come, its clause decides. */
const isDated = (sentence: Marked): boolean =>
  hasDay(sentence) ||
  (sentence.times.some(({ datable }) => !datable) && timesIn(sentence, treeOf(sentence)).some(isDay));

const isDay = ({ datable, expression }: FrameTime): boolean => datable && expression.relation !== 'since';

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

const mayReport = (token: Token): boolean => token.pos === 'VERB' && tells(lemmaOf(token));

const tells = (lemma: string): boolean => speechClass(lemma) !== null || (kindOfVerb(lemma) ?? 'other') !== 'other';

const reports = (sentence: Marked): boolean =>
  treeOf(sentence).clauses.some(
    ({ verb, role }) => role === 'main' && verb.tense === 'past' && !verb.perfect && tells(verb.lemma),
  );
