import { expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { readClauses } from './clauses.ts';
import { retag } from './retag.ts';

/** Each clause as `role: subject | verb`. */
const clauses = (text: string) => {
  const tokens = retag(splitSentences(text)[0]?.tokens ?? []);
  const none = tokens.map(() => false);
  const words = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' ');
  return readClauses(tokens, none, none).clauses.map(
    ({ role, subject, verb }) =>
      `${role}: ${subject ? words(subject.start, subject.end) : '-'} | ${words(verb.first, verb.last + 1)}`,
  );
};

it.each([
  [
    'The union, which represents nurses, said members voted to strike.',
    ['main: The union | said', 'relative: - | represents', 'complement: members | voted'],
  ],
  ['The merger, announced in spring, is expected to close.', ['main: The merger | is expected']],
  ['Direct talks held in Istanbul saw no progress.', ['main: Direct talks | saw']],
  [
    'The dead were counted after rescuers uncovered bodies in a house destroyed in the attack.',
    ['main: The dead | were counted', 'time: rescuers | uncovered'],
  ],
  [
    'He has warned that if no deal is reached, he will impose tariffs.',
    ['main: He | has warned', 'complement: he | will impose', 'condition: no deal | is reached'],
  ],
  ['Facing accusations of stalling, the minister responded.', ['main: the minister | responded']],
  [
    'The jury convicted him, but his lawyer, Bob Gill, rejected the verdict.',
    ['main: The jury | convicted', 'main: his lawyer | rejected'],
  ],
  ['The ferry struck a pier and the captain left it.', ['main: The ferry | struck', 'main: the captain | left']],
  [
    'The prisoners were tried and the governor freed them.',
    ['main: The prisoners | were tried', 'main: the governor | freed'],
  ],
  [
    'The talks between the firm and the union held in Rome saw no progress.',
    ['main: The talks between the firm and the union | saw'],
  ],
  [
    'In a statement read outside court, his brother, Samir, said the sentence was fair.',
    ['main: his brother | said', 'complement: the sentence | was'],
  ],
  ['The man died at the General Hospital (GH), the firm said.', ['main: The man | died', 'main: the firm | said']],
  ['Pilots ignored alarms, according to a report released by the board.', ['main: Pilots | ignored']],
  [
    'The institute said in a paper that gene therapies could help.',
    ['main: The institute | said', 'complement: gene therapies | could help'],
  ],
  ['They rebuilt the school and the church destroyed in the war.', ['main: They | rebuilt']],
])('%j holds %j', (text, expected) => expect(clauses(text)).toEqual(expected));

it.each(['A newly imposed deadline.', 'Two failed attempts.', 'A Moscow-based analyst.'])(
  '%j holds no clause',
  (text) => expect(clauses(text)).toEqual([]),
);
