const BITS = 11;
const DIGITS = 2 ** BITS;

/**
 * The places of a list of whole numbers below 2³², ordered by the numbers, equal ones as they come: a radix sort, eleven bits
 * at a time. Needs two lists as long, and gives back one of them.
 */
export function radixOrder(numbers: Uint32Array, first: Int32Array, second: Int32Array): Int32Array {
  let [order, next] = [first, second];
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = startsOf(numbers, shift);
    for (let at = 0; at < order.length; at += 1) {
      const place = order[at] ?? 0;
      const digit = digitOf(numbers[place] ?? 0, shift);
      const to = starts[digit] ?? 0;
      next[to] = place;
      starts[digit] = to + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

const digitOf = (number: number, shift: number): number => (number >>> shift) & (DIGITS - 1);

/** Where the numbers with each digit start. */
function startsOf(numbers: Uint32Array, shift: number): Int32Array {
  const starts = new Int32Array(DIGITS + 1);
  for (const number of numbers) {
    const after = digitOf(number, shift) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  return starts;
}
