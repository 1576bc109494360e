import { describe, expect, it } from 'vitest';
import { namesOfTwo, wholeName } from './source-names.ts';

const data = {
  sources: [
    { slug: 'talks', publisher: 'Gazette', title: 'Talks begin' },
    { slug: 'end', publisher: 'Gazette', title: 'Talks end' },
    { slug: 'mill', publisher: 'Herald', title: 'The mill' },
  ],
  ...{ people: [], places: [], rows: [] },
};

describe('sources by name', () => {
  it('are their publishers where those differ', () => {
    expect(namesOfTwo(data, ['talks', 'mill'])).toEqual(['Gazette', 'Herald']);
  });

  it('are told apart by their titles within one publisher', () => {
    expect(namesOfTwo(data, ['talks', 'end'])).toEqual(['Gazette: Talks begin', 'Gazette: Talks end']);
  });

  it('that nobody knows are what the address calls them', () => {
    expect(namesOfTwo(data, ['talks', 'gone'])).toEqual(['Gazette', 'gone']);
    expect(wholeName({ slug: 'gone', publisher: 'gone', title: '' })).toBe('gone');
  });
});
