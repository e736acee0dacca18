// Dense on purpose: sorting a million blocks is a large part of what a large check costs. A block is a pair of words side by side,
// so that moving it touches one cache line. The pairs are dealt once into 2^17 buckets by the upper bits of their starts, which
// leaves most buckets so short that insertion sorts them on their way into the columns; a long bucket (from lists that crowd into
// one network) is dealt by the remaining bits, a byte at a time. All steps keep the order of equal pairs.

const BUCKETS = 1 << 17;
/** Below this many pairs the counters of the buckets would cost more than the pairs. */
const FEW = 4096;
/** Up to this many pairs, insertion sort is faster than anything else. */
const SHORT = 48;
const REACH_MASK = 63;

/** Blocks column by column: `tag` has the reach in its lower six bits. */
export interface SortedBlocks {
  readonly start: Uint32Array;
  readonly tag: Uint32Array;
}

/**
 * Sorts `[start, tag, start, tag, ...]` by start, then by reach, and leaves equal pairs in their order. The array is scratch space
 * afterwards, and the columns may lie in it.
 */
export function sortBlocks(pairs: Uint32Array): SortedBlocks {
  const n = pairs.length >>> 1;
  if (n <= SHORT || isSorted(pairs)) return inserted(pairs, 0, n, columnsIn(new Uint32Array(pairs.length)));
  if (n < FEW) {
    const spare = new Uint32Array(pairs.length);
    distribute(pairs, spare, 1, 0, REACH_MASK);
    distribute(spare, pairs, 0, 0, 255);
    distribute(pairs, spare, 0, 8, 255);
    distribute(spare, pairs, 0, 16, 255);
    distribute(pairs, spare, 0, 24, 255);
    return inserted(spare, 0, n, columnsIn(pairs));
  }
  const { buckets, end } = distributeAll(pairs);
  const columns = columnsIn(pairs);
  for (let bucket = 0, from = 0; bucket < BUCKETS; bucket++) {
    const to = end[bucket] as number;
    if (to - from > SHORT) distributeLong(buckets.subarray(2 * from, 2 * to));
    inserted(buckets, from, to, columns);
    from = to;
  }
  return columns;
}

function columnsIn(words: Uint32Array): SortedBlocks {
  return { start: words.subarray(0, words.length / 2), tag: words.subarray(words.length / 2) };
}

function isSorted(pairs: Uint32Array): boolean {
  for (let i = 2; i < pairs.length; i += 2) {
    const start = pairs[i] as number;
    const before = pairs[i - 2] as number;
    if (before > start) return false;
    if (before === start && ((pairs[i - 1] as number) & REACH_MASK) > ((pairs[i + 1] as number) & REACH_MASK))
      return false;
  }
  return true;
}

/** The same words as signed numbers: until a loop is optimized, every number above 2^31 that it touches becomes an object. */
export function signed(words: Uint32Array): Int32Array {
  return new Int32Array(words.buffer, words.byteOffset, words.length);
}

/** Distributes all pairs by the upper 17 bits of their starts; `end` is the number of the pair after each bucket. */
function distributeAll(pairs: Uint32Array): { buckets: Uint32Array; end: Uint32Array } {
  const buckets = new Uint32Array(pairs.length);
  const next = new Uint32Array(BUCKETS + 1);
  const from = signed(pairs);
  const to = signed(buckets);
  for (let i = 0; i < from.length; i += 2) (next[((from[i] as number) >>> 15) + 1] as number)++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) (next[bucket + 1] as number) += next[bucket] as number;
  for (let i = 0; i < from.length; i += 2) {
    const start = from[i] as number;
    const bucket = start >>> 15;
    const at = next[bucket] as number;
    next[bucket] = at + 1;
    to[2 * at] = start;
    to[2 * at + 1] = from[i + 1] as number;
  }
  return { buckets, end: next }; // each bucket's next place is now its end
}

/** A bucket that is too long for insertion. */
function distributeLong(bucket: Uint32Array): void {
  const spare = new Uint32Array(bucket.length);
  distribute(bucket, spare, 1, 0, REACH_MASK);
  distribute(spare, bucket, 0, 0, 255);
  distribute(bucket, spare, 0, 8, 255);
  bucket.set(spare);
}

const counts = new Uint32Array(257);

/** Distributes pairs by some bits of one of their words. */
function distribute(from: Uint32Array, to: Uint32Array, word: 0 | 1, shift: number, mask: number): void {
  counts.fill(0);
  for (let i = word; i < from.length; i += 2) (counts[(((from[i] as number) >>> shift) & mask) + 1] as number)++;
  for (let digit = 0; digit < 256; digit++) (counts[digit + 1] as number) += counts[digit] as number;
  for (let i = 0; i < from.length; i += 2) {
    const digit = ((from[i + word] as number) >>> shift) & mask;
    const at = 2 * (counts[digit] as number);
    (counts[digit] as number)++;
    to[at] = from[i] as number;
    to[at + 1] = from[i + 1] as number;
  }
}

/** Inserts the pairs of `[from, to)` into the same places of the columns, in order; nothing moves if they are sorted already. */
function inserted(pairs: Uint32Array, from: number, to: number, columns: SortedBlocks): SortedBlocks {
  const { start, tag } = columns;
  for (let i = from; i < to; i++) {
    const s = pairs[2 * i] as number;
    const t = pairs[2 * i + 1] as number;
    let at = i;
    for (; at > from; at--) {
      const before = start[at - 1] as number;
      if (before < s || (before === s && ((tag[at - 1] as number) & REACH_MASK) <= (t & REACH_MASK))) break;
      start[at] = before;
      tag[at] = tag[at - 1] as number;
    }
    start[at] = s;
    tag[at] = t;
  }
  return columns;
}
