import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../languages/en/events/merge-words.ts';
import { mentionOf, mergedQuotes, type Told } from './mention-for-tests.ts';
import { mergeMentions } from './merge-mentions.ts';

const TALKS: Told = {
  article: 'harbour',
  quote: 'Dockers and owners held talks in Rotterdam on Monday over the closed quay.',
  what: 'talk',
  on: '2021-03-08',
  who: ['Dockers Union', 'Quay Owners'],
  place: 'Rotterdam',
  kind: 'talks',
};
const NEGOTIATIONS: Told = {
  article: 'courier',
  quote: 'Negotiations between the dockers and the owners of the quay in Rotterdam ended without result.',
  what: 'negotiation',
  on: '2021-03-08',
  who: ['Dockers Union', 'Quay Owners'],
  place: 'Rotterdam',
  kind: 'talks',
};
const NEWS = { from: 'publication', reason: '' } as const;
/** Told by a weekday in an article of an unknown day. */
const onMonday = {
  time: { from: 'expression', expression: 0 },
  timeWords: 'Monday',
  dayTold: { weekday: 1, monthAndDay: null },
} as const;
const pair = (a: Told, b: Told) => mergedQuotes([mentionOf(a), mentionOf(b)]).length;

describe('one event', () => {
  it('is told with a noun by one and another by the other', () => expect(pair(TALKS, NEGOTIATIONS)).toBe(1));

  it('may be dated to a day by one and to its week by the other', () =>
    expect(pair(TALKS, { ...NEGOTIATIONS, on: '2021-03-08/2021-03-14' })).toBe(1));

  it('is one toll, told in two sentences running', () => {
    const dead: Told = {
      article: 'harbour',
      quote: 'The death toll from the quay fire rose to 19.',
      what: 'toll',
      on: '2021-02-20/2021-03-05',
      who: ['Rescuers'],
      kind: 'casualties',
    };
    const hurt: Told = {
      ...dead,
      quote: 'The dead include two children, while 40 dockers suffered burns.',
      what: 'suffer',
      who: ['40 dockers'],
    };
    const tell = (sentence: number) =>
      mergedQuotes([mentionOf(dead), mentionOf({ ...hurt, index: 1, sentence })]).length;
    expect([tell(1), tell(9)]).toEqual([1, 0]);
  });

  it('is talks, whatever came of them', () => expect(pair(TALKS, { ...NEGOTIATIONS, negated: true })).toBe(1));

  it('may lie in a country for one and in its capital for the other', () =>
    expect(pair({ ...TALKS, place: 'Oslo' }, { ...NEGOTIATIONS, place: 'Norway' })).toBe(1));

  it('is a deadline of one day, whoever mentions it', () => {
    const deadline: Told = { ...TALKS, quote: 'The owners must reopen by Friday.', what: 'reopen', status: 'deadline' };
    expect(
      pair(deadline, { ...deadline, article: 'courier', quote: 'Friday is the deadline for the quay owners.' }),
    ).toBe(1);
  });

  it('is what one speaker says on one day, in several quotes', () => {
    const said: Told = { ...TALKS, by: 'Anna Visser', status: 'statement', kind: 'statement' };
    const first = { ...said, quote: '“The quay stays closed,” Anna Visser said on Monday.', what: 'say' };
    const second = {
      ...said,
      article: 'courier',
      quote: 'Anna Visser told owners that dockers need rest.',
      what: 'tell',
    };
    expect(pair(first, second)).toBe(1);
  });

  it('is known by a quotation told twice, even undated', () => {
    const words = '“We have never in forty years seen a quay this empty”';
    const quoted: Told = { quote: `${words}, Visser said.`, what: 'say', status: 'statement', by: 'Anna Visser' };
    expect(pair(quoted, { ...quoted, article: 'courier', quote: `Visser: ${words}.` })).toBe(1);
  });

  it('is known by a long quotation, though its sources differ on the day and on who said it', () => {
    const words = '“We have never in forty years seen a quay this empty, and I count the ships every day”';
    const quoted: Told = {
      ...{ quote: `${words}, Visser said.`, what: 'say', status: 'statement', by: 'Anna Visser', on: '2021-03-08' },
    };
    const other = { ...quoted, article: 'courier', quote: `De Boer: ${words}.`, by: 'Jan de Boer', on: '2021-03-09' };
    expect([pair(quoted, other), pair(quoted, { ...other, on: '2021-03-28' })]).toEqual([1, 0]);
  });

  it('is the beginning of one war, dated or not', () => {
    const begins: Told = {
      quote: 'When Arland invaded Boria, trade stopped.',
      what: 'invade',
      begins: 'war',
      who: ['Arland', 'Boria'],
    };
    const dated: Told = {
      ...begins,
      article: 'courier',
      quote: 'Arland’s invasion of Boria on May 3, 2019, shocked many.',
      what: 'invasion',
      on: '2019-05-03',
    };
    expect(pair(begins, dated)).toBe(1);
  });
});

