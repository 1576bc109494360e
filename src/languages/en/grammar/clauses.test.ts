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
  ['Salas and Lock said it was over.', ['main: Salas and Lock | said', 'complement: it | was']],
  ['The film helped introduce her to readers.', ['main: The film | helped']],
  [
    'The singer, whose songs on air thrilled many readers, has died.',
    ['main: The singer | has died', 'relative: songs on air | thrilled'],
  ],
  [
    'It fell over a region that borders Mongolia, the agency said.',
    ['main: It | fell', 'relative: - | borders', 'main: the agency | said'],
  ],
  [
    'He denied the claim that ministers Ann Lee and Joe Hay left.',
    ['main: He | denied', 'complement: ministers Ann Lee and Joe Hay | left'],
  ],
  ['A report posted by the Hull Echo suggested an end to it.', ['main: A report | suggested']],
  [
    'In May, Norwegian security services and their militia allies stormed the town.',
    ['main: Norwegian security services and their militia allies | stormed'],
  ],
  ['Rebels stormed the town and their allies fled.', ['main: Rebels | stormed', 'main: their allies | fled']],
  ['The plant will ship a so-called “in-season” update soon.', ['main: The plant | will ship']],
  ['Nobody would add comment on the offer.', ['main: Nobody | would add']],
  ['Both clubs have offers on the table.', ['main: Both clubs | have']],
  ['Palmer does not own the mills.', ['main: Palmer | does not own']],
  ['Adding urgency: the studio booked a release.', ['main: the studio | booked']],
  ['Born in Nashville, Tennessee, Ann Hay was one of six.', ['main: Ann Hay | was']],
  [
    'The head of the family, who had been ill, died in Hull, said prison spokesman Al Hay.',
    ['main: The head of the family | died', 'relative: - | had been', 'main: - | said'],
  ],
  ['When lawmakers return on Monday, they will vote.', ['main: they | will vote', 'time: lawmakers | return']],
  [
    'When the Saints (11-5) open the season in Hull, it will rain.',
    ['main: it | will rain', 'time: the Saints | open'],
  ],
  ['After members vote on Monday, the union will decide.', ['main: the union | will decide', 'time: members | vote']],
  [
    'Fuelling talk that it was over, Ann Hay, who had been away, returned on Monday.',
    ['main: Ann Hay | returned', 'relative: it | was', 'relative: - | had been'],
  ],
  ['She feigned mental illness for years.', ['main: She | feigned']],
  ['It left from Norway’s rocket launch complex in May.', ['main: It | left']],
  ['In Norwich, one of two ports, three cranes fell.', ['main: three cranes | fell']],
  ['In Norwich, a crane, two trucks and a van were hit.', ['main: a crane , two trucks and a van | were hit']],
  ['Direct talks held in Istanbul saw no progress.', ['main: Direct talks | saw']],
  [
    'Crews brought 11 ports to a halt and drivers in Hull stopped work.',
    ['main: Crews | brought', 'main: drivers in Hull | stopped'],
  ],
  ['It will decide whether to hold a vote, Hay said.', ['main: It | will decide', 'main: Hay | said']],
  ['Hay, whose crews rescued a family, left.', ['main: Hay | left', 'relative: crews | rescued']],
  [
    'A bridge collapsed, and a bus carrying 20 people was swept away.',
    ['main: A bridge | collapsed', 'main: a bus | was swept'],
  ],
  ['In the capital, Hanoi, the river rose.', ['main: the river | rose']],
  ['In the city, Ann Hay, a farmer, wept.', ['main: Ann Hay | wept']],
  [
    'It reached its highest level and thousands of people were moved.',
    ['main: It | reached', 'main: thousands of people | were moved'],
  ],
  ['Hay, who saw Lao Cai, spoke.', ['main: Hay | spoke', 'relative: - | saw']],
  ['It failed and was formally retired.', ['main: It | failed', 'main: It | was formally retired']],
  ['Marsh told customers it would sail.', ['main: Marsh | told', 'complement: it | would sail']],
  ['The trackers, devices used for steering, stopped.', ['main: The trackers | stopped']],
  ['Local crews vote to strike.', ['main: Local crews | vote']],
  ['The vote to strike was close.', ['main: The vote | was']],
  ['Ferry crews and nurses have all settled.', ['main: Ferry crews and nurses | have all settled']],
  ['Hay, which reports third-quarter earnings soon, fell.', ['main: Hay | fell', 'relative: - | reports']],
  ['Another lost a blade and sank.', ['main: Another | lost', 'main: Another | sank']],
  ['It heads for the moon’s south pole.', ['main: It | heads']],
  ['According to records, the firm failed.', ['main: the firm | failed']],
  ['The deal includes a bonus, raises of 3% and a path.', ['main: The deal | includes']],
  ['The brewery, owned by a trust set up by monks, sold a plant.', ['main: The brewery | sold']],
  [
    'The agency said the tests, begun in spring, could go on.',
    ['main: The agency | said', 'complement: the tests | could go'],
  ],
  [
    'The owner has appealed, and a hearing before a judge is listed.',
    ['main: The owner | has appealed', 'main: a hearing before a judge | is listed'],
  ],
  ['He left before a judge was named.', ['main: He | left', 'time: a judge | was named']],
  [
    'The king thanked her in a letter, his office said, and invited her to dinner.',
    ['main: The king | thanked', 'main: his office | said', 'main: The king | invited'],
  ],
  [
    'The ferry sank, the navy said, and urged others to turn back.',
    ['main: The ferry | sank', 'main: the navy | said', 'main: the navy | urged'],
  ],
  ['They appear before magistrates charged with arson.', ['main: They | appear']],
  ['The magistrates charged them with arson.', ['main: The magistrates | charged']],
  ['The council voted to replace lead pipes.', ['main: The council | voted']],
  [
    'Grant Shapley, the treasurer, told the station that turnout rose.',
    ['main: Grant Shapley | told', 'complement: turnout | rose'],
  ],
  ['Grant aid to farmers, they said.', ['main: - | Grant', 'main: they | said']],
  ['The fault was fixed by a software update sent at night.', ['main: The fault | was fixed']],
  ['Tests of the water found lead.', ['main: Tests of the water | found']],
  ['Shops worth an estimated $40 million had closed.', ['main: Shops worth an estimated $ 40 million | had closed']],
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
  ['Friends noticed she had lost weight.', ['main: Friends | noticed', 'complement: she | had lost']],
  [
    'Ann Hay, an aide who was among those rumored to be the source, has died.',
    ['main: Ann Hay | has died', 'relative: - | was'],
  ],
  ['Those voted a third time.', ['main: Those | voted']],
  ['They rebuilt the school and the church destroyed in the war.', ['main: They | rebuilt']],
])('%j holds %j', (text, expected) => expect(clauses(text)).toEqual(expected));

it.each(['A newly imposed deadline.', 'Two failed attempts.', 'A Moscow-based analyst.'])(
  '%j holds no clause',
  (text) => expect(clauses(text)).toEqual([]),
);
