import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, filesIn, removeProject } from './project.ts';

const folder = copyProject({ content: false });
afterAll(() => removeProject(folder));

const HEAD = 'Year,Month,Day,Headline,Text,Media,Group';
const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
const events = () => {
  mkdirSync(join(folder, 'content/events'), { recursive: true });
  return filesIn(join(folder, 'content/events'));
};

describe('dateline import', () => {
  write(
    'quay.csv',
    HEAD,
    '1904,5,6,The quay opens,https://a.example/1,,Docks',
    '1905,,,The quay burns,https://a.example/2,,',
  );

  it('on a dry run writes nothing, and says what it would', () => {
    const { code, output } = dateline(folder, ['import', 'quay.csv', '--dry-run']);
    expect([code, events().size]).toEqual([0, 0]);
    expect(output).toBe(
      [
        'would write content/events/the-quay-opens.md',
        '  from quay.csv:2: “The quay opens”, 1904-05-06, 1 source',
        '  not carried: group “Docks”',
        'would write content/events/the-quay-burns.md',
        '  from quay.csv:3: “The quay burns”, 1905, 1 source\n',
      ].join('\n'),
    );
  });

  it('writes events that check finds nothing wrong with', () => {
    expect(dateline(folder, ['import', 'quay.csv']).code).toBe(0);
    expect([...events().keys()]).toEqual(['the-quay-burns.md', 'the-quay-opens.md']);
    expect(readFileSync(join(folder, 'content/events/the-quay-opens.md'), 'utf8')).toBe(
      '---\ntitle: The quay opens\ndate: 1904-05-06\nsources:\n  - title: a.example\n    url: https://a.example/1\n---\n',
    );
    const checked = dateline(folder, ['check']);
    expect(`${checked.output}${checked.errors}`).not.toMatch(/content\/events\/.*(?:unreadable|missing|malformed)/);
  });

  it('a second time finds all of it there', () => {
    const before = events();
    const { code, output, errors } = dateline(folder, ['import', 'quay.csv']);
    expect([code, output]).toEqual([0, '']);
    expect(errors).toContain('0 events imported, 2 there already');
    expect(events()).toEqual(before);
  });

  it('never touches a file that says something else, whatever the case of its name, or a link to one', () => {
    writeFileSync(join(folder, 'content/events/The-Bell.md'), '---\ntitle: Mine\nsources: [{ title: Me }]\n---\n');
    write('elsewhere.md', 'Not an event.');
    symlinkSync('../../elsewhere.md', join(folder, 'content/events/the-tower.md'));
    write('bell.csv', HEAD, '1906,,,The bell,https://a.example/1,,', '1907,,,The tower,https://a.example/1,,');
    const before = events();
    const { code, errors } = dateline(folder, ['import', 'bell.csv']);
    expect(code).toBe(1);
    expect([...errors.matchAll(/^(\S+) {2}([a-z-]+)$/gm)].map(([, place, problem]) => `${place} ${problem}`)).toEqual([
      'bell.csv:2 event-there',
      'bell.csv:3 event-there',
    ]);
    expect(events()).toEqual(before);
    expect(readFileSync(join(folder, 'elsewhere.md'), 'utf8')).toBe('Not an event.\n');
  });

  it('says where it went wrong, imports the rest, and fails', () => {
    write(
      'mixed.csv',
      HEAD,
      '2025,2,30,Never,https://a.example/1,,',
      '1908,,,Unsourced,,,',
      '1909,,,Fine,https://a.example/1,,',
    );
    const { code, errors } = dateline(folder, ['import', 'mixed.csv']);
    expect(code).toBe(1);
    expect(errors).toContain('mixed.csv:2  unreadable-date\n  Unexpected date “2025-2-30” of “Never”');
    expect(errors).toContain('mixed.csv:3  missing-sources');
    expect(events().has('fine.md')).toBe(true);
    expect(dateline(folder, ['import', 'mixed.csv', '--source', 'The Almanac']).output).toContain('unsourced.md');
  });

  it.each([
    ['nothing.csv', 'unreadable-file'],
    ['content', 'unreadable-file'],
    ['package.json', 'unsupported-format'],
    ['bin/dateline.mjs', 'unsupported-format'],
  ])('%s is refused as %s', (name, problem) => {
    const before = events();
    const { code, errors } = dateline(folder, ['import', name]);
    expect([code, errors.includes(`  ${problem}\n`)]).toEqual([1, true]);
    expect(events()).toEqual(before);
  });
});
