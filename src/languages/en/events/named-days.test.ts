import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../../test/support/told-by.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-21';

const rows = (cases: readonly (readonly [string, ...string[]])[]) =>
  it.each(cases)('%j', (sentence, ...told) => expect(toldBy(sentence, PUBLISHED)).toEqual(told));

describe('a day that is named tells of something, whatever the verb', () => {
  rows([
    ['About two thirds of the island’s voters cast their ballots on Sunday.', '2024-03-17 occurred'],
    ['A survey of the hull on March 11 found no cracks.', '2024-03-11 not occurred'],
    ['Copies of the letter began to appear in shop windows last month.', '2024-02 occurred'],
    ['Her brother, a diver, began to feel dizzy on March 8.', '2024-03-08 occurred'],
    ['The ferry service resumed before dawn on Tuesday.', '2024-03-19 occurred'],
    [
      'The flood killed at least 17 people upstream over the weekend before moving on.',
      '2024-03-16/2024-03-17 occurred',
    ],
  ]);
});

describe('each day belongs to its own verb', () => {
  rows([
    ['A fuelling test on March 3 was aborted because of a faulty fan.', '2024-03-03 occurred'],
    ['Orr, a Democrat first elected in 2013, won a second term in 2017.', '2017 occurred', '2013 occurred'],
    ['The union wants back the pensions that new hires lost in 2007.', '2007 occurred'],
    [
      'The audit, ordered by the commission in October, found no fault, according to a report published Wednesday.',
      '2024-03-21~ not occurred',
      '2023-10 occurred',
      '2024-03-20 occurred',
    ],
    ['Deputies are looking into a threat phoned in on March 10.', '2024-03-21~ ongoing', '2024-03-10 occurred'],
    ['The agency called off the second attempt to launch its rocket Saturday.', '2024-03-16 occurred'],
    ['The Saints moved Saturday’s game to Hull.', '2024-03-21~ occurred'],
    ['The next windows open April 19.', '2024-04-19 scheduled'],
    ['Claims filed by nine families in 2020 were settled in 2022.', '2022 occurred', '2020 occurred'],
    ['Its sister ship, sold for scrap in 2019, had carried mail.', '2019 occurred'],
    [
      'The mayor, who chairs the port board, said on Monday that dredging would start on April 8.',
      '2024-03-18 statement',
      '2024-04-08 scheduled',
    ],
    ['Doctors were warned about the batch in 2009, and again in 2014.', '2009 statement', '2014 statement'],
    [
      'The depression formed east of the islands on March 2 and sank four boats on March 5.',
      '2024-03-02 occurred',
      '2024-03-05 occurred',
    ],
  ]);
});

describe('the day of a decision is not that of what was decided', () => {
  rows([
    ['The drivers, who voted to strike on March 2, stayed at home.', '2024-03-02 occurred'],
    ['The brewery agreed to pay a fine on Tuesday.', '2024-03-19 occurred'],
    ['A judge ordered the brewery to pay the growers on Tuesday.', '2024-03-19 occurred'],
    ['The Supreme Court refused to hear the case on Monday.', '2024-03-18 occurred'],
    ['A judge ordered him to appear in court on March 27.', '2024-03-27 scheduled'],
    ['The two mayors agreed to meet on Saturday.', '2024-03-23 scheduled'],
    [
      'The regulator ordered operators of the type to inspect the fittings by April 30.',
      '2024-03-21~ occurred',
      '2024-04-30 deadline',
    ],
  ]);
});

