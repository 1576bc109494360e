import { describe, expect, it } from 'vitest';
import { needingAPerson } from '../src/cli/check-command.ts';
import { explainEvent } from '../src/cli/explain-event.ts';
import { filesOf } from './support/articles.ts';
import { build } from './support/memory-io.ts';

const article = (title: string, published: string, body: string) =>
  `---\ntitle: ${title}\npublished: ${published}\npublishedBasis: confirmed\n---\n\n${body}\n`;

/** Two reports of one flood, a third that gives another day. */
const FILES = filesOf([
  [
    'courier.md',
    article(
      'Flood in Vardby',
      '2021-03-09',
      'A flood in Vardby killed 12 people on Monday. Mayor Anna Visser visited the town on Tuesday.',
    ),
  ],
  [
    'harbour.md',
    article(
      'Vardby counts its dead',
      '2021-03-10',
      'The flood killed 14 people in Vardby on March 8, 2021. The mayor spoke of a black day.',
    ),
  ],
  ['weekly.md', article('After the flood', '2021-03-15', 'The flood killed 14 people in Vardby on March 9, 2021.')],
]);
FILES.set('content/timelines/flood.md', '---\ntitle: The flood\ninclude: { articles: all }\n---\n');

describe('a merge is explained', async () => {
  const { corpus } = await build(FILES);
  const flood = corpus.events.find(({ tellings }) => tellings.length > 1);
  const lines = flood ? explainEvent(flood, corpus) : [];

  it('by the two tellings and what speaks for their being one', () => {
    const [why] = lines.filter((line) => line.startsWith('one event'));
    expect(why).toMatch(/^one event \(\d\.\d\d\): courier#\w+#\S+ and harbour#\w+#\S+: /);
    expect(why).toContain('both on 2021-03-08');
  });

  it('by the keys that `split` takes, and by what the sources differ on', () => {
    const keys = flood?.tellings.map(({ key }) => `  key ${key}`) ?? [];
    expect(keys.filter((key) => !lines.includes(key))).toEqual([]);
    expect(lines).toContain('sources differ on figure: dead: 12 people — courier / 14 people — harbour (an update)');
  });

  it('by what kept a near miss apart, which `check` lists with the words to join it', () => {
    expect(lines.find((line) => line.startsWith('nearly'))).toContain('dates don’t fit: 2021-03-08 and 2021-03-09');
    const [near] = needingAPerson(corpus).filter(({ code }) => code === 'near-duplicate');
    expect(near?.message).toContain('weekly: “The flood killed 14 people in Vardby on March 9, 2021.”');
    expect(near?.advice).toMatch(/`event: [\w-]+` and `merge: \[[\w-]+\]` if they are one, `apart: \[[\w-]+\]`/);
  });
});

describe('a person who looked', async () => {
  const found = async (edit?: string) => {
    const files = edit === undefined ? FILES : new Map([...FILES, ['content/events/flood.md', edit] as const]);
    const { corpus, problems } = await build(new Map(files));
    return { corpus, problems, todo: needingAPerson(corpus).map(({ code, file }) => `${code} ${file}`) };
  };
  const { corpus, todo } = await found();
  const [near] = needingAPerson(corpus).filter(({ code }) => code === 'near-duplicate');
  const [event = '', other = ''] = /`event: (\S+)` and `merge: \[(\S+)\]`/.exec(near?.advice ?? '')?.slice(1) ?? [];
  const file = (line: string) => found(`---\nevent: ${event}\n${line}---\n`);

  it('settles what may be one event by saying that it is two', async () => {
    const { todo: left, problems } = await file(`apart: [${other}]\n`);
    expect(problems).toEqual([]);
    expect(todo).toContain(`near-duplicate content/events/${event}.md`);
    expect(left.filter((line) => line.startsWith('near-duplicate'))).toEqual([]);
  });

  it('settles where sources differ by naming the event', async () => {
    expect(todo.some((line) => line.startsWith('sources-disagree'))).toBe(true);
    const { todo: left } = await file('');
    expect(left.filter((line) => line.startsWith('sources-disagree'))).toEqual([]);
    expect(left).toContain('near-duplicate content/events/flood.md');
  });

  it('is told what tells nothing apart', async () => {
    const messages = async (name: string) => (await file(`apart: [${name}]\n`)).problems.map(({ message }) => message);
    expect(await messages('no-such-event')).toEqual(['Unexpected apart “no-such-event”, expected the id of an event.']);
    expect(await messages(event)).toEqual([`Unexpected apart “${event}”, which is this event by now.`]);
  });
});
