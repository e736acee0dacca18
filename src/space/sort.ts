// Dense on purpose: sorting a million blocks is a third of what a large check costs. Least significant digit first, 11 bits
// a digit, so that the counters stay in the first-level cache; digits in which all keys agree are passed over.

const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
const SMALL = 48;

/** Unsigned keys, each with a payload. */
export interface Keyed {
  readonly key: Uint32Array;
  readonly payload: Uint32Array;
}

/** Sorts pairs by key, equal keys in the order they came in. The arrays given are used as scratch space. */
export function sortByKey(pairs: Keyed): Keyed {
  const n = pairs.key.length;
  if (n <= SMALL) return insertionSort(pairs);
  const counts = [0, 1, 2].map(() => new Uint32Array(BUCKETS)) as [Uint32Array, Uint32Array, Uint32Array];
  const [low, middle, high] = counts;
  const key = pairs.key;
  let sorted = true;
  let previous = 0;
  for (let i = 0; i < n; i++) {
    const k = key[i] as number;
    if (k < previous) sorted = false;
    previous = k;
    (low[k & (BUCKETS - 1)] as number)++;
    (middle[(k >>> DIGIT) & (BUCKETS - 1)] as number)++;
    (high[k >>> (2 * DIGIT)] as number)++;
  }
  if (sorted) return pairs;
  let from = pairs;
  let to: Keyed = { key: new Uint32Array(n), payload: new Uint32Array(n) };
  for (let digit = 0; digit < 3; digit++) {
    const count = counts[digit] as Uint32Array;
    if (scatter(from, to, count, digit * DIGIT)) [from, to] = [to, from];
  }
  return from;
}

/** One pass: false where all keys have the same digit, and nothing was moved. */
function scatter(from: Keyed, to: Keyed, count: Uint32Array, shift: number): boolean {
  const n = from.key.length;
  let sum = 0;
  for (let i = 0; i < BUCKETS; i++) {
    const here = count[i] as number;
    if (here === n) return false;
    count[i] = sum;
    sum += here;
  }
  const { key, payload } = from;
  const toKey = to.key;
  const toPayload = to.payload;
  for (let i = 0; i < n; i++) {
    const k = key[i] as number;
    const bucket = (k >>> shift) & (BUCKETS - 1);
    const at = count[bucket] as number;
    count[bucket] = at + 1;
    toKey[at] = k;
    toPayload[at] = payload[i] as number;
  }
  return true;
}

function insertionSort(pairs: Keyed): Keyed {
  const { key, payload } = pairs;
  for (let i = 1; i < key.length; i++) {
    const k = key[i] as number;
    const p = payload[i] as number;
    let at = i;
    for (; at > 0 && (key[at - 1] as number) > k; at--) {
      key[at] = key[at - 1] as number;
      payload[at] = payload[at - 1] as number;
    }
    key[at] = k;
    payload[at] = p;
  }
  return pairs;
}
