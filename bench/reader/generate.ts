/** A made-up event: what all three timelines are given. */
export interface MadeEvent {
  readonly title: string;
  /** 200 characters. */
  readonly text: string;
  /** `2023-05-01` */
  readonly date: string;
}

const SUBJECTS =
  'The council,A court in the north,The ministry,Dockers,The union,Two investigators,The mayor,Residents,An envoy,The regulator,The company,Engineers'.split(
    ',',
  );
const VERBS =
  'rejects,agrees to,postpones,reopens,questions,publishes,defends,signs,halts,orders,debates,withdraws'.split(',');
const OBJECTS =
  'the harbour plan,a second inquiry,the budget for schools,new rules on water,the ferry contract,a report on the fire,talks about wages,the sale of the mill,an appeal over land,the bridge repairs'.split(
    ',',
  );
const WORDS =
  'officials residents report harbour council month evidence statement decision plan public letter hearing figures answer question records budget'.split(
    ' ',
  );

const FIRST_DAY = Date.UTC(2022, 0, 1) / 86_400_000;
const DAYS = 1096;
const BURSTS = 12;
const SHARE_IN_BURSTS = 0.3;

/** The same numbers on every run: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** 70 % spread over 2022 to 2024, 30 % in twelve bursts of a week; ascending. */
export function makeEvents(count: number): readonly MadeEvent[] {
  const next = numbers(11);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const events = Array.from({ length: count }, (_, index) => {
    const burst = index < count * SHARE_IN_BURSTS;
    const offset = burst ? (index % BURSTS) * 90 + 20 + Math.floor(next() * 7) : Math.floor(next() * DAYS);
    return {
      title: `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`,
      text: textOf(pick),
      date: new Date((FIRST_DAY + offset) * 86_400_000).toISOString().slice(0, 10),
    };
  });
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function textOf(pick: (list: readonly string[]) => string): string {
  let text = 'According to the';
  while (text.length < 199) text += ` ${pick(WORDS)}`;
  return `${text.slice(0, 199)}.`;
}
