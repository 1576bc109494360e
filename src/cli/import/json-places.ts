const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gs;

/** How deep the lists and objects of a JSON text lie in one another. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Offsets at which the objects of a list directly below the root start; for JSON that has been parsed already. */
export function offsetsIn(json: string, list: string): readonly number[] {
  const key = JSON.stringify(list);
  let offsets: number[] = [];
  let depth = 0;
  let inside = false;
  let before = '';
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const listStarts = token === '[' && depth === 1 && before === key;
    if (listStarts) offsets = [];
    if (token === '{' && depth === 2 && inside) offsets.push(index);
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    inside = listStarts || (inside && depth > 1);
    before = token;
  }
  return offsets;
}
