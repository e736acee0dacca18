import type { HashSeed } from "../qmail/control-types.ts";
import { AT, BYTE_CLASS, DOT, HAS_EMPTY_LABEL, IS_AT, IS_DOT } from "./byte-class.ts";

/**
 * One pass over a key from its right end: the hash of every suffix that begins at a dot comes for free, so a name full of dots
 * costs no more than any other of its length. The fields are those of the key scanned last.
 */
export interface Scan {
  readonly seed: HashSeed;
  /** Of the whole key. */
  hash: number;
  /** Which classes of bytes it has: bits of byte-class.ts. */
  bits: number;
  /** The same for what stands after the last `@`. */
  domainBits: number;
  /** Offset of the last `@`, or -1. */
  at: number;
  /** Of what stands after the last `@`, or of the whole key. */
  domainHash: number;
  /** How many dots the domain has after its first byte; the shortest suffix comes first. No more than MOST_DOTS. */
  dots: number;
  /** It has more dots than that. */
  isTooLong: boolean;
  /** Offset of each of these dots, and the hash of the suffix that begins there. */
  offset: Int32Array;
  suffixHash: Int32Array;
  /** The level of the last hit and, among several maps, the one that it is in (hits.ts). */
  hit: number;
  hitIn: number;
  /** The entry that made the last one redundant, and its list. */
  by: number;
  byList: "rcpthosts" | "morercpthosts" | "morercpthostsCdb" | "own";
}

/** Five hundred times what a name in the DNS can have. A line of nothing but dots must not take a large directory's memory. */
const MOST_DOTS = 1 << 16;

export function makeScan(seed: HashSeed): Scan {
  return {
    // A factor with few bits set would not mix.
    seed: [seed[0] | 0, Math.imul(seed[1] | 1, 0x9e3779b1)],
    hash: 0,
    bits: 0,
    domainBits: 0,
    at: -1,
    domainHash: 0,
    dots: 0,
    isTooLong: false,
    offset: new Int32Array(64),
    suffixHash: new Int32Array(64),
    hit: -1,
    hitIn: 0,
    by: -1,
    byList: "own",
  };
}

/**
 * Scans `bytes[start, end)`. The hash takes each byte in ASCII lower case, multiplies by a secret odd number and mixes the high
 * bits down: nobody can choose keys that collide without knowing the seed.
 */
export function scanKey(scan: Scan, bytes: Uint8Array, start: number, end: number): void {
  const factor = scan.seed[1];
  let hash = scan.seed[0];
  let bits = 0;
  let dots = 0;
  let at = -1;
  let lastDot = -1;
  let isTooLong = false;
  for (let i = end - 1; i >= start; i--) {
    const byte = BYTE_CLASS[bytes[i] as number] as number;
    const before = hash;
    hash = Math.imul(hash ^ (byte & 0xff), factor);
    hash ^= hash >>> 15;
    if (byte < 0x100) continue;
    bits |= byte & ~0xff;
    if (byte === (IS_DOT | DOT)) {
      if (lastDot === i + 1) bits |= HAS_EMPTY_LABEL;
      lastDot = i;
      if (at >= 0) continue;
      if (dots === MOST_DOTS) {
        isTooLong = true;
        continue;
      }
      if (dots === scan.offset.length) grow(scan);
      scan.offset[dots] = i;
      scan.suffixHash[dots++] = hash;
    } else if (byte === (IS_AT | AT) && at < 0) {
      at = i;
      scan.domainHash = before;
      scan.domainBits = bits & ~IS_AT;
    }
  }
  if (at < 0) {
    scan.domainHash = hash;
    scan.domainBits = bits;
  }
  // The domain's own first byte begins no proper suffix.
  if (dots > 0 && scan.offset[dots - 1] === at + 1 && at >= 0) dots--;
  else if (dots > 0 && at < 0 && scan.offset[dots - 1] === start) dots--;
  scan.hash = hash;
  scan.bits = bits;
  scan.at = at;
  scan.dots = dots;
  scan.isTooLong = isTooLong;
}

function grow(scan: Scan): void {
  const offset = new Int32Array(scan.offset.length * 2);
  const suffixHash = new Int32Array(scan.offset.length * 2);
  offset.set(scan.offset);
  suffixHash.set(scan.suffixHash);
  scan.offset = offset;
  scan.suffixHash = suffixHash;
}
