/**
 * Made-up news for measuring: stories of several articles each, told with varied names, places, verbs, dates and
 * figures, as long as an agency report. The same seed gives the same text.
 */

/** The same numbers on every run: a linear congruential generator. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const FIRST =
  'Ana Boris Carla Dmitri Elena Farid Grace Hugo Ines Jonas Karin Luis Mara Nils Olga Pavel Rosa Stefan Tariq Vera'.split(
    ' ',
  );
const LAST =
  'Alvarez Brandt Castellano Dobrev Eriksen Fontaine Grigoryan Halloran Ivanova Jansen Kowalski Lindqvist Moreau Novak Okafor Petrov Quintero Rossi Sørensen Tanaka Ustinov Vargas Weiss Yilmaz Zielinski'.split(
    ' ',
  );
const PLACES =
  'Ankara Bergen Cardiff Doha Geneva Helsinki Istanbul Kyiv Lagos Lima Manila Nairobi Oslo Porto Quito Riga Sofia Tbilisi Vienna Warsaw'.split(
    ' ',
  );
const BODIES = [
  'the city council',
  'the central bank',
  'the port authority',
  'the defence ministry',
  'the transport union',
  'the health agency',
  'the supreme court',
  'the election commission',
  'the energy regulator',
  'the national airline',
];
const TOPICS = [
  'harbour',
  'budget',
  'ceasefire',
  'pipeline',
  'railway',
  'vaccine',
  'wage',
  'border',
  'mining',
  'broadcasting',
  'housing',
  'fisheries',
];
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Draw = (below: number) => number;
const pick = <Item>(draw: Draw, from: readonly Item[]): Item => {
  const item = from[draw(from.length)];
  if (item === undefined) throw new Error('an empty list to draw from');
  return item;
};
const person = (draw: Draw): string => `${pick(draw, FIRST)} ${pick(draw, LAST)}`;

interface Story {
  readonly leader: string;
  readonly rival: string;
  readonly body: string;
  readonly place: string;
  readonly topic: string;
  readonly year: number;
  readonly month: number;
}

const words = (list: string): readonly string[] => list.split('|');
const ACTS = words(
  'approved|rejected|postponed|announced|suspended|launched|opened|closed|signed|cancelled|blocked|extended|ordered|unveiled|halted|abandoned|expanded|reviewed|audited|funded|renamed|seized|evacuated|inspected|restored|privatised|demolished|rescued|acquired|sold',
);
const THINGS = words(
  'a loan of|a tax on|a ban on|a survey of|an inquiry into|a strike over|a lawsuit against|a merger with|a rescue fund for|a refund for|a moratorium on|a treaty on|an audit of|a museum of|a levy on|a curfew for|a pardon for|a recall of|a licence for|a quota for',
);
const OBJECTS = words(
  'grain exports|night trains|hospital wards|rural schools|gas storage|ferry crews|solar panels|steel imports|taxi drivers|prison guards|cargo flights|water pumps|old stadiums|forest rangers|dairy farms|salt mines|road tolls|fishing boats|student housing|data centres|coal plants|street markets|border crossings|public archives|satellite links|tram lines|wine growers|flood barriers|power cables|garment makers',
);
const REASONS = words(
  'after months of protest|despite warnings from engineers|to calm the markets|under pressure from creditors|following a court ruling|against the advice of its own lawyers|as winter set in|in the face of rising costs|because of a shortage of staff|to win over younger voters|in return for guarantees|amid allegations of fraud',
);
const SAID = words(
  'said|warned|argued|insisted|told reporters|wrote in a letter|conceded|promised|complained|acknowledged',
);
const VIEWS = words(
  'the plan was built on sand|nobody had been consulted|the worst was over|prices would keep rising|the figures did not add up|more people would leave the region|the contract had to be honoured|the inspectors had found nothing|the vote would be close|trust could not be bought|repairs would take years|the offer remained on the table',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const someone = ({ leader, rival, body }: Story, draw: Draw): string =>
  pick(draw, [leader, rival, body, leader.split(' ')[1] ?? leader]);
const matter = (draw: Draw): string => `${pick(draw, THINGS)} ${pick(draw, OBJECTS)}`;
const exactDay = ({ year }: Story, draw: Draw): string => `${pick(draw, MONTHS)} ${1 + draw(28)}, ${year - draw(3)}`;

const SENTENCES: readonly ((story: Story, draw: Draw) => string)[] = [
  (story, draw) =>
    `${capital(someone(story, draw))} ${pick(draw, ACTS)} ${matter(draw)} on ${pick(draw, DAYS)}, ${pick(draw, REASONS)}.`,
  (story, draw) =>
    `On ${exactDay(story, draw)}, ${someone(story, draw)} ${pick(draw, ACTS)} ${matter(draw)} in ${pick(draw, PLACES)}.`,
  (story, draw) => `“I believe ${pick(draw, VIEWS)},” ${story.rival} ${pick(draw, SAID)} in ${story.place} last week.`,
  (story, draw) =>
    `${capital(story.body)} ${pick(draw, SAID)} that ${pick(draw, VIEWS)}, and that ${pick(draw, VIEWS)}.`,
  (_, draw) =>
    `At least ${2 + draw(60)} ${pick(draw, words('workers|passengers|soldiers|pupils|miners|tourists'))} were injured near ${pick(draw, PLACES)} on ${pick(draw, DAYS)} when ${pick(draw, words('a bridge gave way|two trains collided|a boiler burst|a roof fell in|a ferry ran aground|a tanker caught fire'))}.`,
  (story, draw) =>
    `${story.leader} is expected to travel to ${pick(draw, PLACES)} next month to discuss ${matter(draw)}.`,
  (story, draw) =>
    `The dispute over ${pick(draw, OBJECTS)} began in ${pick(draw, MONTHS)} ${story.year - 1 - draw(4)}, when ${someone(story, draw)} ${pick(draw, ACTS)} ${matter(draw)}.`,
  (story, draw) =>
    `${2 + draw(8)} days later ${someone(story, draw)} ${pick(draw, ACTS)} ${matter(draw)}, ${pick(draw, REASONS)}.`,
  (story, draw) =>
    `Thousands marched through ${story.place} on ${pick(draw, DAYS)} against ${matter(draw)}, according to the police, who arrested ${5 + draw(90)} people.`,
  (_, draw) =>
    `A vote on ${matter(draw)} is set for ${pick(draw, MONTHS)} ${1 + draw(28)}, a spokesperson ${pick(draw, SAID)}.`,
  (_, draw) => `The deadline for bids on ${pick(draw, OBJECTS)} is ${pick(draw, MONTHS)} ${1 + draw(28)}.`,
  (_, draw) =>
    `Those who work with ${pick(draw, OBJECTS)} have long felt that ${pick(draw, VIEWS)}, whatever ministers may say of ${pick(draw, OBJECTS)}.`,
  (_, draw) =>
    `Much of what is known about ${pick(draw, OBJECTS)} comes from people who would rather talk about ${pick(draw, OBJECTS)}.`,
  (story, draw) =>
    `The ${story.topic} sector employs about ${1 + draw(90)},000 people and depends on ${pick(draw, OBJECTS)} more than most.`,
];

const ARTICLES_PER_STORY = 6;
const SENTENCES_PER_PARAGRAPH = 2;

function storyOf(index: number): Story {
  const draw = numbers(index * 7919 + 17);
  return {
    ...{ leader: person(draw), rival: person(draw), body: pick(draw, BODIES), place: pick(draw, PLACES) },
    ...{ topic: pick(draw, TOPICS), year: 2006 + draw(19), month: 1 + draw(12) },
  };
}

/** The file of article number `index` of a made-up archive. */
export function madeArticle(index: number): {
  readonly name: string;
  readonly text: string;
  readonly body: string;
  readonly title: string;
} {
  const story = storyOf(Math.floor(index / ARTICLES_PER_STORY));
  const draw = numbers(index * 104729 + 71);
  const sentences = Array.from({ length: 14 + draw(12) }, () => pick(draw, SENTENCES)(story, draw));
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_PER_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + SENTENCES_PER_PARAGRAPH).join(' '));
  const title = `${story.leader} and ${story.body} at odds over ${story.topic} in ${story.place}, report ${index}`;
  const day = `${story.year}-${String(story.month).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`;
  const matter = [
    '---',
    `title: ${title}`,
    `publisher: ${pick(draw, LAST)} ${pick(draw, ['Post', 'Times', 'Wire', 'Herald'])}`,
    'url:',
    `published: ${day}`,
    'publishedBasis: declared',
    'language: en',
    'licence: quote',
    '---',
  ];
  const body = `${paragraphs.join('\n\n')}\n`;
  return { name: `report-${String(index).padStart(6, '0')}`, title, body, text: `${matter.join('\n')}\n\n${body}` };
}
