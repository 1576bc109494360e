import { describe, expect, it } from 'vitest';
import { lastingThing, whatBegins } from './beginnings.ts';

describe('a beginning', () => {
  it.each([
    ['launch', ['Russia', 'launch', 'a', 'military', 'operation'], 'war'],
    ['invade', ['troops', 'invade', 'the', 'island'], 'war'],
    ['war', ['the', 'war', 'break', 'out'], 'war'],
    ['begin', ['the', 'strike', 'begin', 'at', 'midnight'], 'strike'],
    ['declare', ['who', 'declare', 'a', 'pandemic'], 'pandemic'],
  ])('%s in %j begins a %s', (trigger, lemmas, what) => expect(whatBegins(trigger, () => lemmas)).toBe(what));

  it.each([
    ['launch', ['the', 'company', 'launch', 'a', 'phone']],
    ['say', ['he', 'say', 'the', 'war', 'begin', 'in', '2014']],
    ['strike', ['a', 'strike', 'hit', 'the', 'port']],
  ])('%s in %j begins nothing', (trigger, lemmas) => expect(whatBegins(trigger, () => lemmas)).toBeNull());

  it('has one name for a war and a conflict', () => {
    expect(['war', 'conflict', 'talks'].map(lastingThing)).toEqual(['war', 'war', null]);
  });
});
