import type { HashSeed } from "./control-types.ts";

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** A byte in ASCII lower case; bytes from 0x80 stay as they are. Source: case_lowerb.c, case_diffb.c. */
export function lowered(byte: number): number {
  return byte >= UPPER_A && byte <= UPPER_Z ? byte + 0x20 : byte;
}

/** case_diffb, the other way round: `length` bytes are the same but for ASCII case. Source: case_diffb.c. */
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

/** A seed that nobody can guess from outside. */
export function randomSeed(): HashSeed {
  return [(Math.random() * 2 ** 32) | 0, (Math.random() * 2 ** 32) | 0];
}

/**
 * HalfSipHash-1-3 of the bytes in ASCII lower case: 32 bits, as a signed number. Not the hash of constmap.c, because a file's
 * author could choose a million keys that it puts into one chain; without the seed nobody can choose them here.
 */
export function keyHash(bytes: Uint8Array, start: number, end: number, seed: HashSeed): number {
  const length = end - start;
  let v0 = seed[0] | 0;
  let v1 = seed[1] | 0;
  let v2 = v0 ^ 0x6c796765;
  let v3 = v1 ^ 0x74656462;
  let at = start;
  // One block of four bytes each turn; then the rest with the length; then 0xff into v2 and three turns without any.
  for (let left = length >> 2, turn = 0; turn < 4; ) {
    let word = 0;
    if (left > 0) {
      left--;
      word = lowerWord(
        (bytes[at] as number) |
          ((bytes[at + 1] as number) << 8) |
          ((bytes[at + 2] as number) << 16) |
          ((bytes[at + 3] as number) << 24),
      );
      at += 4;
    } else {
      if (turn === 0) word = lowerWord(tail(bytes, at, end)) | (length << 24);
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

/** Up to three bytes as a number. */
function tail(bytes: Uint8Array, at: number, end: number): number {
  let word = 0;
  for (let i = at; i < end; i++) word |= (bytes[i] as number) << (8 * (i - at));
  return word;
}

/** `lowered` for four bytes at once: bit 7 of a byte of `upper` is set where that byte is `A` to `Z`. */
function lowerWord(word: number): number {
  const low = word & 0x7f7f7f7f;
  const upper = (low + 0x3f3f3f3f) & ~(low + 0x25252525) & ~word & 0x80808080;
  return word | (upper >>> 2);
}
