import { type Clue, isSaid } from './clue.ts';
import { BREATH, type Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { haveCommon } from './terms.ts';

/** As much as that can weigh, but for what rounding adds. */
export const MOST_FOR_STORY = 5.3;

/** What the two articles say: how alike they are, or how near in one. */
export function storyClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  const [x, y] = [a.article, b.article];
  if (x === y) return nearbyClue(a, b);
  const together = stories.storyOf(x) === stories.storyOf(y);
  const story = together ? ((stories.daysApart(x, y) ?? 0) > STORY_DAYS ? 1.6 : 3.2) : 0;
  return { code: 'same-story', weight: story + 2 * stories.alike(x, y) };
}

/** News moves on: of articles further apart, one tells the other's happenings at most as background. */
const STORY_DAYS = 30;

const SAME_SENTENCE: Clue = { code: 'same-sentence', weight: 3.2 };
const SAID_IN_ONE_BREATH: Clue = { code: 'same-breath', weight: 3.1 };
const COUNTED_IN_ONE_BREATH: Clue = { code: 'same-breath', weight: 5.3 };
const ALIKE_IN_ARTICLE: Clue = { code: 'same-article', weight: 4 };
const NEAR_IN_ARTICLE: Clue = { code: 'same-article', weight: 3.3 };
const IN_ARTICLE: Clue = { code: 'same-article', weight: 2 };
const SAID_IN_ARTICLE: Clue = { code: 'same-article', weight: 1.5 };

/** One article repeats itself; one speaker, or one toll, in one sentence after the other is one occasion. */
function nearbyClue(a: Profile, b: Profile): Clue {
  const [x, y] = [a.mention, b.mention];
  if (x.sentence === y.sentence) return SAME_SENTENCE;
  const close = Math.abs(x.sentence - y.sentence) <= BREATH;
  if (isSaid(a, b)) return close ? SAID_IN_ONE_BREATH : SAID_IN_ARTICLE;
  if (close && x.kind === 'casualties' && y.kind === 'casualties') return COUNTED_IN_ONE_BREATH;
  if (x.status === 'deadline' || haveCommon(a.concepts, b.concepts)) return ALIKE_IN_ARTICLE;
  return close ? NEAR_IN_ARTICLE : IN_ARTICLE;
}
