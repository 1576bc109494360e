import { expect, it } from 'vitest';
import { stringSharer } from './share-strings.ts';

it('shared strings leave data as it was', () => {
  const share = stringSharer();
  const make = () => ({ a: 'talks', b: ['talks', { c: 'A sentence that is longer than a word is.', d: null, e: 3 }] });
  const data = make();
  expect(share(data)).toBe(data);
  expect(share(share(make()))).toEqual(make());
});