describe('one event, told long after', () => {
  const launch: Told = {
    quote: 'Quayside launched the Herring Song Archive on April 28, 2003.',
    what: 'launch',
    on: '2003-04-28',
    who: ['Quayside'],
  };
  const remembered: Told = {
    ...launch,
    article: 'courier',
    quote: 'More than 4,000 ballads were collected since the launch of the Herring Song Archive in 2003.',
    on: '2003',
  };

  it('is one when both look back at its year in the same words', () => expect(pair(launch, remembered)).toBe(1));

  it('is not one only because both look back at the same year', () =>
    expect(pair(launch, { ...remembered, quote: 'In 2003 came the launch of a canteen.', who: [] })).toBe(0));
});

describe('what one speaker says', () => {
  const first: Told = {
    quote: '“The quay stays closed,” Anna Visser said on Monday.',
    what: 'say',
    on: '2021-03-08',
    by: 'Anna Visser',
    status: 'statement',
    kind: 'statement',
  };
  const then = (quote: string, change: Partial<Told> = {}): Told => ({
    ...{ ...first, quote, what: 'predict', index: 1, sentence: 1, status: 'proposed', kind: 'other' },
    ...change,
  });

  it('may be a statement and, in the same breath, a forecast', () =>
    expect(pair(first, then('She predicted that owners would give in.'))).toBe(1));

  it.each<[string, Told]>([
    ['elsewhere in the article', then('She predicted that owners would give in.', { index: 9, sentence: 9 })],
    ['in the same sentence', then('“The quay stays closed,” Anna Visser said on Monday.', { sentence: 0 })],
    ['by somebody else', then('He predicted that owners would give in.', { by: 'Jan de Boer' })],
    ['of talks', then('She proposed talks with the owners.', { what: 'talk', kind: 'talks' })],
  ])('is no forecast %s', (_, forecast) => expect(pair(first, forecast)).toBe(0));

  it('in two articles of one week, in other words, is two events', () => {
    const told = (quote: string, article: string, on: string): Told => ({
      ...{ ...first, quote, article, on },
      ...{ who: ['Anna Visser'], dayTold: null },
    });
    const others = ['Bram Aker', 'Cora Dunn', 'Emil Falk', 'Greta Hult'].map((name, at) =>
      told(`“The owners lie,” ${name} said.`, at % 2 === 0 ? 'mill' : 'courier', '2021-03-05'),
    );
    const said = [
      told('“We were given nine minutes,” said Anna Visser, the dockers’ secretary.', 'mill', '2021-03-03~'),
      told('“Nobody won,” Anna Visser told the Courier.', 'courier', '2021-03-09~'),
      ...others.map((other, at) => ({ ...other, who: [`N${at}`], by: `N${at} Lund`, index: 5 + at })),
    ].map(mentionOf);
    expect(mergedQuotes(said).some((quotes) => quotes.some((quote) => quote.includes('Anna Visser')))).toBe(false);
  });

  it('on another occasion is another event', () => {
    const answer = 'In response, Anna Visser declared that any owner would be welcome.';
    const declared = then(answer, { what: 'declare', status: 'statement', kind: 'statement', sentence: 7 });
    expect([pair(first, { ...declared, quote: answer.slice('In response, '.length) }), pair(first, declared)]).toEqual([
      1, 0,
    ]);
  });
});

