import { expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';

const PUBLISHED = '2024-03-21';

it.each([
  ['The judge issued an order after a hearing in Hull that ended on March 4.', 'A hearing in Hull ends'],
  ['An inquest into four deaths, which was adjourned in 2022, goes on.', 'An inquest into four deaths is adjourned'],
  ['During the hearing, which began on March 4, the chief of the firm, Ian Hay, testified.', 'The hearing begins'],
  ['They could go on to in-house hearings, which were set to begin on April 2.', 'In-house hearings are set to begin'],
  [
    'The talks, which the bloc had hoped to convene in Oslo on April 2, are off.',
    'The bloc hopes to convene the talks in Oslo',
  ],
  [
    'Either side may walk away if the deal has not closed by Friday, and the buyer would owe a fee.',
    'Deadline for the deal to close',
  ],
  ['If he does not pay by mid-April, he will be jailed.', 'Deadline for him to pay'],
  ['If the bloc fails to broker a truce by mid-April, it would step in.', 'Deadline for the bloc to broker a truce'],
  ['Orr, a lawyer first elected in 2013, won.', 'Orr is elected'],
  ['Leaks ended two further tries on March 4.', 'Leaks end two further tries'],
  [
    'Officials at the Harbour and Fisheries departments said they have restored the old licence fee that gave the smaller ports a share.',
    'Officials say they have restored the old licence fee that gave the smaller ports a share',
  ],
  [
    'The firm said on Monday it had fixed a critical, but rare, flaw.',
    'The firm says it had fixed a critical, but rare, flaw',
  ],
  [
    'County officials said on Monday that they had briefed Mayor-elect Hay’s own small transition team and others at length.',
    'County officials say that they had briefed Mayor-elect Hay’s own small transition team',
  ],
  [
    'Ann Hay, her son and two others are held and are insisting on a trial.',
    'Ann Hay, her son and two others are insisting on a trial',
  ],
  ['Hay offered a primer on Monday on the strategies he and his firm employ.', 'Hay offers a primer on the strategies'],
  [
    'Ann Hay admitted on Monday that her failure to pass gun safety laws in the town is the greatest frustration of her term.',
    'Ann Hay admits that her failure to pass gun safety laws in the town is the greatest frustration',
  ],
  [
    'Harbour administration officials said on Monday that they had briefed President-elect Donald J. Hay’s transition team, but not him.',
    'Officials say that they had briefed President-elect Donald J. Hay’s transition team',
  ],
  ['One of the most famous judges in the town, Ann Hay, was held on Monday.', 'Ann Hay is held'],
  ['The craft broke up over Marr on Monday due to a fault.', 'The craft breaks up over Marr due to a fault'],
  [
    'A Telford harbour service representative confirmed that some of their pilots were overlooking moorings in the bay.',
    'A Telford harbour service representative confirms that some of their pilots were overlooking moorings',
  ],
  [
    '“Telford, along with the three other providers on the island of Marr has been affected by damage,” said Ann Hay.',
    'Ann Hay: “Telford, along with the three other providers”',
  ],
  [
    'Orr said, “Customers on all three island networks of the firm that is called Telford Telecom may face problems. It will be over soon, we hope, in any case.”',
    'Orr: “It will be over soon, we hope, in any case”',
  ],
  ['Another 5,600 joined them on Tuesday.', 'Another 5,600 join them'],
  [
    'The last strike at a U.S. airline was in 2010, when pilots at Hay walked out.',
    'The last strike at a U.S. airline',
  ],
  ['The strike began at 4:00 am and was set to run until Friday.', 'The strike begins at 4:00 am'],
  [
    '“We want to go back,” said Ann Hay, 47, a fitter at the Hull Metal Center who was hired in 2008.',
    'Ann Hay is hired',
  ],
  ['Flight 217 was near Hull when it vanished from radar on March 4.', 'Flight 217 vanishes from radar'],
  ['In May the company cut their pay, a move it reversed on March 4.', 'The company reverses a move'],
  ['Yulan killed four people on March 4, and it left 20 dead in Hull on March 6.', 'Yulan leaves 20 dead in Hull'],
  ['Shipping company Marsh told customers it would divert two ships on Sunday.', 'Marsh would divert two ships'],
  ['Flights were cancelled during the 2022 IT meltdown.', 'Flights are cancelled during the IT meltdown'],
  [
    'The board concluded in a report published on March 4 that logs were false.',
    'The board concludes in a report that logs were false',
  ],
  ['That spacecraft suffered a fault on March 4.', 'The spacecraft suffers a fault'],
  ['The debut of the rocket has slipped from 2020 to no earlier than next year.', 'The debut of the rocket slips'],
  ['A truckers’ strike paralysed parts of Hull on March 4.', 'A truckers’ strike paralyses parts of Hull'],
  [
    'The strike was called off by Vice President Roy Hay on March 4.',
    'The strike is called off by Vice President Roy Hay',
  ],
  ['Ann Hay, 52, who runs a shop and laid off two staff on Tuesday, wept.', 'Ann Hay lays off two staff'],
  ['He asked a fitter at the Hull Metal Works who was hired in 2008.', 'A fitter at the Hull Metal Works is hired'],
  [
    'Marsh Motors and the United Dock Workers signed it on Tuesday.',
    'Marsh Motors and the United Dock Workers sign it',
  ],
  ['The Trade and Dock Authority signed it on Tuesday.', 'The Trade and Dock Authority signs it'],
  ['Contracts at the yard expired on March 4.', 'Contracts at the yard expire'],
  ['Its strike pay rose to $275 on Monday.', 'Its strike pay rises to $275'],
  ['The talks took “a turn for the worse” on Monday.', 'The talks take “a turn for the worse”'],
  [
    'It sets a pattern for the next yard, which Hay is expected to name in April.',
    'Hay is expected to name the next yard',
  ],
  ['The ferry was delivered on March 4, four years late.', 'The ferry is delivered, four years late'],
  ['Output at the yard fell by 3% in 2020 and 2022, records show.', 'Output at the yard falls by 3%'],
  [
    'Orchard laid off 40 people a month after the report was published but raised $12 million last spring.',
    'Orchard lays off 40 people a month after the report was published',
  ],
  [
    'Orchard laid off 40 people a month after the report was published but raised $12 million last spring.',
    'Orchard raises $12 million',
  ],
  ['Boeing said it had yet to hear of an offer it made on Tuesday.', 'Boeing makes an offer'],
  [
    'Sunday marks the tenth anniversary of Hurricane Ina, which made landfall on March 24, 2014.',
    'Hurricane Ina makes landfall',
  ],
  ['The pay deal was approved on Tuesday, two days after the owner asked for more time.', 'The pay deal is approved'],
  ['The agency fined the firm on Tuesday.', 'The agency fines the firm'],
  ['The firm resubmitted its data on Tuesday.', 'The firm resubmits its data'],
  ['A truce brokered in May collapsed in June.', 'A truce is brokered'],
  ['He told the inquiry, which opened in May, that the metal was bad.', 'The inquiry opens'],
  ['Orr’s report is not expected until early 2025.', 'Orr’s report is not expected until early 2025'],
  ['Two roads would not reopen until Friday, the mayor said.', 'Two roads would not reopen until Friday'],
  ['The season runs through June 30.', 'The season runs through June 30'],
  ['The yard was closed until Friday.', 'The yard is closed'],
  [
    'Hay was barred from buying Marsh in 2021, a decision upheld last year by the Court of Appeal.',
    'A decision is upheld by the Court of Appeal',
  ],
  [
    'A brief study published Tuesday by the Marsh Institute found that rain had grown heavier.',
    'A brief study finds that rain had grown heavier',
  ],
  ['Sales at the yard increased last year by a third.', 'Sales at the yard increase by a third'],
  ['Parliament passed the levy in May 2021; it was repealed in June 2022.', 'The levy is repealed'],
  ['Parliament passed the levy in May 2021; it was dissolved in June 2022.', 'Parliament is dissolved'],
  ['The port said on Tuesday that the race would go ahead but had been put off to Friday.', 'The race is put off'],
  [
    'Two people drowned in Hull after staying behind despite an evacuation order issued Monday, officials said.',
    'An evacuation order is issued',
  ],
  ['A follow-up survey in May found cracks.', 'A follow-up survey finds cracks'],
  [
    'Tri-Marsh said in a statement on Tuesday that it is “a new firm today.”',
    'Tri-Marsh says in a statement that it is “a new firm today”',
  ],
])('%j gives “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).toContain(headline));

it.each([
  ['Rain fell for much of the 24 hours that ended on Tuesday evening, a record for the town.', 'The 24 hours end'],
  ['Two people drowned in Hull after staying behind despite an order issued Monday.', 'Two people issue'],
  [
    'The opposition has claimed victory in a snap election called after the fall of the cabinet in February.',
    'Victory in a snap election calls after the fall of the cabinet',
  ],
])('%j doesn’t give “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).not.toContain(headline));
