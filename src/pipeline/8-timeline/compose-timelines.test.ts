import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../languages/en/events/merge-words.ts';
import type { DatedMention } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import type { TimelineSpec } from '../1-read/read-timeline-spec.ts';
import { mentionOf, type Told } from '../7-merge/mention-for-tests.ts';
import { mergeMentions } from '../7-merge/merge-mentions.ts';
import { type ComposedTimelines, composeTimelines, type LockEntry } from './compose-timelines.ts';
import { isEdited } from './edit-event.ts';

const told = (article: string, quote: string, what: string, on: string | null, more: Partial<Told> = {}) =>
  mentionOf({ article, quote, what, on, headline: quote, who: ['Quay Owners'], place: 'Rotterdam', ...more });

const MENTIONS: readonly DatedMention[] = [
  told('courier', 'Dockers and owners met in Rotterdam on Monday.', 'meet', '2021-03-08'),
  told('harbour', 'Talks in Rotterdam between dockers and owners brought nothing.', 'talk', '2021-03-08'),
  told('harbour', 'A crane fell in May.', 'fall', '2021-05', { index: 1 }),
  told('weekly', 'Owners of the quay fired 31 dockers.', 'fire', '2021-04-02', {
    figures: [{ value: 31, unit: 'docker', asWritten: '31' }],
  }),
  told('daily', 'The owners dismissed 28 dockers.', 'dismiss', '2021-04-02', {
    figures: [{ value: 28, unit: 'docker', asWritten: '28' }],
  }),
  told('daily', 'The mayor has often called for calm.', 'call', null, { index: 1 }),
];

const SPEC: TimelineSpec = {
  slug: 'quay',
  file: 'content/timelines/quay.md',
  title: 'The quay',
  description: '',
  introduction: '',
  include: { articles: 'all', minSalience: 0, kinds: [], people: [], places: [], from: null, to: null },
  sections: [{ id: 'spring', title: 'Spring', from: '2021-04', to: null }],
};

const EDIT: EventEdit = {
  file: 'content/events/edit.md',
  event: null,
  title: null,
  date: null,
  status: null,
  merge: [],
  split: [],
  apart: [],
  hide: false,
  pin: false,
  withdrawn: false,
  note: null,
  sources: [],
  place: null,
};

function compose(
  mentions: readonly DatedMention[],
  given: { lock?: readonly LockEntry[]; edits?: readonly EventEdit[]; spec?: TimelineSpec } = {},
): ComposedTimelines {
  const merged = mergeMentions(mentions, () => mergeWords);
  const dated = { publications: [], mentions, undatedExpressions: 0 };
  const { lock = [], edits = [], spec = SPEC } = given;
  return composeTimelines({ readings: [], dated, merged, edits, specs: [spec], lock });
}

const eventWith = ({ events }: ComposedTimelines, words: string) =>
  events.find(({ tellings }) => tellings.some(({ mention }) => mention.quote.includes(words)));
const idWith = (composed: ComposedTimelines, words: string): string => eventWith(composed, words)?.id ?? 'none';