describe('two events', () => {
  it('are, in one article, one that is past and one that lies ahead', () => {
    const held = { ...TALKS, on: '2021-03' };
    const planned: Told = {
      ...held,
      quote: 'Talks are to be held in Rotterdam.',
      index: 1,
      sentence: 1,
      status: 'scheduled',
    };
    expect([pair(held, planned), pair(held, { ...planned, article: 'courier' })]).toEqual([0, 1]);
  });

  it('are what somebody did and what they “also” did', () => {
    const opened: Told = {
      ...{ quote: 'The owners opened a canteen on Monday.', what: 'open', on: '2021-03-08', who: ['Quay Owners'] },
    };
    const launched = {
      ...opened,
      quote: 'The owners launched a ferry on Monday.',
      what: 'launch',
      index: 1,
      sentence: 4,
    };
    const also = { ...launched, quote: 'The owners also launched a ferry on Monday.' };
    expect([pair(opened, launched), pair(opened, also)]).toEqual([1, 0]);
  });

  it('are told by articles that appeared long after each other', () => {
    const talks = {
      ...TALKS,
      on: '2021',
      place: null,
      quote: 'Tired dockers sat through talks in the old customs house.',
    };
    const meeting = { ...talks, article: 'courier', what: 'meet', quote: 'Tired crews of trawlers met about herring.' };
    const told = [mentionOf({ ...talks, who: ['Quay Owners'] }), mentionOf({ ...meeting, who: ['Quay Owners'] })];
    const events = (day: string) => {
      const reported = (article: string) => (article === 'harbour' ? '2021-03-09' : day);
      return mergeMentions(told, () => mergeWords, reported).groups.length;
    };
    expect([events('2021-03-10'), events('2021-11-20')]).toEqual([1, 2]);
  });

  it.each<[string, Partial<Told>]>([
    ['lie on different days', { on: '2021-05-17' }],
    ['lie in different months', { on: '2021-05' }],
    ['lie in different cities', { place: 'Geneva' }],
    ['lie in different countries', { place: 'Norway' }],
    ['have different ordinals', { quote: 'A second round of negotiations over the quay in Rotterdam ended.' }],
    ['are one that happened and one that did not', { negated: true, kind: 'other' }],
    ['are one that happened and one proposed', { status: 'proposed' }],
    ['are a happening and what somebody said of it', { status: 'statement', by: 'Anna Visser' }],
  ])('%s', (_, change) => {
    const place = change.place === 'Norway' ? 'Belgium' : 'Rotterdam';
    const first = { ...TALKS, place, quote: 'Dockers and owners held a third round of talks over the quay.' };
    expect(pair(first, { ...NEGOTIATIONS, ...change })).toBe(0);
  });

  it('are said by two speakers', () => {
    const said: Told = {
      ...TALKS,
      quote: 'Anna Visser said the quay stays closed.',
      what: 'say',
      status: 'statement',
      by: 'Anna Visser',
    };
    expect(pair(said, { ...said, article: 'courier', by: 'Jan de Boer' })).toBe(0);
  });

  it('stay two when one article tells of one person on one day with two verbs', () => {
    const day = { on: '2021-03-08' };
    const others = ['Bram Aker', 'Cora Dunn', 'Emil Falk', 'Greta Hult', 'Ivar Jonk', 'Karin Lund'].map((name, at) =>
      mentionOf({ quote: `${name} left the quay at dusk.`, what: 'leave', who: [name], index: 10 + at, ...day }),
    );
    const walked: Told = {
      quote: 'Yvonne Gregg walked down to the hall.',
      what: 'walk',
      who: ['Yvonne Gregg'],
      ...day,
    };
    const rang: Told = { quote: 'Yvonne Gregg rang the police.', what: 'ring', who: ['Yvonne Gregg'], ...day };
    const joined = [0, 1, 2, 3, 4].filter((index) => {
      const told = [walked, { ...rang, index }].map(mentionOf);
      return mergedQuotes([...told, ...others]).some((quotes) => quotes.includes(walked.quote));
    });
    expect(joined).toEqual([]);
  });

  it('stay two when one has no date and nothing distinctive', () =>
    expect(pair(TALKS, { ...NEGOTIATIONS, on: null })).toBe(0));

  it('stay two when one is dated and one is open, unless people and story are the same', () => {
    const storyOf = (article: string): Partial<Told> => ({ article, who: ['Anna Visser'], kind: 'death' });
    const known: Told = { ...storyOf('harbour'), quote: 'Anna Visser died on Monday.', what: 'die', on: '2021-03-08' };
    const open: Told = { ...storyOf('courier'), quote: 'Anna Visser died Monday.', what: 'die', ...onMonday };
    expect([pair(known, open), pair(known, { ...open, who: ['Jan de Boer'], quote: 'A pilot died Monday.' })]).toEqual([
      1, 0,
    ]);
    expect(pair({ ...known, on: '2021-03-09' }, open)).toBe(0);
    expect(pair({ ...known, on: '2021', quote: 'His wife Anna Visser died in 2021.' }, { ...open, index: 1 })).toBe(0);
  });

  it('stay two when one club sold somebody on a day, and somebody else of late', () => {
    const sold: Told = { quote: 'The Rowers sold Visser on Monday.', what: 'sell', who: ['Visser'], on: '2021-03-08' };
    const rowers = { name: 'Rowers', type: 'organisation', asWritten: 'Rowers' } as const;
    const open: Told = { quote: 'The Rowers have sold Bos.', what: 'sell', who: ['Bos'], article: 'courier' };
    const events = (of: Told) => {
      const told = [mentionOf(sold), mentionOf({ ...of, time: NEWS, dayTold: { weekday: null, monthAndDay: null } })];
      return mergedQuotes(told.map((mention) => ({ ...mention, actors: [...mention.actors, rowers] }))).length;
    };
    expect([events({ ...open, who: ['Visser'] }), events(open)]).toEqual([1, 0]);
  });

  it('stay two when two undated articles name other weekdays', () => {
    const died: Told = { quote: 'The pilot Anna Visser died late on Monday.', what: 'die', who: ['Anna Visser'] };
    const told = { ...died, ...onMonday };
    const other = (dayTold: Told['dayTold']) => pair(told, { ...died, article: 'courier', time: NEWS, ...{ dayTold } });
    expect([other({ weekday: 1, monthAndDay: null }), other({ weekday: null, monthAndDay: null })]).toEqual([1, 1]);
    expect(other({ weekday: 2, monthAndDay: null })).toBe(0);
  });

  it('stay two when an open day may be either of two that are dated', () => {
    const struck: Told = { quote: 'The crew of the Alma struck on Monday.', what: 'strike', who: ['Alma'] };
    const open = mentionOf({ ...struck, article: 'courier', ...onMonday });
    const dated = (article: string, on: string) => mentionOf({ ...struck, article, on });
    expect(mergedQuotes([dated('harbour', '2021-03-08'), open])).toHaveLength(1);
    expect(mergedQuotes([dated('harbour', '2021-03-08'), dated('weekly', '2021-03-15'), open])).toHaveLength(0);
  });

  it('stay two when only a month agrees and nobody is named in both', () => {
    const election: Told = {
      ...{ quote: 'Orr lost her seat in last November’s general election.', what: 'election', on: '2020-11' },
      ...{ who: ['Ida Orr'], kind: 'election' },
    };
    const counted = 'Ballots were counted by hand in schools and village halls while turnout fell again.';
    const events = (who: string) => {
      const vote = {
        ...election,
        on: '2020-11-14',
        who: [who],
        quote: `${who} won the presidential election by a hair.`,
      };
      const told = [election, { ...vote, article: 'courier' }].map(mentionOf);
      const count = { quote: counted, what: 'count', index: 1 };
      const merged = mergedQuotes([...told, mentionOf(count), mentionOf({ ...count, article: 'courier' })]);
      return merged.filter((quotes) => quotes.includes(election.quote)).length;
    };
    expect([events('Ida Orr'), events('Tomás Vega')]).toEqual([1, 0]);
  });

  it('stay two when they befell two people', () => {
    const beat = (whom: string) =>
      mentionOf({
        ...{ quote: `In a bout of six rounds, Visser beat ${whom} on Monday.`, what: 'beat', who: ['Visser', whom] },
        ...onMonday,
      });
    const other = (whom: string) =>
      mentionOf({
        ...{ quote: `A full hall saw how Visser beat ${whom} Monday.`, what: 'beat', who: ['Visser', whom] },
        ...{ ...onMonday, article: 'courier' },
      });
    const events = (whom: string) => mergedQuotes([beat('Jan de Boer'), other(whom)]).length;
    expect([events('Jan de Boer'), events('Ivo Krt')]).toEqual([1, 0]);
  });

  it('stay two when “officials” speak, one day known and one open', () => {
    const said: Told = {
      quote: 'Officials said the quay was safe.',
      what: 'say',
      status: 'statement',
      on: '2021-03-08',
    };
    const group = { name: 'officials', type: 'group', asWritten: 'Officials' } as const;
    const by = (told: Told) => ({ ...mentionOf(told), speaker: group });
    const open = { ...said, article: 'courier', on: null, ...onMonday };
    expect(mergedQuotes([by(said), by(open)])).toHaveLength(0);
  });

  it('stay two when two undated articles name other days', () => {
    const undated: Partial<Told> = { on: null, place: 'Rotterdam', time: { from: 'expression', expression: 0 } };
    const told = (words: string) => ({ ...undated, timeWords: words });
    const talks = { ...TALKS, ...told('last week') };
    expect([
      pair(talks, { ...NEGOTIATIONS, ...told('Last week') }),
      pair(talks, { ...NEGOTIATIONS, ...told('May 16') }),
    ]).toEqual([1, 0]);
  });

  it('do not become one by way of a third that is vague', () => {
    const vague = mentionOf({
      ...NEGOTIATIONS,
      article: 'weekly',
      quote: 'The talks in Rotterdam over the quay went on.',
      on: '2021-03',
    });
    const later = mentionOf({ ...NEGOTIATIONS, on: '2021-03-20' });
    const [together = [], ...others] = mergedQuotes([mentionOf(TALKS), vague, later]);
    expect(together.length).toBeLessThan(3);
    expect(others).toEqual([]);
  });
});

