import type { HashSeed } from "./control-types.ts";

const DOT = 0x2e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
/** HalfSipHash's constants. */
const V2 = 0x6c796765;
const V3 = 0x74656462;

/** A byte in ASCII lower case; bytes from 0x80 stay as they are. Source: case_lowerb.c, case_diffb.c. */
export function lowered(byte: number): number {
  return byte >= UPPER_A && byte <= UPPER_Z ? byte + 0x20 : byte;
}

/** The opposite of case_diffb: are `length` bytes the same, ASCII case aside? Source: case_diffb.c. */
export function equalWithoutCase(
  a: Uint8Array,
  aStart: number,
  b: Uint8Array,
  bStart: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) {
    const x = a[aStart + i] as number;
    const y = b[bStart + i] as number;
    if (x !== y && lowered(x) !== lowered(y)) return false;
  }
  return true;
}

/** A seed that nobody outside can guess. */
export function randomSeed(): HashSeed {
  return [(Math.random() * 2 ** 32) | 0, (Math.random() * 2 ** 32) | 0];
}

/**
 * HalfSipHash-1-3 of the bytes in ASCII lower case, last byte first: 32 bits, as a signed number. Not the hash of constmap.c,
 * because a file's author could choose a million keys that it puts into one chain; here nobody can choose such keys without the
 * seed. Last byte first, because one pass then yields the hashes of all suffixes (`eachSuffixHash`).
 */
export function keyHash(bytes: Uint8Array, start: number, end: number, seed: HashSeed): number {
  const length = end - start;
  let v0 = seed[0] | 0;
  let v1 = seed[1] | 0;
  let v2 = v0 ^ V2;
  let v3 = v1 ^ V3;
  let at = end;
  // A block of four bytes each turn; then the rest with the length; then 0xff into v2 and three turns without a block.
  for (let left = length >> 2, turn = 0; turn < 4; ) {
    let word = 0;
    if (left > 0) {
      left--;
      at -= 4;
      word = lowerWord(block(bytes, at));
    } else {
      if (turn === 0) word = lowerWord(rest(bytes, start, at)) | (length << 24);
      else if (turn === 1) v2 ^= 0xff;
      turn++;
    }
    v3 ^= word;
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    v0 ^= word;
  }
  return v1 ^ v3;
}

/**
 * `keyHash` of the bytes from every dot on, and of the whole, in one pass from the end: a name of 100,000 dots costs time
 * proportional to its length, not to its square. Also from every `other` on, where that is another byte.
 */
export function eachSuffixHash(
  bytes: Uint8Array,
  start: number,
  end: number,
  seed: HashSeed,
  visit: (from: number, hash: number) => void,
  other: number = DOT,
): void {
  const state = Int32Array.of(seed[0], seed[1], seed[0] ^ V2, seed[1] ^ V3);
  let at = end;
  for (let from = end - 1; from >= start; from--) {
    if (from !== start && bytes[from] !== DOT && bytes[from] !== other) continue;
    for (; at - from >= 4; at -= 4) turns(state, lowerWord(block(bytes, at - 4)), 1);
    visit(from, turns(state, lowerWord(rest(bytes, from, at)) | ((end - from) << 24), 4));
  }
}

/** Turns of `keyHash` for a state in an array: 1 turn, which updates the state, or the last 4, which return the hash. */
function turns(state: Int32Array, word: number, count: 1 | 4): number {
  let v0 = state[0] as number;
  let v1 = state[1] as number;
  let v2 = state[2] as number;
  let v3 = (state[3] as number) ^ word;
  for (let turn = 0; ; ) {
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    if (turn === 0) v0 ^= word;
    if (++turn === count) break;
    if (turn === 1) v2 ^= 0xff;
  }
  if (count === 1) {
    state[0] = v0;
    state[1] = v1;
    state[2] = v2;
    state[3] = v3;
  }
  return v1 ^ v3;
}

/** Four bytes as a number, the last one least significant. */
function block(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/** Up to three bytes as a number, the last one least significant. */
function rest(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let i = start; i < end; i++) word = (word << 8) | (bytes[i] as number);
  return word;
}

/** `lowered` for four bytes at once: bit 7 of a byte of `upper` is set where that byte is `A` to `Z`. */
function lowerWord(word: number): number {
  const low = word & 0x7f7f7f7f;
  const upper = (low + 0x3f3f3f3f) & ~(low + 0x25252525) & ~word & 0x80808080;
  return word | (upper >>> 2);
}