describe('the day of a source is not that of what it tells', () => {
  rows([
    ['Wages rose 3% in 2015, according to figures published on Monday.', '2015 occurred', '2024-03-18 occurred'],
    ['The firm will be sold in a deal announced in June.', '2024-03-21~ proposed', '2023-06 occurred'],
    ['Voters may stop it if it is swallowed in a sale announced in June.', '2023-06 occurred'],
    ['The pilots, according to a report released on Monday, ignored the alarm.', '2024-03-18 occurred'],
    ['The minister described Sunday’s vote as fair.', '2024-03-21~ statement'],
    ['“Tonight we have won,” she told supporters.', '2024-03-21~ statement'],
    ['“Tonight we will march,” she told supporters.', '2024-03-21~ statement', '2024-03-21 scheduled'],
    ['The takeover, the largest deal this year, was approved on Monday.', '2024-03-18 occurred'],
    [
      'The council is expected to call its former head of roads, Ian Hay, in the first week of June.',
      '2024-06 proposed',
    ],
    ['Members voted for the contract in a ballot that closed on Friday.', '2024-03-15 occurred', '2024-03-15 occurred'],
    ['Workers voted for the contract in a hall that was built in 1999.', '2024-03-21~ occurred', '1999 occurred'],
  ]);
});

describe('who is called on a day comes on that day', () => {
  rows([
    ['The agency invited both sides to talks on Tuesday.', '2024-03-21~ statement', '2024-03-26 scheduled'],
    ['The foreign ministry summoned the ambassador on Tuesday.', '2024-03-19 occurred'],
    ['The judge, the first woman on the court, retired on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('what was done lies behind', () => {
  rows([
    ['The firm announced an earlier round of layoffs in July.', '2023-07 statement'],
    ['The cuts came after the firm eliminated fewer than 1,000 jobs in October.', '2023-10 occurred'],
    ['The minister had on Tuesday night described the march as treason.', '2024-03-19 statement'],
    ['The party lost control of the council in a snap vote in July.', '2023-07 occurred'],
    ['The agency cleared the ferry to sail again in August.', '2023-08 occurred'],
    ['The firm said it had replaced its head of training in July.', '2024-03-21~ statement', '2023-07 occurred'],
    [
      'The spill was found on May 9, 2019. The order was lifted on May 26.',
      '2019-05-09 occurred',
      '2019-05-26 occurred',
    ],
    ['The pier opened on March 1, 2022. It was closed on March 18.', '2022-03-01 occurred', '2024-03-18 occurred'],
  ]);
});

describe('a day in a clause inside another is that clause’s', () => {
  rows([
    [
      '“This is a victory,” said Kim Orr, head of the union, which is talking about a new contract before its old one expires April 4.',
      '2024-03-21~ statement',
      '2024-04-04 scheduled',
    ],
    ['The firms proposed what would be the largest merger of its kind in October 2022.', '2022-10 statement'],
    [
      'If the bloc fails to broker a truce by mid-April, it would send a force, its chairman said on Monday.',
      '2024-03-18 statement',
      '2024-04 deadline',
    ],
    [
      'The agency paused the study in August 2019 and allowed it to resume four months later.',
      '2019-08 occurred',
      '2019-12 occurred',
    ],
    [
      'Kenya, which sent troops in 1996 and again in 1998, says it defends a minority.',
      '2024-03-21~ statement',
      '1996 occurred',
      '1998 occurred',
    ],
    [
      'The institute said in a report last month that such cures could add $25 billion by 2030.',
      '2024-02 statement',
      '2030 proposed',
    ],
    [
      'More than 40,000 people have fled since clashes began on Sunday, the agency said on Tuesday.',
      '2024-03-19 statement',
      '2024-03-17 occurred',
    ],
  ]);
});

describe('a distance from a day', () => {
  rows([
    [
      'The plan was approved on Wednesday, two days after the town recognized the union.',
      '2024-03-20 occurred',
      '2024-03-18 occurred',
    ],
    [
      'Ortega asked for a recount Tuesday, a day after the county board certified the results of the February election.',
      '2024-03-19 statement',
      '2024-03-18 occurred',
      '2024-02 occurred',
    ],
    [
      'The minister resigned on Monday, two days after police searched his home.',
      '2024-03-18 occurred',
      '2024-03-16 occurred',
    ],
    [
      'He died on March 1, just a week before the court overturned the ban.',
      '2024-03-01 occurred',
      '2024-03-08 occurred',
    ],
    ['The minister resigned on Monday, months after police searched his home.', '2024-03-18 occurred'],
    ['The minister resigned on Monday, two days after the storm.', '2024-03-18 occurred'],
  ]);
});

describe('a day in a name', () => {
  rows([
    ['The March 15 Movement, which took up arms again in 2021, holds the road.', '2021 occurred'],
    ['The Sept. 11 Memorial opened its doors on Monday.', '2024-03-18 occurred'],
    ['The May 16 talks were held in Oslo.', '2023-05-16 occurred'],
  ]);
});

describe('what lies ahead', () => {
  rows([
    ['The firm is slated to report second-quarter results on Tuesday.', '2024-03-26 scheduled'],
    ['A hearing is set for September 25.', '2024-09-25 scheduled'],
    ['Forecasters expect the storm to weaken as it moves inland on Friday.', '2024-03-22 proposed'],
    ['The storm was expected to cross the island and emerge over the Gulf on Saturday.', '2024-03-23 proposed'],
    ['She said 5,000 troops would be in place by Saturday.', '2024-03-21~ statement', '2024-03-23 scheduled'],
    ['Families of the victims plan to file a lawsuit next week.', '2024-03-25/2024-03-31 scheduled'],
    ['The company plans to open 30 stores in May.', '2024-05 scheduled'],
    ['Government plans to cut the subsidy were dropped on Monday.', '2024-03-18 occurred'],
    ['The final report is expected in May.', '2024-05 scheduled'],
    ['The court is expected to rule by June.', '2024-06 scheduled'],
    ['The storm is expected to reach the coast on Friday.', '2024-03-22 proposed'],
    ['Sales are expected to fall next month.', '2024-04 proposed'],
    [
      'The former judge will take the oath as the republic’s first woman president on Wednesday.',
      '2024-03-27 scheduled',
    ],
    ['A hearing has been listed for Tuesday.', '2024-03-26 scheduled'],
    ['The opening has slipped to the first half of 2025.', '2025-01/2025-06 scheduled'],
    ['Schools in the county will stay closed until Wednesday.', '2024-03-27 scheduled'],
    ['The launch had been planned for March 2.', '2024-03-02 scheduled'],
    ['Three more unions are to meet the company this Saturday.', '2024-03-23 scheduled'],
    ['Residents have been asked to boil their water until Sunday.', '2024-03-21~ statement', '2024-03-24 deadline'],
    ['The regulator is not expected to decide until late April.', '2024-04 proposed'],
    ['“We will sign the lease on Monday,” the owner said.', '2024-03-21~ statement', '2024-03-25 scheduled'],
  ]);
});

describe('words that look like other words', () => {
  rows([
    ['He is only the third head of state to be fined by the bloc, after those of Syria, in 2011.'],
    [
      'On December 29, 2023, Hanul Air Flight 2216, a jet from Bangkok, crash-landed at Muan Airport.',
      '2023-12-29 occurred',
    ],
    ['The station is expected to be retired in 2030.', '2030 proposed'],
    [
      'During its first uncrewed flight in December 2019, Skyliner failed to reach the station.',
      '2019-12 not occurred',
    ],
    ['The case stems from the November 2018 explosion at the mine.', '2018-11 occurred'],
    [
      'A suit over the pact, which went to trial last fall, is awaiting a ruling.',
      '2024-03-21~ ongoing',
      '2023-23 occurred',
    ],
    ['The owner pushed back against the claims.', '2024-03-21~ statement'],
    ['The army pushed back the rebels on Monday.', '2024-03-18 occurred'],
    ['The mayor accused the company of “broken promises”.', '2024-03-21~ statement'],
    ['In a brief televised address on Monday he said the result was fair.', '2024-03-18 statement'],
    ['The agency is expected to award the next round of city transport contracts this summer.', '2024-22 proposed'],
    ['Baxter Foods (BAX.N) said on Tuesday it would buy Corley Brands (CRL.L).', '2024-03-19 statement'],
    ['Which lines will be closed on Saturday?'],
    ['The panel issued 11 safety recommendations.', '2024-03-21~ occurred'],
  ]);
});

describe('who says so', () => {
  rows([
    ['The governor declared a state of emergency on Tuesday.', '2024-03-19 occurred'],
    ['The governor declared on Tuesday that the worst was over.', '2024-03-19 statement'],
    ['Circuit Judge Ann Pell denied the request on Tuesday.', '2024-03-19 occurred'],
    ['By 4 p.m., 9,300 ballots had been counted, the clerk said.', '2024-03-21~ occurred'],
    ['The driver died at the General Hospital (GH), the firm confirmed on Tuesday.', '2024-03-19 occurred'],
    ['The agency rejected its first application in February 2021.', '2021-02 occurred'],
    ['The agency rejected the criticism on Monday.', '2024-03-18 statement'],
    ['Unions cheered the ruling.', '2024-03-21~ statement'],
    ['Last week he ruled out any talks with the group.', '2024-03-11/2024-03-17 statement'],
    ['The fault was ruled out last week.', '2024-03-11/2024-03-17 occurred'],
    ['A trial in the town concluded on March 4.', '2024-03-04 occurred'],
    [
      '“We did not see a sign of an explosion,” lead investigator Maren Vik told reporters in Lund.',
      '2024-03-21~ statement',
    ],
    [
      '“Everything was dark by then,” said Ruiz, standing on what was left of the pier on Tuesday.',
      '2024-03-19 statement',
    ],
    ['The council, which was not charged, has denied that.', '2024-03-21~ statement'],
    ['The wreck was raised shortly after nine, the harbour master told reporters.', '2024-03-21~ occurred'],
  ]);
});

describe('what lasts until a day is not done on it', () => {
  rows([
    ['The league suspended play until Monday after the attack.', '2024-03-21~ occurred'],
    ['Gov. Dana Reyes ordered flags lowered to half-staff through Sunday.', '2024-03-21~ occurred'],
    ['The court extended his detention until May 5.', '2024-05-05 scheduled'],
    ['The ceasefire lasted until Monday.', '2024-03-18 occurred'],
  ]);
});

describe('what is due, measured or said to be so on a day', () => {
  rows([
    ['The trade chief is due in Lisbon on Friday for talks.', '2024-03-22 scheduled'],
    ['Third-quarter figures are due on October 22.', '2024-10-22 scheduled'],
    ['The bridge is due to reopen in May.', '2024-05 scheduled'],
    ['Net profit for the first half was 612 million euros.', '2024-01/2024-06 occurred'],
    ['Shares in the brewer were down 9.4% on Tuesday.', '2024-03-19 occurred'],
    ['The alliance had 43.7% of the vote, giving it 49 seats.', '2024-03-21~ occurred'],
    ['More than 410,000 homes were without power Wednesday evening.', '2024-03-20 occurred'],
    ['The harbour was on the left.'],
    ['Profit was never the point.'],
    [
      'The firm reported fourth-quarter revenue of $2.9 billion, up 8% from a year earlier.',
      '2023-10/2023-12 occurred',
    ],
  ]);
});

describe('what is told in a clause beside the main one', () => {
  rows([
    [
      'All ten aboard have been confirmed dead, the coast guard said Tuesday, as divers recovered the recorder.',
      '2024-03-19 statement',
      '2024-03-19 occurred',
    ],
    ['Talks ended on Tuesday, as the negotiations collapsed.', '2024-03-19 occurred'],
    ['It is the deadliest crash since 2013, when a jet burst into flames on takeoff.', '2013 occurred'],
    ['The dispute goes back to last September, when the firm proposed a rise of 4%.', '2023-09 proposed'],
    [
      'The party has won the election, after the prime minister, Boris Horvatić, conceded defeat late on Sunday.',
      '2024-03-17 occurred',
      '2024-03-17 occurred',
    ],
    ['Ruiz was convicted after a trial that ended in February.', '2024-02 occurred', '2024-02 occurred'],
    ['Ruiz was convicted after a trial that began in January.', '2024-03-21~ occurred', '2024-01 occurred'],
    ['The envoy welcomed the truce in a statement posted on Telegram late Sunday.', '2024-03-17 statement'],
    ['If all goes according to plan, the lander will attempt to land on April 27.', '2024-04-27 scheduled'],
    ['Should no agreement be reached by April 5, the union will call out more plants.', '2024-04-05 deadline'],
    ['The clerk was suspended that month and resigned in May 2020.', '2024-03 occurred', '2020-05 occurred'],
    ['The remaining seven must be ready by the end of the financial year, on 31 March.', '2024-03-31 deadline'],
    [
      'The probe left on March 8. Six days after launch, one of its trackers failed.',
      '2024-03-08 occurred',
      '2024-03-08 occurred',
    ],
    [
      'The probe launched on March 8. Six days after launch, one of its trackers failed.',
      '2024-03-08 occurred',
      '2024-03-14 occurred',
    ],
    [
      'NASA signed both in 2014, with the aim of ending its reliance on others by 2017.',
      '2014 occurred',
      '2017 proposed',
    ],
  ]);
});

describe('what goes on from what was told', () => {
  rows([
    [
      'A panel backed the drug on March 9. “It is a good day,” Ruiz said. The agency added a warning to the label.',
      '2024-03-09 occurred',
      '2024-03-21~ statement',
      '2024-03-21~ occurred',
    ],
    [
      'The election was held on March 5. Ruiz claimed victory on election night.',
      '2024-03-05 occurred',
      '2024-03-05 statement',
    ],
    [
      'The truce, mediated by Qatar and announced on Tuesday, took effect at dawn.',
      '2024-03-21~ occurred',
      '2024-03-19 occurred',
    ],
    ['He pleaded guilty over two crashes in 2018 and 2019.', '2018 occurred', '2019 occurred'],
    ['She was arrested on March 3 and charged in the town on Monday.', '2024-03-03 occurred', '2024-03-18 occurred'],
    ['The strike is the first since 2008, when workers stayed out for 57 days.', '2008 occurred'],
    ['Homes in the county had no electricity as of Tuesday.', '2024-03-19 occurred'],
    ['The government responded with an air campaign in September.', '2023-09 occurred'],
    ['His firm testified for the government last fall.', '2023-23 occurred'],
    ['Officials said on Tuesday that they were ready.', '2024-03-19 statement'],
    ['The captives were handed over at the Sabil crossing shortly before noon on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('a time that is no day of what the verb tells', () => {
  rows([
    ['The governor played down the chance of a cut in June.', '2024-03-21~ occurred'],
    ['Ruiz accused the mayor of wrecking the economy in 2022.', '2024-03-21~ statement'],
    ['The chief executive’s contract was extended through 2026 last week.', '2024-03-11/2024-03-17 occurred'],
    ['The last strike at the mill was in 1980.', '1980 occurred'],
    ['In 2007, a strike cost the town $2 million.', '2007 occurred'],
    ['Crews will walk off the job at midnight.', '2024-03-21~ scheduled'],
    ['On Monday, hundreds of supporters ransacked the headquarters.', '2024-03-18 occurred'],
    ['Minutes after the announcement, the cast left the hall on Monday.', '2024-03-18 occurred'],
    [
      'The ferry sailed at 6 a.m. Sunday. It lost contact with the port an hour later.',
      '2024-03-17 occurred',
      '2024-03-17 occurred',
    ],
  ]);
});

describe('what is refused is done, unless it is words', () => {
  rows([
    ['The court declined last fall to hear the case.', '2023-23 occurred'],
    ['The judge refused on Monday to put the law on hold.', '2024-03-18 occurred'],
    ['The firm declined on Monday to comment.', '2024-03-18 statement'],
  ]);
});

describe('what was not done until a day was done then', () => {
  rows([
    ['The leak was not found until March 4.', '2024-03-04 occurred'],
    ['The controls were not lifted until March 14, 2017.', '2017-03-14 occurred'],
  ]);
});

it('tells the dead of a calamity on its day', () =>
  expect(toldBy('The pier collapsed on 9 November 2019. Nine people were killed and 21 were hurt.', PUBLISHED)).toEqual(
    ['2019-11-09 occurred', '2019-11-09 occurred'],
  ));
