// Dense on purpose: sorting a million blocks is a large part of what a large check costs. The pairs are dealt once into 2^16
// heaps by their upper half, which leaves most heaps so short that insertion sorts them in the cache; a long heap (lists that
// crowd into one network) is dealt twice more by its lower half, a byte at a time. All steps keep the order of equal keys.

const HEAPS = 1 << 16;
/** Below this many pairs the counters of the heaps would cost more than the pairs. */
const FEW = 4096;
/** Insertion sorts so many pairs faster than anything else does. */
const SHORT = 48;

/** Unsigned keys, each with a payload. */
export interface Keyed {
  readonly key: Uint32Array;
  readonly payload: Uint32Array;
}

/** Sorts pairs by key, equal keys in the order they came in. The arrays given are scratch space from then on. */
export function sortByKey(pairs: Keyed): Keyed {
  const n = pairs.key.length;
  if (isSorted(pairs.key)) return pairs;
  if (n <= SHORT) {
    insertionSort(pairs, 0, n);
    return pairs;
  }
  const spare: Keyed = { key: new Uint32Array(n), payload: new Uint32Array(n) };
  if (n < FEW) {
    for (let shift = 0; shift < 32; shift += 16) {
      deal(pairs, spare, 0, n, shift);
      deal(spare, pairs, 0, n, shift + 8);
    }
    return pairs;
  }
  const first = dealHeaps(pairs, spare);
  for (let heap = 0; heap < HEAPS; heap++) {
    const from = first[heap] as number;
    const to = first[heap + 1] as number;
    if (to - from < 2) continue;
    if (to - from <= SHORT) {
      insertionSort(spare, from, to);
    } else {
      deal(spare, pairs, from, to, 0);
      deal(pairs, spare, from, to, 8);
    }
  }
  return spare;
}

function isSorted(key: Uint32Array): boolean {
  for (let i = 1; i < key.length; i++) if ((key[i - 1] as number) > (key[i] as number)) return false;
  return true;
}

/** Deals all pairs by the upper 16 bits of their keys; the heaps begin at the places that are returned. */
function dealHeaps(from: Keyed, to: Keyed): Uint32Array {
  const { key, payload } = from;
  const n = key.length;
  const first = new Uint32Array(HEAPS + 1);
  for (let i = 0; i < n; i++) (first[((key[i] as number) >>> 16) + 1] as number)++;
  for (let heap = 0; heap < HEAPS; heap++) (first[heap + 1] as number) += first[heap] as number;
  const next = first.slice();
  const toKey = to.key;
  const toPayload = to.payload;
  for (let i = 0; i < n; i++) {
    const k = key[i] as number;
    const heap = k >>> 16;
    const at = next[heap] as number;
    next[heap] = at + 1;
    toKey[at] = k;
    toPayload[at] = payload[i] as number;
  }
  return first;
}

const counts = new Uint32Array(257);

/** Deals the pairs of `[begin, end)` by one byte of their keys, into the same places of `to`. */
function deal(from: Keyed, to: Keyed, begin: number, end: number, shift: number): void {
  const { key, payload } = from;
  counts.fill(0);
  for (let i = begin; i < end; i++) (counts[(((key[i] as number) >>> shift) & 255) + 1] as number)++;
  for (let byte = 0; byte < 256; byte++) (counts[byte + 1] as number) += counts[byte] as number;
  for (let i = begin; i < end; i++) {
    const k = key[i] as number;
    const byte = (k >>> shift) & 255;
    const at = begin + (counts[byte] as number);
    (counts[byte] as number)++;
    to.key[at] = k;
    to.payload[at] = payload[i] as number;
  }
}

function insertionSort({ key, payload }: Keyed, begin: number, end: number): void {
  for (let i = begin + 1; i < end; i++) {
    const k = key[i] as number;
    if ((key[i - 1] as number) <= k) continue;
    const p = payload[i] as number;
    let at = i;
    for (; at > begin && (key[at - 1] as number) > k; at--) {
      key[at] = key[at - 1] as number;
      payload[at] = payload[at - 1] as number;
    }
    key[at] = k;
    payload[at] = p;
  }
}
