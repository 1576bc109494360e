import { readClauses } from '../grammar/clauses.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { Frame, FrameTime } from './frame.ts';
import { readLeftovers } from './inner-mentions.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';

/** What is dated in direct speech: “If the crew isn’t handed over by Sunday, we will not be there,” she said. */
export function readSpoken(reading: SentenceReading): void {
  const { frame } = reading;
  const spoken = frame.speech.filter((span) =>
    frame.times.some(
      (time) => time.datable && time.first >= span.first && time.first < span.last && !isNow(frame, span, time),
    ),
  );
  if (spoken.length === 0) return;
  const teller = frame.tree.clauses.find((clause) => attributes(clause.verb.lemma));
  const speaker = teller ? subjectOf(reading, teller) : null;
  for (const span of spoken) readLeftovers({ ...reading, frame: framed(frame, span), spoken: span }, speaker);
}

/** “Tonight we have won,” “an hour later it fell,” she said: the day of what is spoken of, which the speech itself doesn’t tell. */
function isNow({ tokens }: Frame, span: Frame['speech'][number], { expression, first }: FrameTime): boolean {
  const { form } = expression;
  if (form.kind === 'shift' && form.from === 'reference' && (form.unit === 'hour' || form.unit === 'minute'))
    return true;
  // “We handed him over that morning”: of a day that the speech doesn’t name
  if (/^that (?:morning|afternoon|evening|night|day)$/i.test(expression.text)) return true;
  // “We will win tonight”, “Tonight we will win”; not “you sent a message tonight that we will stay”
  const to = first > span.first + 1 ? first : span.last;
  const ahead = tokens.slice(span.first, to).some(({ text }) => /^(?:will|’ll|'ll|shall|must)$/.test(text));
  return !ahead && /(?:^|\s)(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(expression.text);
}

/** “at 6:41pm this evening (0241 GMT Friday)”: the same hour of another zone. */
function isSaidAgain({ tokens, times }: Frame, { first }: FrameTime): boolean {
  const open = tokens.findLastIndex(({ text }, index) => index < first && index >= first - 3 && text === '(');
  return open > 0 && times.some(({ last }) => last === open);
}

/** The same sentence with nothing in it but the speech. */
function framed(frame: Frame, span: Frame['speech'][number]): Frame {
  const { first, last } = span;
  const outside = frame.tokens.map((_, index) => index < first || index >= last);
  const times = frame.times.filter((time) => !isNow(frame, span, time) && !isSaidAgain(frame, time));
  return { ...frame, times, tree: readClauses(frame.tokens, outside, frame.masked), speech: [] };
}
