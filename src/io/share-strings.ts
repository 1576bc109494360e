/** Longer strings come back only within one article: a slug, a sentence that is also a quote. */
const LONGEST_WORD = 24;
const MOST_WORDS = 200_000;

/**
 * Makes equal strings of plain data one string, in place, as data that was parsed or came from another thread holds
 * each anew. Gives back a function that does so and remembers words from one piece of data to the next.
 */
export function stringSharer(): <Data>(data: Data) => Data {
  const words = new Map<string, string>();
  return (data) => {
    if (words.size > MOST_WORDS) words.clear();
    const own = new Map<string, string>();
    const one = (text: string): string => {
      const pool = text.length <= LONGEST_WORD ? words : own;
      const known = pool.get(text);
      if (known === undefined) pool.set(text, text);
      return known ?? text;
    };
    shareIn(data, one);
    return data;
  };
}

function shareIn(data: unknown, one: (text: string) => string): void {
  if (Array.isArray(data)) shareInList(data, one);
  else if (isRecord(data))
    for (const key in data) {
      const value = data[key];
      if (typeof value === 'string') data[key] = one(value);
      else if (typeof value === 'object') shareIn(value, one);
    }
}

function shareInList(list: unknown[], one: (text: string) => string): void {
  for (let at = 0; at < list.length; at += 1) {
    const value = list[at];
    if (typeof value === 'string') list[at] = one(value);
    else if (typeof value === 'object') shareIn(value, one);
  }
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
