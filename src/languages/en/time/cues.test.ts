import { describe, expect, it } from 'vitest';
import { find } from '../../../../test/support/read-times.ts';

describe('how a sentence hangs on its time', () => {
  it.each([
    ['He will impose sanctions by August 8.', 'by'],
    ['It must be ready by the deadline of Aug. 8.', 'by'],
    ['Frozen since 2014.', 'since'],
    ['Closed until Friday.', 'until'],
    ['It was built before 1990.', 'before'],
    ['He left ahead of Thursday’s vote.', 'before'],
    ['It came after June 3.', 'after'],
    ['He must agree within 10 or 12 days.', 'within'],
    ['He must agree within “10 or 12 days,” he said.', 'within'],
    ['They met on Friday.', 'on'],
    ['They met in August 2024.', 'during'],
    ['They met over the summer.', 'during'],
    ['They marched for three days.', 'for'],
    ['They met Friday.', null],
  ])('%j hangs by %j', (text, relation) => expect(find(text).map((time) => time.relation)).toEqual([relation]));
});

describe('where a clause looks', () => {
  it.each([
    ['They will meet on Friday.', 'future'],
    ['He wants it done by Friday.', 'future'],
    ['The vote is scheduled for Monday.', 'future'],
    ['The talks begin Sunday.', 'future'],
    ['The trial is to be held on Monday.', 'future'],
    ['The plan is due Thursday.', 'future'],
    ['Farmers have until Monday to move their herds.', 'future'],
    ['The two firms were given until Tuesday to answer.', 'future'],
    ['The inquest was adjourned until 10 a.m. Wednesday.', 'future'],
    ['The ferry company extended the offer to Friday.', 'future'],
    ['The council delayed its vote on the tram until Thursday.', 'future'],
    ['Both men were held until Monday.', 'future'],
    ['The port was closed until Monday, when a tug arrived.', 'past'],
    ['The hearing had been adjourned until Monday.', 'past'],
    ['Divers searched the lake until Wednesday.', 'past'],
    ['He gave the keys to Monday’s crew.', 'past'],
    ['The ban on nets takes effect at noon Friday.', 'future'],
    ['The pact comes into force on Sunday.', 'future'],
    ['New tolls go into effect Monday.', 'future'],
    ['The pact runs out Saturday.', 'future'],
    ['The new rule takes effect in January.', 'future'],
    ['The first ships should sail in December.', 'future'],
    ['She should have sailed in December.', 'past'],
    ['The choir is on tour until November.', 'future'],
    ['The road was shut until November.', 'past'],
    ['A verdict could come as soon as Thursday.', 'future'],
    ['The pilots may be back at work as early as Monday.', 'future'],
    ['The guards were warned as early as Monday.', 'past'],
    ['The choir plays again Sunday at noon.', 'future'],
    ['He has called an emergency meeting for Sunday at 11 a.m.', 'future'],
    ['She blamed the session for Sunday’s riot.', 'past'],
    ['The mission was extended by six months to the end of November.', 'future'],
    ['The fair had been postponed to March.', 'past'],
    ['The inquiry gets under way on Tuesday.', 'future'],
    ['The rules took effect on Friday.', 'past'],
    ['The brewer will report third-quarter earnings in May.', 'past'],
    ['The brewer will open a third-quarter review.', 'future'],
    ['He said Friday that he would go.', 'past'],
    ['It has been shut since June.', 'past'],
    ['The ship sank near the coast on Friday.', null],
  ])('%j looks to the %s', (text, direction) => expect(find(text)[0]?.direction).toBe(direction));
});

describe('a length that lasts', () => {
  it.each([
    ['one of the worst assaults in over three years of ongoing war', { lastingNow: true, what: 'war' }],
    ['He vowed to end the three-year-old war.', { lastingNow: true, what: 'war' }],
    ['He left after nine years of war.', { kind: 'duration', value: 'P9Y' }],
    ['The three-year-old girl slept for two days.', { value: 'P2D' }],
  ])('%j', (text, form) => expect(find(text)[0]?.form).toMatchObject(form));

  it('counts days from what an article tells', () => {
    const [, ahead] = find('He said so last Friday, just a week ahead of a newly imposed deadline.');
    expect(ahead).toMatchObject({
      text: 'just a week ahead of a newly imposed deadline',
      form: { kind: 'shift', unit: 'week', by: -1, from: { kind: 'event', noun: 'deadline' } },
    });
  });
});

describe('a weekday that is to come', () => {
  it.each([
    'She faces the magistrates on Friday.',
    'The two sides meet in the final on Saturday.',
    'Talks resume in Oslo on Tuesday.',
    'The envoy flies to Quito on Sunday for talks.',
    'The funeral is Saturday in Ohio.',
    'The next hearing is on Wednesday.',
    'The ruling, expected Thursday, could end the strike.',
    'Hail is forecast for Thursday.',
    'Brokers await Friday’s jobs report.',
    'Many doubt that Friday’s report will show much.',
    'The council could vote on the tram Thursday.',
    'He has promised to announce his team on Monday.',
    'Friday marks a year since the flood.',
    'The choir plays in Sunday’s gala.',
  ])('%j', (text) => expect(find(text).find(({ form }) => form.kind === 'calendar')?.direction).toBe('future'));

  it.each([
    'Talks resumed in Oslo on Tuesday.',
    'Two visits to the dam on Friday cost him dear.',
    'She still hears the noise of Sunday’s crash.',
    'One of them faces charges over Friday’s attack.',
    'Friday is when it all began.',
    'The court refused to hear the case on Monday.',
    'The recent votes on the tram on Thursday were close.',
    'A ruling that had been expected on Monday never came.',
    'A walker passes the burned mill on Friday.',
    'He gave the figures that fill Friday’s report.',
  ])('not %j', (text) => expect(find(text)[0]?.direction).not.toBe('future'));
});
