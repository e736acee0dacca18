// Dense on purpose: a large directory has half a million names, and each look at a key somewhere in memory costs as much as moving
// fifty bytes. So the first bytes of the keys are dealt together with their numbers, and only keys that agree in these are looked
// at again.

/** Runs up to this long are sorted by comparison. */
const FEW = 24;
/** From this many on, counters for 16 bits cost less than two passes. */
const MANY = 20_000;
/** A record has this many words, the next bytes of a key, then its number. */
const WORDS = 3;
const RECORD = WORDS + 1;

/** The numbers of the keys in the order of their bytes, a prefix before what it begins; equal keys keep their order. */
export function sortedOrder(bytes: Uint8Array, start: Uint32Array, end: Uint32Array): Uint32Array {
  const order = new Uint32Array(start.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const todo = [0, order.length, 0];
  while (todo.length > 0) {
    const depth = todo.pop() as number;
    const to = todo.pop() as number;
    const from = todo.pop() as number;
    if (to - from <= FEW) {
      insert(bytes, start, end, order, from, to, depth);
      continue;
    }
    const run = order.subarray(from, to);
    const records = new Uint32Array(RECORD * run.length);
    const hasMore = readRecords(bytes, start, end, run, depth, records);
    const dealt = deal(records);
    for (let i = 0; i < run.length; i++) run[i] = dealt[RECORD * i + WORDS] as number;
    if (hasMore) findAlike(dealt, from, depth, todo);
  }
  return order;
}

/** Reads the bytes of each key from `depth` on, zeros after its end. True if any key goes on. */
function readRecords(
  bytes: Uint8Array,
  start: Uint32Array,
  end: Uint32Array,
  run: Uint32Array,
  depth: number,
  records: Uint32Array,
): boolean {
  let hasMore = false;
  for (let i = 0, to = 0; i < run.length; i++) {
    const key = run[i] as number;
    const last = end[key] as number;
    let at = (start[key] as number) + depth;
    for (let word = 0; word < WORDS; word++) {
      let value = 0;
      for (let byte = 0; byte < 4; byte++, at++) value = (value << 8) | (at < last ? (bytes[at] as number) : 0);
      records[to++] = value;
    }
    records[to++] = key;
    if (at < last) hasMore = true;
  }
  return hasMore;
}

/** Sorts records by their words, lowest digits first: each pass keeps the order of the one before. */
function deal(records: Uint32Array): Uint32Array {
  const bits = records.length >= MANY * RECORD ? 16 : 8;
  const counts = new Uint32Array(1 << bits);
  let from: Uint32Array = records;
  let to: Uint32Array = new Uint32Array(records.length);
  for (let word = WORDS - 1; word >= 0; word--) {
    for (let shift = 0; shift < 32; shift += bits) {
      if (!dealBy(from, to, counts, word, shift)) continue;
      [from, to] = [to, from];
    }
  }
  return from;
}

/** One pass; false if all digits are the same, and nothing was moved. */
function dealBy(from: Uint32Array, to: Uint32Array, counts: Uint32Array, word: number, shift: number): boolean {
  const mask = counts.length - 1;
  counts.fill(0);
  for (let i = word; i < from.length; i += RECORD) {
    const digit = ((from[i] as number) >>> shift) & mask;
    counts[digit] = (counts[digit] as number) + 1;
  }
  if ((counts[((from[word] as number) >>> shift) & mask] as number) * RECORD === from.length) return false;
  let sum = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const count = counts[digit] as number;
    counts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < from.length; i += RECORD) {
    const digit = ((from[i + word] as number) >>> shift) & mask;
    const place = counts[digit] as number;
    counts[digit] = place + 1;
    for (let j = 0; j < RECORD; j++) to[RECORD * place + j] = from[i + j] as number;
  }
  return true;
}

/** Adds the runs that are alike so far to `todo`, to be sorted by their next bytes. */
function findAlike(dealt: Uint32Array, from: number, depth: number, todo: number[]): void {
  let first = 0;
  for (let i = RECORD; i <= dealt.length; i += RECORD) {
    let word = 0;
    while (word < WORDS && dealt[i + word] === dealt[i + word - RECORD]) word++;
    if (word === WORDS) continue;
    if (i - first > RECORD) todo.push(from + first / RECORD, from + i / RECORD, depth + 4 * WORDS);
    first = i;
  }
}

function insert(
  bytes: Uint8Array,
  start: Uint32Array,
  end: Uint32Array,
  order: Uint32Array,
  from: number,
  to: number,
  depth: number,
): void {
  for (let i = from + 1; i < to; i++) {
    const key = order[i] as number;
    const keyStart = (start[key] as number) + depth;
    const keyEnd = end[key] as number;
    let at = i;
    for (; at > from; at--) {
      const other = order[at - 1] as number;
      const otherStart = (start[other] as number) + depth;
      if (compareKeys(bytes, otherStart, end[other] as number, bytes, keyStart, keyEnd) <= 0) break;
      order[at] = other;
    }
    order[at] = key;
  }
}

/** Below, at or above 0 if the first comes before, is the same as or comes after the second. */
export function compareKeys(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): number {
  const shorter = Math.min(aEnd - aStart, bEnd - bStart);
  for (let i = 0; i < shorter; i++) {
    const difference = (a[aStart + i] as number) - (b[bStart + i] as number);
    if (difference !== 0) return difference;
  }
  return aEnd - aStart - (bEnd - bStart);
}
