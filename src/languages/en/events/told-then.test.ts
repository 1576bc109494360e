import { describe, expect, it } from 'vitest';
import { headlinesBy, toldBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('what somebody had a right or a plan to do is not what was done', () => {
  rows([
    ['The bank waived its right to cancel the loan on Tuesday.', '2024-03-19 occurred'],
    ['The city suspended plans to sell the pier on Monday.', '2024-03-18 occurred'],
    ['The board approved a plan to meet on Monday.', '2024-03-25 scheduled'],
    ['Orchard ended its agreement to buy Marsh on Monday.', '2024-03-18 occurred'],
    ['Eisen, based in Hull, plans to sue by the end of May.', '2024-05 scheduled'],
  ]);
});

describe('a report tells what it found on the day that it came out', () => {
  rows([
    ['A study published in January found that the cliffs are wearing away.', '2024-01 occurred'],
    ['A report by the panel, published in early January, found flaws.', '2024-01 occurred'],
    ['A review completed in 2022 and seen by the Post warned that margins were thin.', '2022 statement'],
    ['A poll taken in a hall built in 1932 put her ahead.', '2024-03-21~ occurred', '1932 occurred'],
  ]);
});

describe('who vows or promises says so', () => {
  rows([
    ['The minister vowed on Monday to resign.', '2024-03-18 statement'],
    ['The firm offered on Monday to sell the mine.', '2024-03-18 proposed'],
    ['Norway dismissed the claim as “absurd”.', '2024-03-21~ statement'],
    ['The judge dismissed the case on Monday.', '2024-03-18 occurred'],
    ['“We did this in 2020,” she said by telephone.', '2024-03-21~ statement'],
  ]);
});

describe('what hangs on a day told before', () => {
  rows([
    [
      'Jurors, who began deliberating on Tuesday, acquitted her. Judge Ewers revoked her bond.',
      '2024-03-21~ occurred',
      '2024-03-19 occurred',
      '2024-03-21~ occurred',
    ],
    [
      'The plane ditched on 20 February. The airport halted fuelling within hours of the accident.',
      '2024-02-20 occurred',
      '2024-02-20 occurred',
    ],
    [
      'A deal was supposed to be reached by March 8. That deadline passed in silence.',
      '2024-03-08 scheduled',
      '2024-03-08 occurred',
    ],
    [
      'An audit was opened in October 2021. She was put on leave that November and resigned a month later.',
      '2021-10 occurred',
      '2021-11 occurred',
      '2021-12 occurred',
    ],
  ]);
});

it('tells the dead of a calamity that was named in passing on its day', () =>
  expect(
    toldBy('The recorder of a jet that crashed on Sunday has been found. Nine people were killed.', PUBLISHED),
  ).toEqual(['2024-03-21~ occurred', '2024-03-17 occurred', '2024-03-17 occurred']));

describe('what comes so long after another', () => {
  rows([
    [
      'The base fell on Monday. The loss came five days after 600 troops surrendered at an outpost.',
      '2024-03-18 occurred',
      '2024-03-13 occurred',
    ],
    ['Marsh bought a rival in 2015 and was fined two years after that.', '2015 occurred', '2017 occurred'],
    ['Marsh bought a rival in 2015 and was fined two years after that deal.', '2015 occurred', 'undated occurred'],
    ['The attempt fell apart in May 2021, when rising bond yields blew a hole in the plan.', '2021-05 occurred'],
  ]);
});

describe('how long after or before another, in a clause', () => {
  rows([
    [
      'Roe was sworn in on Monday, the day after her rival dropped a lawsuit.',
      '2024-03-18 occurred',
      '2024-03-17 occurred',
    ],
    [
      'Shares closed at $96 on July 16, the day before the Post reported the talks.',
      '2023-07-16 occurred',
      '2023-07-17 occurred',
    ],
    [
      'An airstrike hit a mill on Monday. The army said it was sorry. The strike came two days after rockets fell on Hull.',
      '2024-03-18 occurred',
      '2024-03-21~ statement',
      '2024-03-16 occurred',
    ],
    ['The day after the vote was quiet.'],
  ]);
});

describe('what was told right before holds', () => {
  rows([
    [
      'The firms announced the deal in May. At the time, the chief executive called it a gift.',
      '2023-05 statement',
      '2023-05 statement',
    ],
    ['The firm fell behind in May. The chief executive called it a gift.', '2023-05 occurred', '2024-03-21~ statement'],
    [
      'On 9 February 2022 Ann Roe handed over a memory stick in a hotel. She was arrested as she left.',
      '2022-02-09 occurred',
      '2022-02-09 occurred',
    ],
    [
      'On 9 February 2022 Ann Roe handed over a memory stick. The mayor sold his house.',
      '2022-02-09 occurred',
      '2024-03-21~ occurred',
    ],
    [
      'The election was held on Saturday. A bridge fell on Monday. Turnout was 57 per cent.',
      '2024-03-16 occurred',
      '2024-03-18 occurred',
      '2024-03-16 occurred',
    ],
  ]);
});

describe('days and years that belong elsewhere', () => {
  rows([
    ['They will wait to learn who won after Saturday’s vote ended in a tie.', '2024-03-16 occurred'],
    ['They will meet again after Saturday’s vote.', '2024-03-23 scheduled', '2024-03-23/.. proposed'],
    ['It was so in 2017, when two parties struck a pact on June 29.', '2017-06-29 occurred'],
    ['The vote promised for December was called off.', '2024-03-21~ occurred', '2024-12 scheduled'],
    [
      'His party, which was founded in 2020, surged after a rival quit on Monday.',
      '2024-03-18 occurred',
      '2020 occurred',
      '2024-03-18 occurred',
    ],
    [
      'The town said Monday it would count again in Hull, where it was close, between March 26 and 28.',
      '2024-03-18 statement',
      '2024-03-26/2024-03-28 scheduled',
    ],
    [
      'Jets hit a mill on Monday, according to the Harfa Army (HA), which took it in 2019.',
      '2024-03-18 occurred',
      '2019 occurred',
    ],
    ['The firm issued a note in January and on March 11 filed a suit.', '2024-01 occurred', '2024-03-11 occurred'],
    ['The case is the fourth under the 2021 act.'],
    ['This is the second merger to collapse this year.'],
  ]);
});

describe('“also” goes on from what the same one did, not from what was told in between', () => {
  rows([
    [
      'Judge Ewers jailed a clerk on Monday. The clerk had resigned on Dec. 9. Ewers also ordered her to repay the money.',
      '2024-03-18 occurred',
      '2023-12-09 occurred',
      '2024-03-18 occurred',
    ],
    [
      'The mill burned on Monday. The mayor resigned on Dec. 9. He also sold his house.',
      '2024-03-18 occurred',
      '2023-12-09 occurred',
      '2023-12-09 occurred',
    ],
  ]);
});

describe('an entry of a chronology tells the past in the present', () => {
  rows([
    ['June 14, 2023: Detectives search the home of the mayor.', '2023-06-14 occurred'],
    ['June 14, 2023: Detectives search Ann Marsh’s home.', '2023-06-14 occurred'],
    ['Sept. 3, 2022 — The board fires the coach.', '2022-09-03 occurred'],
    ['Feb. 20, 2023: Marsh is indicted on 26 counts.', '2023-02-20 occurred'],
    ['2019: A fire destroys the mill.', '2019 occurred'],
    ['May 4: Voters elect a mayor.', '2024-05-04 scheduled'],
    ['On May 4, 2024, voters will elect a mayor.', '2024-05-04 scheduled'],
  ]);
});

describe('two plans with a time for each', () => {
  rows([
    [
      'The firms expect to file by the end of October and to close the deal in 2027.',
      '2024-10 proposed',
      '2027 proposed',
    ],
    ['The board plans to meet on April 3 and to vote in May.', '2024-04-03 scheduled', '2024-05 scheduled'],
    ['The board plans to meet and to vote on April 3.', '2024-04-03 scheduled'],
  ]);
});

describe('a clause that a comma ends', () => {
  rows([
    [
      'Fighting began in May 2021, when rebels took a mine, and spread in June 2022.',
      '2021-05 occurred',
      '2022-06 occurred',
    ],
    [
      'The firm, which on March 11 posted strong earnings, sold a mine on Monday.',
      '2024-03-18 occurred',
      '2024-03-11 occurred',
    ],
    ['The firm cut its outlook for next year on Monday.', '2024-03-18 occurred'],
    ['The firm withdrew its forecast for the quarter.', '2024-03-21~ occurred'],
    ['A state audit released Monday faulted the town for letting one clerk sign checks.', '2024-03-18 occurred'],
    ['A truce that was supposed to take effect on Sunday collapsed.', '2024-03-21~ occurred', '2024-03-17 scheduled'],
    ['A truce is supposed to take effect on Sunday.', '2024-03-24 scheduled'],
    [
      'Ann Lee threatened on Monday to sue. “We will not wait,” she said.',
      '2024-03-18 proposed',
      '2024-03-18 statement',
    ],
  ]);
});

describe('what is announced with a day is said then', () => {
  rows([
    ['The two banks will merge, they announced Tuesday.', '2024-03-19 statement'],
    ['The two banks will merge in May, they announced Tuesday.', '2024-05 scheduled'],
    ['Some 190,000 homes were still without power on Monday.', '2024-03-18 occurred'],
    ['A gust of 122mph was recorded at the pier.', '2024-03-21~ occurred'],
  ]);
});

describe('a time in an aside is the aside’s', () => {
  rows([
    ['The mayor, in office since 2011, conceded in a televised address.', '2024-03-21~ statement'],
    ['By Sunday, officials said, 300 homes had burned.', '2024-03-17 occurred'],
    ['On Monday, she said the firm was broke.', '2024-03-18 statement'],
    ['Observers had called the ballot, held on 8 March, a sham.', 'undated statement', '2024-03-08 occurred'],
    ['“We lost all,” said Omar Saleh, a farmer interviewed on Sunday.', '2024-03-17 statement'],
    ['The firm confirmed its 2024 outlook.', '2024-03-21~ statement'],
    ['The maker had told operators in a 2017 bulletin to check the valve.', '2017 statement'],
    ['Marsh, a 2018 appointee, resigned.', '2024-03-21~ occurred'],
    ['The region’s worst flood of this century came on May 10, 2021, when a dam broke.', '2021-05-10 occurred'],
    ['In the first round, held on March 3, Marsh came second.', '2024-03-03 occurred'],
    ['The module separated last Thursday.', '2024-03-14 occurred'],
    ['On Monday night a spokesman alleged that the count was rigged.', '2024-03-18 statement'],
    [
      'The two sides met on Monday, according to two people who were not named, and are to meet again on Friday.',
      '2024-03-18 occurred',
      '2024-03-22 scheduled',
    ],
    ['Rates fell, and blackouts, which began in 2007, reached a record last year.', '2023 occurred', '2007 occurred'],
    ['The agency pledged to replace Lark-2, a tug now slated for 2027.', '2024-03-21~ statement', '2027 scheduled'],
    ['A probe has been penciled in for 2026.', '2026 scheduled'],
    ['Turnout fell to 58%, the lowest since the vote in April 1994.', '2024-03-21~ occurred', '1994-04 occurred'],
    ['Marsh said he could not get through on Monday.', '2024-03-21~ statement'],
    ['Shares in the firm were down 9.4%, their biggest drop since March 2020.', '2024-03-21~ occurred'],
    ['Two men died when mortar rounds landed near the town on Monday.', '2024-03-18 occurred'],
    [
      'Talks failed in May, and a truce that took hold in March 2018 lasted a week.',
      '2023-05 occurred',
      '2018-03 occurred',
    ],
    ['Analysts expect a sale, although Lee told investors in January that there was no plan.', '2024-01 statement'],
    ['The army dismissed that as “propaganda”.', '2024-03-21~ statement'],
    ['The army dismissed the figures.', '2024-03-21~ statement'],
    ['A bridge fell on Tuesday, police said Thursday.', '2024-03-19 occurred'],
    ['He has paid a fine and, in January 2023, pleaded guilty.', '2023-01 occurred'],
    ['An update published last fall warned of floods.', '2023-23 statement'],
  ]);
});

describe('what is to come, by its verb', () => {
  rows([
    ['Marsh was to fly over the delta on Tuesday, his office said.', '2024-03-26 scheduled'],
    ['Marsh planned to visit the town on Monday.', '2024-03-25 scheduled'],
    ['The team is leaving for Hull on Monday.', '2024-03-25 scheduled'],
    ['Police are looking into the blast on Monday.', '2024-03-18 ongoing'],
    ['They are due to appear before magistrates on Friday charged with arson.', '2024-03-22 scheduled'],
    ['Prices are expected to fall next year.', '2025 proposed'],
    ['The law takes effect next fall.', '2024-23 scheduled'],
    ['Power should be restored by Sunday.', '2024-03-24 proposed'],
    ['Residents should leave by Sunday.', '2024-03-24 deadline'],
    [
      'Counting resumed on Monday, only for a fire to destroy the ballots on Tuesday.',
      '2024-03-18 occurred',
      '2024-03-19 occurred',
    ],
  ]);
});

it.each([
  ['Hospitals were full, said Dr. Ada Mensah, who runs one.', 'Hospitals are full'],
  ['The bridge was closed on Monday, said Jane Doe, an engineer.', 'The bridge is closed'],
  ['Marsh, who was ousted in 2018 amid a row and jailed in 2021, left.', 'Marsh is jailed'],
  ['The party that has governed Hull since the end of the war has lost its majority.', 'The party loses its majority'],
  ['The deal offered raises of 5% this year.', 'The deal offers raises of 5%'],
  ['Nelson hailed it in a post on X. India signed the accords in June.', 'India signs the accords'],
  ['“We gave up a lot in ’97,” said Jane Doe.', 'Jane Doe: “We gave up a lot in ’97”'],
  ['The agency has chartered a ship which is due to dock on May 28.', 'A ship is due to dock'],
  ['He pinned on his client the failings of an office that closed in 2019.', 'An office closes'],
  ['The recorder of a jet that crashed on Sunday has been found.', 'A jet crashes'],
  ['Lines snaked around schools on Monday.', 'Lines snake around schools'],
  [
    'Pastor Terrell Marsh opened the doors on Monday. “We will build it again,” he said.',
    'Terrell Marsh: “We will build it again”',
  ],
  ['Its shares had fallen 7% since the vote on March 9.', 'Its shares fall 7% since the vote'],
  ['A mediator, Javier Marsh, was brought in two weeks ago.', 'Javier Marsh is brought in'],
  ['Observers had described the ballot, held on 8 March, as fair.', 'Observers describe the ballot as fair'],
  ['Marsh went back to work on Friday at 6 a.m. “Sixteen beds,” she said.', 'Marsh goes back to work'],
  ['Marsh promised on Monday to publish it by May 5.', 'Deadline for Marsh to publish it'],
  ['Under the rules, U.S. Mining has until April 19 to appeal.', 'Deadline for U.S. Mining to appeal'],
  [
    'The funds sued on behalf of those who bought shares in May 2020.',
    'The funds sue on behalf of those who bought shares',
  ],
  ['Marsh said there was “no plan B.” The firm will report on April 8.', 'The firm will report'],
  ['She promised on Monday to publish it by May 5.', 'Deadline to publish it'],
  ['The firms expect to file by October and to close the deal in 2027.', 'The firms expect to close the deal'],
  ['The firms expect to file by October and to close the deal in 2027.', 'The firms expect to file'],
  [
    'Prosecutors said the files, which he had copied, could have cost lives.',
    'Prosecutors say the files could have cost lives',
  ],
  ['Ann Marsh expects Harfa, which is broke, to raise money.', 'Ann Marsh expects Harfa to raise money'],
  ['A review ordered after Marsh’s arrest found that 40 files were lost.', 'A review finds that 40 files were lost'],
  [
    'Groups called the vote a sham, and the Harfa Union, formed by lawmakers ousted in May, quit on Monday.',
    'The Harfa Union quits',
  ],
  ['Marsh stared at the floor on Monday.', 'Marsh stares at the floor'],
  ['Officials said she would meet both “in the coming days.”', 'Officials say she would meet both'],
  ['About 900 workers staged a walkout on Monday.', 'About 900 workers stage a walkout'],
  ['The firm was fined on Monday and wiped its discs.', 'The firm is fined'],
  ['Rebels waged a war of words on Monday.', 'Rebels wage a war of words'],
  ['On Monday, a missile and drone attack on Hull killed two men.', 'A missile and drone attack on Hull kills two men'],
  ['On Monday, a man and a woman left Hull.', 'A man and a woman leave Hull'],
  ['The Harfa dam burst shortly after 4 a.m. on May 11, 2019.', 'The Harfa dam bursts'],
  ['Lawyers said they hoped a trial could begin by next fall.', 'A trial could begin'],
  ['Prices rose and the krona was devalued by 44 percent in 2023.', 'The krona is devalued by 44 percent'],
  ['Trade sank as prices climbed above 30 crowns and the krona was devalued in 2023.', 'The krona is devalued'],
  [
    'A strike hit a mill on Monday. The strike came a day after the army said it had taken the town.',
    'The army says it had taken the town',
  ],
  ['He threatened on Monday to fight if Harfa was not disarmed by May 5.', 'Deadline for Harfa to be disarmed'],
  [
    'Talks failed after the then chairman of the bank warned of a run on Monday.',
    'The chairman of the bank warns of a run',
  ],
  ['Prosecutors studied the results of this month’s election.', 'Prosecutors study the results of the election'],
  [
    'Ann Marsh conceded on Monday. “I have called Paul Roe to wish him well,” she said.',
    'Ann Marsh: “I have called Paul Roe to wish him well”',
  ],
  ['Paul Roe left on Monday. The mayor, Lee Marsh, praised him. “He was kind,” he said.', 'Lee Marsh: “He was kind”'],
])('%j gives “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).toContain(headline));

describe('what is moved, demanded or waited for has yet to come', () => {
  rows([
    ['The talks were pushed back to Saturday.', '2024-03-23 scheduled'],
    ['The hearing was moved to Monday.', '2024-03-25 scheduled'],
    ['The troops moved to the border on Monday.', '2024-03-18 occurred'],
    [
      'The governor said he would wait until the votes were tallied on Friday.',
      '2024-03-21~ statement',
      '2024-03-22 scheduled',
    ],
    ['The shop stayed open until it burned down on Monday.', '2024-03-18 occurred'],
    ['Residents demanded a hearing by April 30.', '2024-03-21~ statement', '2024-04-30 deadline'],
    ['Opposition leaders called for elections by the end of May.', '2024-03-21~ statement', '2024-05 deadline'],
    ['The ministry requested documents by email on Monday.', '2024-03-18 statement'],
    ['The ministry had asked for a report on Monday.', '2024-03-18 statement'],
  ]);
  it('says what is demanded', () =>
    expect(headlinesBy('Residents demanded a public hearing by April 30.', PUBLISHED)).toEqual([
      'Residents demand a public hearing',
      'Deadline for a public hearing',
    ]));

  it('says how much is demanded', () =>
    expect(headlinesBy('The gang burned two huts on Monday and demanded $15 million by April 30.', PUBLISHED)).toEqual([
      'The gang burns two huts',
      'The gang demands $15 million',
      'Deadline for $15 million',
    ]));
});

describe('what was said then was said when the rest was told', () => {
  rows([
    [
      'At a hearing on March 6, senators pressed Ann Hay over the delay. Hay said then that the plan was sound.',
      '2024-03-06 statement',
      '2024-03-06 statement',
    ],
    ['Workers voted in February to authorize a strike. ¶ The strike also cost a man his life.', '2024-02 occurred'],
  ]);
});

describe('hope and comfort that a thing offers are no offer', () => {
  rows([
    ['The report offered little comfort to the families.'],
    ['The firm offered 30 euros a share on Monday.', '2024-03-18 proposed'],
  ]);
});
