import { describe, expect, it } from 'vitest';
import { datedBy, readMarked } from './events/article.fixture.ts';

const told = (text: string) =>
  readMarked(text).map((mention) => [mention.status, mention.kind, datedBy(mention, text), mention.headline]);

describe('one sentence', () => {
  it.each([
    [
      'The Federal Trade Commission sued Amazon on {Tuesday}, accusing the company of maintaining monopoly power.',
      'occurred',
      'trial',
      'Tuesday',
      'The Federal Trade Commission sues Amazon',
    ],
    [
      'Hurricane Ida made landfall near Port Fourchon on {Sunday}, killing at least 26 people, officials said.',
      'occurred',
      'disaster',
      'Sunday',
      'Hurricane Ida makes landfall near Port Fourchon',
    ],
    [
      'Workers at the Port of Los Angeles walked off the job on {Friday} after contract talks collapsed.',
      'occurred',
      'strike-action',
      'Friday',
      'Workers at the Port of Los Angeles walk off the job after contract talks collapsed',
    ],
    [
      'Prosecutors have until {Sept. 15} to file an appeal.',
      'deadline',
      'deadline',
      'Sept. 15',
      'Deadline for prosecutors to file an appeal',
    ],
    [
      'The storm is forecast to reach the Carolinas by {Thursday}.',
      'proposed',
      'disaster',
      'Thursday',
      'The storm is forecast to reach the Carolinas',
    ],
    [
      'The crew is due to dock with the station on {Thursday}.',
      'scheduled',
      'launch',
      'Thursday',
      'The crew is due to dock with the station',
    ],
    [
      'Shares in the company fell 12% on {Thursday} after it reported a net loss.',
      'occurred',
      'results',
      'Thursday',
      'Shares in the company fall 12% after it reported a net loss',
    ],
    [
      'The companies had set a {June 30} deadline to complete the transaction.',
      'deadline',
      'deadline',
      'June 30',
      'Deadline to complete the transaction',
    ],
    [
      'A jury in Houston on {Friday} found the former executive guilty of fraud.',
      'occurred',
      'ruling',
      'Friday',
      'A jury in Houston finds the former executive guilty of fraud',
    ],
    [
      'Microsoft said on {Monday} it has agreed to acquire Nuance Communications for $19.7 billion.',
      'statement',
      'statement',
      'Monday',
      'Microsoft says it has agreed to acquire Nuance Communications for $19.7 billion',
    ],
    [
      '“We will appeal,” said the lawyer, Maria Lopez.',
      'statement',
      'statement',
      'publication',
      'Maria Lopez: “We will appeal”',
    ],
    [
      'Lebanon’s army has deployed along the border.',
      'occurred',
      'military',
      'publication',
      'Lebanon’s army deploys along the border',
    ],
  ])('%j is %s, %s, dated by %s', (text, status, kind, dated, headline) =>
    expect(told(text)[0]).toEqual([status, kind, dated, headline]),
  );

  it('dates a deadline by its condition and the threat not at all', () =>
    expect(
      told('The mayor has warned that if no deal with the drivers is reached by {Friday}, he will close the depot.'),
    ).toEqual([
      ['statement', 'statement', 'publication', 'The mayor warns that he would close the depot'],
      ['deadline', 'deadline', 'Friday', 'Deadline for a deal with the drivers'],
    ]));

  it('reads two happenings with their own days', () =>
    expect(
      told('The rocket lifted off from Cape Canaveral on {Thursday} and docked with the station on {Friday}.').map(
        (row) => row[2],
      ),
    ).toEqual(['Thursday', 'Friday']));

  it('gives a relative clause its own date', () =>
    expect(
      told('A federal judge on {Wednesday} blocked the rule, which was due to take effect on {Oct. 1}.').map(
        (row) => row[2],
      ),
    ).toEqual(['Wednesday', 'Oct. 1']));

  it('takes the noun that a time stands beside as an event of its own', () =>
    expect(told('The minister resigned after the attack on {Monday}.')).toEqual([
      ['occurred', 'attack', 'Monday', 'Attack on Monday'],
      ['occurred', 'departure', 'after 0', 'The minister resigns after the attack'],
    ]));

  it('dates by the year of what is told, not of what it is compared with', () =>
    expect(told('Turnout dropped to 65% from 78% in {2017}.').map((row) => row[2])).toEqual(['publication']));
});

