import type { Token } from '../../../types.ts';
import { isPlural } from '../grammar/plural.ts';
import { participleOf, presentOf } from '../grammar/verb-forms.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { fitTo } from '../headline/fit-words.ts';
import { leftOut } from '../headline/left-out.ts';
import { nounHeadline } from '../headline/noun-headline.ts';
import { stopAtClause } from '../headline/stop-at-clause.ts';
import { capital, tidy } from '../headline/tidy.ts';
import { joined, LONGEST, wordsOf } from '../headline/words.ts';
import { partHeadline } from '../headline/write-headline.ts';
import { senseOf } from './classify-clause.ts';
import { deedOf } from './deeds.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';

/** “charged with killing a guard on June 3”: the guard was killed then, by whomever. */
export function readDeeds(reading: SentenceReading): void {
  const { frame } = reading;
  for (const time of frame.times) {
    if (!time.datable || reading.used.has(time.index)) continue;
    const deed = deedOf(frame, time);
    const clause = frame.tree.clauses[frame.tree.owner[time.first] ?? -1];
    if (!deed || !clause) continue;
    reading.used.add(time.index);
    const isNoun = deed.type === 'noun';
    addDraft(reading, {
      clause: isNoun ? null : clause,
      trigger: isNoun ? deed.token : deed.group.head,
      kind:
        (isNoun ? kindOfNoun(frame.tokens[deed.token]?.lemma ?? '') : senseOf(frame, clause, deed.group).kind) ??
        'other',
      status: 'occurred',
      speaker: null,
      subject: null,
      negated: false,
      time: { from: 'expression', expression: time.index, behind: true },
      headline: isNoun ? deedNamed(frame, deed.token) : deedHeadline(frame, deed.group),
      confidence: 0.7,
    });
  }
}

/** “Shooting that left four people dead”, where the noun alone would say too little. */
function deedNamed(frame: Frame, noun: number): string {
  const headline = nounHeadline(frame, noun);
  if (headline.includes(' ')) return headline;
  const relative = frame.tree.clauses.find(({ role, start }) => role === 'relative' && start === noun + 1);
  if (!relative) return headline;
  const rest = stopAtClause(wordsOf(frame.tokens, relative.verb.first, relative.end, leftOut(frame)));
  return tidy(`${headline} that ${joined(fitTo(rest, LONGEST - headline.length - 6))}`);
}

/** “a county sheriff’s deputy”, “the 35-year-old guard”. */
const isOfObject = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) ||
    /^['’]s?$/.test(token.text) ||
    (token.text === '-' && token.start === before?.end) ||
    (before?.text === '-' && before.end === token.start));

/** “A guard is killed outside the bank”, whoever did it; “Conspiring to sell arms” where nobody suffered it. */
function deedHeadline(frame: Frame, group: VerbGroup): string {
  const { tokens, masked } = frame;
  const from = group.last + 1;
  let end = from;
  while (!masked[end] && isOfObject(tokens[end], tokens[end - 1])) end++;
  const opening = tokens[from];
  const isSuffered = end > from && /^(?:NOUN|PROPN)$/.test(tokens[end - 1]?.pos ?? '') && opening?.pos !== 'PRON';
  if (!isSuffered) return partHeadline(frame, group);
  const all = () => false;
  const object = capital(joined(wordsOf(tokens, from, end, all)));
  const be = presentOf('be', isPlural(tokens, { start: from, end }));
  const start = `${object} ${be} ${participleOf(group.lemma, tokens[group.head]?.lower ?? '')}`;
  const next = frame.tree.groups.find(({ form, first }) => form === 'finite' && first > end)?.first ?? tokens.length;
  const rest = stopAtClause(wordsOf(tokens, end, next, leftOut(frame)));
  return tidy(`${start} ${joined(fitTo(rest, LONGEST - start.length - 1))}`);
}