describe('merging', () => {
  const told = [
    mentionOf(TALKS),
    mentionOf(NEGOTIATIONS),
    mentionOf({
      ...TALKS,
      article: 'weekly',
      quote: 'Owners and dockers met in Rotterdam about the quay.',
      what: 'meet',
    }),
    mentionOf({
      ...TALKS,
      article: 'weekly',
      index: 1,
      quote: 'A crane fell on the quay in May.',
      what: 'fall',
      on: '2021-05',
    }),
    mentionOf({
      ...NEGOTIATIONS,
      article: 'daily',
      quote: 'New talks in Rotterdam failed on May 17.',
      what: 'talk',
      on: '2021-05-17',
    }),
  ];

  it('gives the same events in any order of mentions', () => {
    const expected = mergedQuotes(told);
    const indexes = told.map((_, at) => at);
    fc.assert(
      fc.property(fc.shuffledSubarray(indexes, { minLength: told.length }), (order) => {
        expect(mergedQuotes(order.flatMap((at) => told[at] ?? []))).toEqual(expected);
      }),
    );
  });

  it('puts every mention in exactly one group', () => {
    const { groups } = mergeMentions(told, () => mergeWords);
    expect(groups.flatMap(({ mentions }) => mentions).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('says in plain words why', () => {
    const { groups } = mergeMentions(told.slice(0, 2), () => mergeWords);
    expect(groups[0]?.reasons[0]?.reasons).toContain('both on 2021-03-08');
    expect(groups[0]?.reasons[0]?.reasons).toContain('“negotiation” and “talk” can name the same happening');
    expect(groups[0]?.reasons[0]?.reasons).toContainEqual(
      expect.stringMatching(/^their articles are alike \(\d?[05] %\)$/),
    );
  });

  it('names near misses with what kept them apart', () => {
    const second = { ...NEGOTIATIONS, quote: 'A second round of negotiations over the quay in Rotterdam ended.' };
    const first = { ...TALKS, quote: 'A first round of talks over the quay was held in Rotterdam.' };
    const { nearMisses } = mergeMentions([mentionOf(first), mentionOf(second)], () => mergeWords);
    expect(nearMisses[0]?.reasons[0]).toBe('different occasions: 2 and 1');
  });
});