describe('a timeline', () => {
  const composed = compose(MENTIONS);
  const [timeline] = composed.timelines;

  it('lists dated events by first day, last day, and undated ones apart', () => {
    const words = ['met in Rotterdam', 'fired 31', 'A crane'];
    expect(timeline?.dated).toEqual(words.map((word) => idWith(composed, word)));
    expect(timeline?.undated).toEqual([idWith(composed, 'The mayor')]);
  });

  it('fills a section with what begins in it', () =>
    expect(timeline?.sections[0]?.events).toEqual([idWith(composed, 'fired 31'), idWith(composed, 'A crane')]));

  it('leaves out what its filters leave out', () => {
    const spec = { ...SPEC, include: { ...SPEC.include, articles: ['weekly'], to: '2021-04' } };
    expect(compose(MENTIONS, { spec }).timelines[0]?.dated).toEqual([idWith(composed, 'fired 31')]);
  });

  it.each<[string, Partial<TimelineSpec['include']>, readonly string[]]>([
    ['people', { people: ['owners'] }, ['met in Rotterdam', 'fired 31', 'A crane']],
    ['people of nobody', { people: ['Visser'] }, []],
    ['places', { places: ['rotterdam'] }, ['met in Rotterdam', 'fired 31', 'A crane']],
    ['kinds', { kinds: ['talks'] }, []],
    ['days', { from: '2021-03-08', to: '2021-03' }, ['met in Rotterdam']],
    ['articles', { articles: ['courier', 'daily'] }, ['met in Rotterdam', 'fired 31']],
    ['salience', { minSalience: 1 }, []],
  ])('takes only what it asks for by %s', (_, include, words) => {
    const spec = { ...SPEC, include: { ...SPEC.include, ...include } };
    expect(compose(MENTIONS, { spec }).timelines[0]?.dated).toEqual(words.map((word) => idWith(composed, word)));
  });

  it('keeps what a person pins, whatever its salience', () => {
    const event = idWith(composed, 'A crane');
    const spec = { ...SPEC, include: { ...SPEC.include, minSalience: 0.99 } };
    const edits = [{ ...EDIT, event, pin: true }];
    expect(compose(MENTIONS, { spec, edits, lock: composed.lock }).timelines[0]?.dated).toEqual([event]);
  });

  it('says that it takes in nothing', () => {
    const problemsOf = (from: string) => {
      const spec = { ...SPEC, include: { ...SPEC.include, from, to: null } };
      return compose(MENTIONS, { spec }).problems.map(({ code, file }) => `${code} ${file}`);
    };
    expect(problemsOf('2031')).toEqual([`include-without-effect ${SPEC.file}`]);
    expect(problemsOf('2021')).toEqual([]);
    expect(compose([]).problems).toEqual([]);
  });

  it('says what it asks for in vain', () => {
    const include = { ...SPEC.include, articles: ['weakly'], people: ['Queue Owners'], places: ['Delft'] };
    const problems = compose(MENTIONS, { spec: { ...SPEC, include: { ...include, kinds: ['arrest'] } } }).problems;
    expect(problems.map(({ code, message }) => `${code} ${/“.*?”/.exec(message)?.[0]}`)).toEqual([
      'unknown-timeline-article “weakly”',
      'include-without-effect “Queue Owners”',
      'include-without-effect “Delft”',
      'include-without-effect “arrest”',
    ]);
    expect(problems[1]?.advice).toBe('Did you mean “Quay Owners”?');
  });

  it('shows where sources differ, with who says what', () =>
    expect(eventWith(composed, 'fired 31')?.disagreements).toEqual([
      {
        field: 'figure: docker',
        values: [
          { value: '28', articles: ['daily'] },
          { value: '31', articles: ['weekly'] },
        ],
        update: false,
      },
    ]));

  it('dates a telling without a date of its own by its event', () => {
    const begins: Partial<Told> = { begins: 'war', who: ['Arland'] };
    const { events } = compose([
      told('courier', 'Arland invaded Boria on May 3, 2019.', 'invade', '2019-05-03', begins),
      told('weekly', 'When Arland invaded Boria, trade stopped.', 'invade', null, begins),
    ]);
    const dates = events[0]?.tellings.map(({ mention }) => [mention.date?.edtf, mention.dateAsTold?.edtf]);
    expect(dates).toEqual([
      ['2019-05-03', '2019-05-03'],
      ['2019-05-03', undefined],
    ]);
  });

  it('counts a copy of an article as one source', () => {
    const copies = MENTIONS.filter(({ article }) => article === 'harbour').map((told) => ({
      ...told,
      article: 'wire',
    }));
    const copied = compose([...MENTIONS, ...copies]);
    const event = eventWith(copied, 'Talks in');
    expect(event?.sources).toEqual(['courier', 'harbour']);
    expect(event?.tellings.map(({ mention, copyOf }) => [mention.article, copyOf !== null])).toEqual([
      ['courier', false],
      ['harbour', false],
      ['wire', true],
    ]);
    expect(copied.events.map(({ id }) => id)).toEqual(composed.events.map(({ id }) => id));
  });

  it('is the same for the same articles in any order', () => {
    const expected = JSON.stringify(composed);
    fc.assert(
      fc.property(fc.shuffledSubarray([...MENTIONS], { minLength: MENTIONS.length }), (shuffled) => {
        expect(JSON.stringify(compose(shuffled))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an address', () => {
  const articles = [...new Set(MENTIONS.map(({ article }) => article))];
  const told = (slugs: readonly string[]) => MENTIONS.filter(({ article }) => slugs.includes(article));

  it('answers for ever, in whatever order articles come and go', () => {
    const subsets = fc.array(fc.shuffledSubarray(articles, { minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(subsets, (builds) => {
        const seen = new Set<string>();
        let lock: readonly LockEntry[] = [];
        for (const slugs of builds) {
          const composed = compose(told(slugs), { lock });
          lock = composed.lock;
          for (const { id } of composed.events) seen.add(id);
          const answering = new Set([...composed.events.map(({ id }) => id), ...Object.keys(composed.redirects)]);
          expect([...seen].filter((id) => !answering.has(id))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stays when the title changes', () => {
    const { lock, events } = compose(MENTIONS);
    const retitled = MENTIONS.map((mention) => ({ ...mention, headline: `New: ${mention.headline}` }));
    expect(compose(retitled, { lock }).events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('stays when later rules find another word of its sentence', () => {
    const { lock, events } = compose(MENTIONS);
    const otherwise = MENTIONS.map((mention) =>
      mention.quote.startsWith('A crane') ? { ...mention, trigger: { ...mention.trigger, lemma: 'crane' } } : mention,
    );
    const after = compose(otherwise, { lock });
    expect(after.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(compose(MENTIONS, { lock: after.lock }).events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('stays when an article’s file is renamed', () => {
    const { lock, events } = compose(MENTIONS);
    const renamed = MENTIONS.map((mention) => ({ ...mention, article: `old-${mention.article}` }));
    expect(compose(renamed, { lock }).events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('comes back when a merge is undone, even after its article’s file was renamed', () => {
    const before = compose(MENTIONS);
    const [crane, fired] = [idWith(before, 'A crane'), idWith(before, 'fired 31')];
    const merged = compose(MENTIONS, { lock: before.lock, edits: [{ ...EDIT, event: crane, merge: [fired] }] });
    const moved = MENTIONS.map((mention) => ({ ...mention, article: `old-${mention.article}` }));
    const renamed = compose(moved, { lock: merged.lock, edits: [{ ...EDIT, event: crane, merge: [fired] }] });
    const undone = compose(moved, { lock: renamed.lock });
    expect([idWith(undone, 'A crane'), idWith(undone, 'fired 31')]).toEqual([crane, fired]);
  });

  it('comes back with its article, and meanwhile says that nothing is there', () => {
    const { lock, ...all } = compose(MENTIONS);
    const id = idWith({ lock, ...all }, 'A crane');
    const without = compose(told(['courier']), { lock });
    expect(without.redirects[id]).toBeNull();
    expect(idWith(compose(MENTIONS, { lock: without.lock }), 'A crane')).toBe(id);
  });

  it('leads on when two events become one', () => {
    const apart = MENTIONS.map((mention) => (mention.article === 'courier' ? { ...mention, negated: true } : mention));
    const before = compose(apart);
    const after = compose(MENTIONS, { lock: before.lock });
    const ids = [idWith(before, 'met in'), idWith(before, 'Talks in')];
    const live = idWith(after, 'met in');
    expect(ids).toContain(live);
    expect(after.redirects[ids.find((id) => id !== live) ?? '']).toBe(live);
  });
});

describe('a person’s word', () => {
  const before = compose(MENTIONS);
  const { lock } = before;
  const edited = (edit: Partial<EventEdit>) => compose(MENTIONS, { lock, edits: [{ ...EDIT, ...edit }] });

  it('holds for ids that no build has minted yet', () => {
    const [event, other] = [idWith(before, 'fired 31'), idWith(before, 'A crane')];
    const first = compose(MENTIONS, { edits: [{ ...EDIT, event, merge: [other] }] });
    expect(first.redirects[other]).toBe(event);
    const undone = compose(MENTIONS, { lock: first.lock });
    expect([idWith(undone, 'fired 31'), idWith(undone, 'A crane')]).toEqual([event, other]);
  });

  it('may be that somebody looked, which changes nothing', () => {
    const event = idWith(before, 'A crane');
    const isChanged = (edit: Partial<EventEdit>) =>
      edited({ event, ...edit })
        .events.filter(isEdited)
        .map(({ id }) => id);
    expect(isChanged({})).toEqual([]);
    expect(isChanged({ apart: [idWith(before, 'fired 31')] })).toEqual([]);
    expect(isChanged({ note: 'Seen by me.' })).toEqual([event]);
    expect(isChanged({ date: '2021-05-04' })).toEqual([event]);
    expect(edited({ event }).events.find(({ id }) => id === event)?.editedBy).toBe(EDIT.file);
  });

  it('is one word: files that say different things of an event are told', () => {
    const event = idWith(before, 'A crane');
    const both = (a: Partial<EventEdit>, b: Partial<EventEdit>) =>
      compose(MENTIONS, {
        lock,
        edits: [
          { ...EDIT, file: 'content/events/a.md', event, ...a },
          { ...EDIT, file: 'content/events/b.md', event, ...b },
        ],
      }).problems;
    expect(both({ date: '2021-05-04' }, { date: '2021-05-05' })).toMatchObject([
      {
        ...{ file: 'content/events/b.md', code: 'override-without-effect' },
        message: 'Unexpected date “2021-05-05”, as content/events/a.md says “2021-05-04” of the same event.',
      },
    ]);
    expect(both({ date: '2021-05-04' }, { date: '2021-05-04', title: 'The crane falls' })).toEqual([]);
  });

  it('renames and redates, and shows that it did', () => {
    const event = idWith(before, 'A crane');
    const { events } = edited({ event, title: 'The crane falls', date: '2021-05-04', note: 'Seen by me.' });
    const crane = events.find(({ id }) => id === event);
    expect([crane?.title, crane?.date?.edtf, crane?.note, crane?.editedBy]).toEqual([
      'The crane falls',
      '2021-05-04',
      'Seen by me.',
      EDIT.file,
    ]);
    expect(crane?.date?.alternatives).toEqual(['2021-05']);
    expect(crane?.overruled.map(({ field, before }) => `${field}: ${before}`)).toEqual([
      'title: A crane fell in May.',
      'date: 2021-05',
    ]);
  });

  it('merges two events under the id it names', () => {
    const [event, other] = [idWith(before, 'A crane'), idWith(before, 'fired 31')];
    const composed = edited({ event, merge: [other] });
    expect(eventWith(composed, 'fired 31')?.id).toBe(event);
    expect(composed.redirects[other]).toBe(event);
    expect(composed.problems).toEqual([]);
    expect(eventWith(composed, 'A crane')?.overruled).toEqual([{ field: 'merge', before: other, file: EDIT.file }]);
  });

  it('splits a mention off, and the next build keeps both ids', () => {
    const event = idWith(before, 'fired 31');
    const key = eventWith(before, 'fired 31')?.tellings[0]?.key ?? '';
    const split = edited({ event, split: [key] });
    const ids = [idWith(split, 'fired 31'), idWith(split, 'dismissed 28')];
    expect(new Set(ids).size).toBe(2);
    const again = compose(MENTIONS, { lock: split.lock, edits: [{ ...EDIT, event, split: [key] }] });
    expect([idWith(again, 'fired 31'), idWith(again, 'dismissed 28')]).toEqual(ids);
  });

  it('hides an event from every timeline but keeps its page', () => {
    const event = idWith(before, 'A crane');
    const composed = edited({ event, hide: true });
    expect(composed.timelines[0]?.dated).not.toContain(event);
    expect(composed.events.map(({ id }) => id)).toContain(event);
  });

  it('withdraws an event for good', () => {
    const event = idWith(before, 'A crane');
    const composed = edited({ event, withdrawn: true });
    expect(eventWith(composed, 'A crane')).toBeUndefined();
    expect(composed.redirects[event]).toBeNull();
    expect(eventWith(compose(MENTIONS, { lock: composed.lock }), 'A crane')).toBeUndefined();
  });

  it('takes the words of a withdrawn event along, but not those that another event tells', () => {
    const twice = [
      ...MENTIONS,
      told('harbour', 'A crane fell in May.', 'strike', '2021-04', { index: 2, sentence: 1 }),
    ];
    const first = compose(twice);
    const fell = first.events.find(({ tellings }) => tellings[0]?.mention.trigger.lemma === 'fall')?.id ?? 'none';
    const withdraw = (mentions: readonly DatedMention[]) => {
      const edits = [{ ...EDIT, event: fell, withdrawn: true }];
      return [...(compose(mentions, { lock: first.lock, edits }).withheld.get('harbour') ?? [])];
    };
    expect([withdraw(MENTIONS), withdraw(twice)]).toEqual([[1], []]);
  });

  it('withdraws an event whose article is gone', () => {
    const event = idWith(before, 'A crane');
    const rest = MENTIONS.filter(({ article }) => article !== 'harbour');
    const composed = compose(rest, { lock, edits: [{ ...EDIT, event, withdrawn: true }] });
    expect([composed.problems, composed.redirects[event]]).toEqual([[], null]);
    expect(eventWith(compose(MENTIONS, { lock: composed.lock }), 'A crane')).toBeUndefined();
  });

  it('given twice for one event counts twice', () => {
    const event = idWith(before, 'A crane');
    const edits = [
      { ...EDIT, event, title: 'The crane falls' },
      { ...EDIT, file: 'content/events/other.md', event, note: 'Seen by me.' },
    ];
    const crane = compose(MENTIONS, { lock, edits }).events.find(({ id }) => id === event);
    expect([crane?.title, crane?.note]).toEqual(['The crane falls', 'Seen by me.']);
  });

  it('writes an event by hand with sources of its own', () => {
    const sources = [{ title: 'City archive', url: null, quote: null }];
    const composed = edited({ title: 'The quay opens', date: '1904', sources });
    const byHand = composed.events.find(({ title }) => title === 'The quay opens');
    expect([byHand?.date?.edtf, byHand?.citations, byHand?.editedBy]).toEqual(['1904', sources, EDIT.file]);
    expect(composed.timelines[0]?.dated[0]).toBe(byHand?.id);
  });

  describe('in an event written by hand', () => {
    const byHand = {
      ...EDIT,
      title: 'The quay opens',
      date: '1904',
      sources: [{ title: 'Archive', url: null, quote: null }],
    };
    const first = compose(MENTIONS, { lock, edits: [byHand] });
    const id = first.events.find(({ title }) => title === 'The quay opens')?.id ?? 'none';
    const answer = (edits: readonly EventEdit[]) => {
      const { events, redirects } = compose(MENTIONS, { lock: first.lock, edits });
      return events.some((event) => event.id === id) ? id : redirects[id];
    };

    it('keeps its address when it is retitled or its file renamed', () => {
      expect(answer([{ ...byHand, title: 'The old quay opens' }])).toBe(id);
      expect(answer([{ ...byHand, file: 'content/events/quay.md' }])).toBe(id);
    });

    it('leads on when its file comes to name an event that articles tell', () => {
      const crane = idWith(before, 'A crane');
      expect(answer([{ ...byHand, event: crane }])).toBe(crane);
    });

    it('leads nowhere when it is gone, least of all to another one', () =>
      expect(answer([{ ...byHand, file: 'content/events/mill.md', title: 'The mill closes' }])).toBeNull());
  });

  it('that matches nothing is a problem, with the nearest id', () => {
    const id = idWith(before, 'A crane');
    const [problem] = edited({ event: id.replace('crane', 'cranes') }).problems;
    expect(problem?.code).toBe('override-without-effect');
    expect(problem?.advice).toContain(id);
  });

  it('on an event that no article tells any more says so, and names no other', () => {
    const [problem] = compose([], {
      lock: before.lock,
      edits: [{ ...EDIT, event: idWith(before, 'A crane') }],
    }).problems;
    expect(problem?.message).toMatch(/a-crane.* no article tells any more/);
    expect(problem?.advice).toContain('Delete this file');
  });

  it('that splits off what its event doesn’t tell is a problem, with the nearest key and its line', () => {
    const crane = eventWith(before, 'A crane');
    const key = crane?.tellings[0]?.key ?? '';
    const [problem] = edited({ event: crane?.id ?? '', split: [`${key}s`], lines: { split: 4 } }).problems;
    expect([problem?.code, problem?.line]).toEqual(['override-without-effect', 4]);
    expect(problem?.advice).toContain(key);
  });
});
