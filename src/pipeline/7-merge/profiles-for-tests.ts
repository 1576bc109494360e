import { mergeWords } from '../../languages/en/events/merge-words.ts';
import { mentionOf, type Told } from './mention-for-tests.ts';
import { profileAlone } from './own-profile.ts';
import { type Profile, profileMention } from './profile.ts';
import { readStories, type Stories } from './stories.ts';
import { Terms } from './terms.ts';

/** What a comparison says of two mentions that are told by two articles. */
export function compared<T>(a: Told, b: Told, compare: (a: Profile, b: Profile, stories: Stories) => T): T {
  const mentions = [mentionOf(a), mentionOf({ ...b, article: 'courier' })];
  const stories = readStories(mentions, () => null, new Terms());
  const [x, y] = mentions.map((mention, index) => {
    const own = profileAlone(mention, mergeWords, stories.terms);
    return profileMention(mention, { index, key: `${index}` }, own, stories);
  });
  if (!x || !y) throw new Error('two mentions have two profiles');
  return compare(x, y, stories);
}