describe('what gives no mention', () => {
  it.each([
    'The company makes shoes and employs 12,000 people.',
    'The situation remains complex.',
    'Such a deal would be good for both sides.',
    'No one was injured.',
    'The town, founded in the 12th century, lies on the coast.',
    'She is the 54-year-old head of the bank.',
    'Neither side ever claimed victory.',
  ])('%j', (text) => expect(told(`The court ruled on {Monday}.\n${text}`)).toHaveLength(1));

  it('an essay that reports nothing', () =>
    expect(
      told(
        'The conflict casts a long shadow over the region.\nAny settlement must respect the borders.\nThe West remains divided, and the road ahead is long.\nSuch steps could include corridors for civilians.\nTrust is scarce. Diplomacy requires patience.',
      ),
    ).toEqual([]));
});

describe('a whole article', () => {
  it('gives what one speaker says on one occasion the day of the first saying', () =>
    expect(
      told(
        'Chancellor Anna Berg said on {Aug. 1} that the talks would resume.\nShe stated that both sides should be patient.\n“We agreed to meet without cameras,” Berg said.',
      ).map((row) => row[2]),
    ).toEqual(['Aug. 1', 'same 0', 'same 0']));

  it('refers “these talks” back to the talks told before', () =>
    expect(
      told('The delegations held talks in Geneva on {May 16}.\nThese talks yielded no progress.').map((row) => row[2]),
    ).toEqual(['May 16', 'same 0']));

  it('knows who “he”, “the president” and “it” are', () =>
    expect(
      readMarked(
        'French President Paul Durand said on {Monday} that taxes would fall.\nHe added that the budget would pass.\nThe president warned the unions.\nBoeing said it would cut 200 jobs.',
      ).map(({ speaker }) => speaker?.name),
    ).toEqual(['Paul Durand', 'Paul Durand', 'Paul Durand', 'Boeing']));

  it('takes “he” for nobody named where somebody without a name was brought in last', () =>
    expect(
      readMarked(
        'Transport Minister Carlo Bruni resigned on {Monday}.\nPolice arrested the stationmaster, a 59-year-old man.\nHe said on {Tuesday} that the signal failed.',
      ).map(({ speaker }) => speaker?.name ?? null),
    ).toEqual([null, null, null]));

  it('tells a capital that speaks from a city where something happens', () => {
    const [said, met] = readMarked(
      'Moscow said on {Monday} it would respond.\nThe ministers met in Moscow on {Tuesday}.',
    );
    expect([said?.speaker?.name, said?.place, met?.place]).toEqual(['Russia', null, 'Moscow']);
  });

  it.each([
    ['The minister called for peace in Lebanon on {Monday}.', null],
    ['“We will not be in Geneva by {Monday},” the minister said.', null],
    ['The minister said on {Monday} that the strike in Lebanon would go on.', null],
    ['The minister told reporters in Paris on {Monday} that the truce in Lebanon would hold.', 'Paris'],
    ['At a meeting in Paris on {Monday}, the minister called for peace in Lebanon.', 'Paris'],
    ['The ministers met in Paris on {Monday}, after a bombing in Lebanon.', 'Paris'],
  ])('tells where something was said from what it was said about: %j', (text, place) =>
    expect(readMarked(text)[0]?.place).toBe(place),
  );

  it('lets nobody be expired or collapsed', () =>
    expect(
      readMarked('The walkout began on {Monday}, when contracts covering 900 workers expired on {Tuesday}.').map(
        ({ headline }) => headline,
      ),
    ).toEqual(['The walkout begins', 'Contracts expire']));

  it('tells of several with a verb for several', () =>
    expect(readMarked('Images taken by a satellite on {Monday} showed debris.')[0]?.headline).toBe(
      'Images are taken by a satellite',
    ));

  it('gives each happening of a sentence its own place', () =>
    expect(
      readMarked('Rebels bombed a market in Beirut on {Monday}, and the ministers met in Paris on {Tuesday}.').map(
        (mention) => mention.place,
      ),
    ).toEqual(['Beirut', 'Paris']));

  it('marks what somebody else denies as contested', () => {
    const text =
      'The army said on {Monday} it had seized the town of Orlow.\nThe government denied that the army had seized Orlow.';
    expect(readMarked(text).map(({ contested }) => contested)[0]).toBe(true);
  });

  it('counts the dead and the injured', () =>
    expect(
      readMarked('The death toll rose to 31 on {Monday} while 159 people were injured.')[0]?.figures.map(
        ({ value, unit }) => [value, unit],
      ),
    ).toEqual([
      [31, 'dead'],
      [159, 'injured'],
    ]));
});

describe('every headline', () => {
  const text =
    'Russian President Vladimir Putin said on {Monday}, during a long meeting with many of his oldest and most loyal advisers in the Kremlin, that the goals of the operation remain entirely unchanged despite everything.';
  it('fits in 90 characters and ends with a whole word', () => {
    const [mention] = readMarked(text);
    expect(mention?.headline.length).toBeLessThanOrEqual(90);
    expect(text).toContain(mention?.headline.split(' ').at(-1));
  });
});
