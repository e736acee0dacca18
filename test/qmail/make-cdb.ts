import { latin1 } from "./bytes.ts";

function hashOf(key: Uint8Array): number {
  return key.reduce((hash, byte) => (Math.imul(hash, 33) ^ byte) >>> 0, 5381);
}

/** cdbmss: a cdb with these keys in this order, as text of bytes, and no data. */
export function makeCdb(keys: readonly string[]): Uint8Array {
  const size = keys.reduce((sum, key) => sum + 8 + key.length + 16, 2048);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const pointers: { hash: number; at: number }[][] = Array.from({ length: 256 }, () => []);
  let at = 2048;
  for (const key of keys) {
    const hash = hashOf(latin1(key));
    pointers[hash & 255]?.push({ hash, at });
    view.setUint32(at, key.length, true);
    bytes.set(latin1(key), at + 8);
    at += 8 + key.length;
  }
  pointers.forEach((records, number) => {
    const slots = 2 * records.length;
    view.setUint32(8 * number, at, true);
    view.setUint32(8 * number + 4, slots, true);
    for (const { hash, at: record } of records) {
      let slot = (hash >>> 8) % slots;
      while (view.getUint32(at + 8 * slot + 4, true) !== 0) slot = (slot + 1) % slots;
      view.setUint32(at + 8 * slot, hash, true);
      view.setUint32(at + 8 * slot + 4, record, true);
    }
    at += 8 * slots;
  });
  return bytes;
}

/** cdb_seek, line for line: found, not found, or a read behind the end. */
export function cdbSeek(bytes: Uint8Array, key: Uint8Array): 1 | 0 | -1 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pair = (at: number): [number, number] | null =>
    at + 8 > bytes.length ? null : [view.getUint32(at, true), view.getUint32(at + 4, true)];
  const hash = hashOf(key);
  const table = pair(8 * (hash & 255));
  if (table === null) return -1;
  const [at, slots] = table;
  if (slots === 0) return 0;
  let slot = (hash >>> 8) % slots;
  for (let loop = 0; loop < slots; loop++) {
    const pointer = pair((at + 8 * slot) >>> 0);
    if (pointer === null) return -1;
    if (pointer[1] === 0) return 0;
    if (pointer[0] === hash) {
      const record = pair(pointer[1]);
      if (record === null) return -1;
      if (record[0] === key.length) {
        const start = pointer[1] + 8;
        if (start + key.length > bytes.length) return -1;
        if (key.every((byte, i) => bytes[start + i] === byte)) return 1;
      }
    }
    slot = (slot + 1) % slots;
  }
  return 0;
}
