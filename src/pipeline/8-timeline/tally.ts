/** How often each key comes, with the first value that had it; most frequent first, then by key. */
export function tally<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly { readonly key: string; readonly count: number; readonly values: readonly Value[] }[] {
  if (values.length < 2) return values.map((value) => ({ key: keyOf(value), count: 1, values }));
  const groups = [...Map.groupBy(values, keyOf)].map(([key, group]) => ({ key, count: group.length, values: group }));
  return groups.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
