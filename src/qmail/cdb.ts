import { find, makeConstMap } from "./constmap.ts";
import { readWholeLines } from "./control-file.ts";
import type { HashSeed, KeySet } from "./control-types.ts";
import { randomSeed } from "./key-hash.ts";

const TABLES = 256;
const HEADER = 8 * TABLES;

interface Table {
  readonly number: number;
  readonly at: number;
  readonly slots: number;
}

/**
 * The keys that cdb_seek finds in a cdb, or null where it is broken: cut off, or not a cdb at all. cdb_seek then fails for nearly
 * every key, and qmail-smtpd answers 421; qmailint does not look anything up in such a file.
 *
 * In a sound file every filled slot leads to a record that lies in the file and has the slot's hash, the search for it meets no
 * free slot on the way, and tables and records together are no larger than the file. So cdb_seek finds exactly these keys, and
 * reading takes time proportional to the file's size, whatever it holds. Source: cdb_seek.c, cdbmss.c.
 */
export function readCdb(bytes: Uint8Array, seed: HashSeed = randomSeed()): KeySet | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tables = Array.from({ length: TABLES }, (_, number) => ({
    number,
    at: view.getUint32(8 * number, true),
    slots: view.getUint32(8 * number + 4, true),
  }));
  const slots = tables.reduce((sum, table) => sum + table.slots, 0);
  let room = bytes.length - HEADER - 8 * slots;
  if (room < 0 || tables.some((table) => table.slots > 0 && table.at + 8 * table.slots > bytes.length)) return null;

  const starts = new Uint32Array(slots);
  let count = 0;
  for (const table of tables) {
    let run = filledAtEnd(view, table);
    for (let slot = 0; slot < table.slots; slot++) {
      const record = view.getUint32(table.at + 8 * slot + 4, true);
      if (record === 0) {
        run = 0;
        continue;
      }
      room = roomBehind(view, table, slot, run++, room);
      if (room < 0) return null;
      starts[count++] = record + 8;
    }
  }
  return keySet(bytes, view, starts.subarray(0, count).sort(), seed);
}

/** How many filled slots the table ends with: a search goes on from the last slot to the first. */
function filledAtEnd(view: DataView, { at, slots }: Table): number {
  let filled = 0;
  while (filled < slots && view.getUint32(at + 8 * (slots - filled) - 4, true) !== 0) filled++;
  return filled;
}

/**
 * What is left of `room` after the record of a filled slot with `run` filled slots before it; negative
 * where the record is not sound.
 */
function roomBehind(view: DataView, { number, at, slots }: Table, slot: number, run: number, room: number): number {
  const hash = view.getUint32(at + 8 * slot, true);
  const record = view.getUint32(at + 8 * slot + 4, true);
  const home = (hash >>> 8) % slots;
  if ((hash & 0xff) !== number || (slot - home + slots) % slots > run || record + 8 > view.byteLength) return -1;
  const keyLength = view.getUint32(record, true);
  const size = 8 + keyLength + view.getUint32(record + 4, true);
  if (record + size > view.byteLength || size > room) return -1;
  return cdbHash(view, record + 8, keyLength) === hash ? room - size : -1;
}

/** cdb_hash: the hash of the `length` bytes from `at`. Source: cdb_hash.c. */
function cdbHash(view: DataView, at: number, length: number): number {
  let hash = 5381;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash, 33) ^ view.getUint8(i);
  return hash >>> 0;
}

function keySet(bytes: Uint8Array, view: DataView, starts: Uint32Array, seed: HashSeed): KeySet {
  const start = new Uint32Array(starts.length);
  const end = new Uint32Array(starts.length);
  let count = 0;
  for (const at of starts) {
    const last = at + view.getUint32(at - 8, true);
    if (hasCapital(bytes, at, last)) continue;
    start[count] = at;
    end[count++] = last;
  }
  const columns = { start: start.subarray(0, count), end: end.subarray(0, count), line: new Uint32Array(count) };
  return {
    map: makeConstMap(bytes, { count, lines: 0, ...columns }, false, seed),
    capitals: starts.length - count,
  };
}

function hasCapital(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x41 && byte <= 0x5a) return true;
  }
  return false;
}

/**
 * qmail-newmrh, qmail-newmvrt: the keys that they would write for a text, in lower case, with any carriage returns, leading blanks
 * and NULs. Source: qmail-newmrh.c, qmail-newmvrt.c.
 */
export function makeMorercpthosts(text: Uint8Array, seed: HashSeed = randomSeed()): KeySet {
  return { map: makeConstMap(text, readWholeLines(text), false, seed), capitals: 0 };
}

/** The first key of `set` that `other` lacks, or -1. */
export function firstMissing({ map }: KeySet, other: KeySet): number {
  const { count, start, end } = map.entries;
  for (let i = 0; i < count; i++) {
    if (find(other.map, map.bytes, start[i] as number, end[i] as number) < 0) return i;
  }
  return -1;
}

/** Both hold the same keys: the cdb is what qmail-newmrh would write for the text. */
export function sameKeys(one: KeySet, other: KeySet): boolean {
  return one.capitals === other.capitals && firstMissing(one, other) < 0 && firstMissing(other, one) < 0;
}
