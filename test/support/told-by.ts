import { readFacts } from '../../src/cli/facts.ts';
import { english } from '../../src/languages/en/index.ts';

const LEAD = 'The town has a harbour, two schools and a museum of fishing that few people visit.';

const mentionsOf = (sentence: string, published: string) => {
  const text = `A title of a few words\n\nPublished ${published}\n\n${LEAD}\n\n${sentence}\n`;
  const { facts } = readFacts([{ name: 'report.txt', bytes: new TextEncoder().encode(text) }], english);
  return facts.mentions.filter(({ quote }) => quote !== LEAD);
};

/** What one sentence in the body of a report tells: `2024-05-14 scheduled`, in order; `not` before what did not happen. */
export const toldBy = (sentence: string, published: string): readonly string[] =>
  mentionsOf(sentence, published).map(
    ({ date, status, negated }) => `${date ?? 'undated'} ${negated ? 'not ' : ''}${status}`,
  );

/** The headlines of what one sentence in the body of a report tells, in order. */
export const headlinesBy = (sentence: string, published: string): readonly string[] =>
  mentionsOf(sentence, published).map(({ headline }) => headline);
