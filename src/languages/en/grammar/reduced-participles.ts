import type { Token } from '../../../types.ts';
import { takesClause } from '../status/reporting-verbs.ts';
import { BEFORE_DAY, DAY_OR_MONTH } from './day-behind-verb.ts';

/** A bare past form that describes its noun and tells nothing by itself: “a man accused of fraud”, “killed by police”. */
export const isReduced = (tokens: readonly Token[], head: number): boolean =>
  followedByAgent(tokens, head) ||
  agentBehindTime(tokens, head) ||
  namesNoun(tokens, head) ||
  isAccused(tokens, head) ||
  isNeeded(tokens, head) ||
  describesThose(tokens, head);

/** “among those killed”, “one of those rumored to be the source”. */
const describesThose = (tokens: readonly Token[], head: number): boolean =>
  tokens[head - 1]?.lower === 'those' && /ed$/.test(tokens[head]?.lower ?? '') && tokens[head + 1]?.pos !== 'DET';

/** “killed by police”, but not “rose by 5 percent”. */
function followedByAgent(tokens: readonly Token[], head: number): boolean {
  if (tokens[head + 1]?.text !== 'by') return false;
  const next = tokens[head + 2];
  if (MEANS.has(next?.lower ?? '') || isVisit(tokens[head], next)) return false;
  return (
    (next !== undefined &&
      next.pos !== 'NUM' &&
      next.pos !== 'SYM' &&
      next.pos !== 'ADV' &&
      !/^(?:fewer|less|more)$/.test(next.text) &&
      !(next.pos === 'VERB') &&
      !/^(?:a|about|nearly)$/.test(next.text)) ||
    (/^(?:a|an)$/.test(next?.text ?? '') && namesAgent(tokens, head + 3))
  );
}

/** “stopped by Saturday”, “dropped by on Monday”: nobody is stopped by a day. */
const isVisit = (verb: Token | undefined, next: Token | undefined): boolean =>
  /^(?:stopped|dropped|came|swung|went)$/.test(verb?.lower ?? '') &&
  (DAY_OR_MONTH.test(next?.text ?? '') || next?.pos === 'ADP' || next?.pos === 'PUNCT');

/** “by a union”, “by a joint forum”; not “by a third”, “by a wide margin”. */
function namesAgent(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && tokens[at]?.pos === 'ADJ') at++;
  const noun = tokens[at];
  return (
    noun?.pos === 'NOUN' && !/^(?:third|quarter|half|fifth|percent|margin|point|factor|rate|pace)$/.test(noun.lemma)
  );
}

/** “she said by telephone”. */
const MEANS = new Set(['telephone', 'phone', 'email', 'e-mail', 'text', 'video', 'videolink', 'fax', 'letter']);

/** “a ruling upheld last year by the court”, “a study published on Tuesday by Hay”, but not “rose last year by a third”. */
function agentBehindTime(tokens: readonly Token[], head: number): boolean {
  const from = head + (BEFORE_DAY.has(tokens[head + 1]?.text ?? '') ? 2 : 1);
  const near = /^(?:last|this|earlier)$/.test(tokens[from]?.text ?? '');
  const named = near ? /^(?:week|month|year|spring|summer|fall|autumn|winter)$/ : DAY_OR_MONTH;
  const day = near ? from + 1 : from;
  if (!named.test(tokens[day]?.text ?? '') && !(near && DAY_OR_MONTH.test(tokens[day]?.text ?? ''))) return false;
  const by = tokens[day + 1]?.pos === 'NUM' ? day + 2 : day + 1;
  const agent = tokens[by + 1];
  return tokens[by]?.text === 'by' && (agent?.pos === 'PROPN' || agent?.text === 'the');
}

/** “appear before magistrates charged with arson”, “a man accused of fraud”: without an object nobody accuses. */
function isAccused(tokens: readonly Token[], head: number): boolean {
  const preposition = ACCUSING.get(tokens[head]?.lemma ?? '');
  if (preposition === undefined || tokens[head + 1]?.text !== preposition) return false;
  const before = tokens[head - 1]?.pos === 'ADV' ? tokens[head - 2] : tokens[head - 1];
  return before?.pos !== 'CCONJ';
}

const ACCUSING: ReadonlyMap<string, string> = new Map([
  ['charge', 'with'],
  ['accuse', 'of'],
  ['suspect', 'of'],
]);

/** “lower the quorum needed to amend the law”, but “said the firm needed to raise money”. */
function isNeeded(tokens: readonly Token[], head: number): boolean {
  if (!NEEDED.has(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'to' || tokens[head - 1]?.pos !== 'NOUN')
    return false;
  const before = tokens.findLast(({ pos }, at) => at < head && (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ'));
  return before?.pos === 'VERB' && !takesClause(before.lemma);
}

const NEEDED = new Set(['needed', 'required', 'designed', 'intended']);

const NAMING = new Set(['called', 'named', 'dubbed', 'nicknamed', 'titled', 'entitled', 'codenamed']);

/** “a company called Northgate”, “a solicitor named Platt”: a name for what an indefinite noun brings in. */
function namesNoun(tokens: readonly Token[], head: number): boolean {
  if (!NAMING.has(tokens[head]?.lower ?? '')) return false;
  if (tokens[head - 1]?.pos !== 'NOUN' || !/^[\p{Lu}“"‘']/u.test(tokens[head + 1]?.text ?? '')) return false;
  for (let at = head - 2; at >= Math.max(0, head - 6); at -= 1) {
    if (/^(?:an?|another|one)$/i.test(tokens[at]?.text ?? '')) return true;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[at]?.pos ?? '')) return false;
  }
  return false;
}
