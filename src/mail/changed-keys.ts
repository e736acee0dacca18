import { find, valueSpan } from "../qmail/constmap.ts";
import type { ConstMap } from "../qmail/control-types.ts";

/** How far ahead the next lines that are the same are looked for. */
const WINDOW = 32;

/** Takes a key: the bytes between the offsets. False: no more keys are wanted. */
export type VisitKey = (bytes: Uint8Array, start: number, end: number) => boolean;

/**
 * Visits, at least once each, the keys that only one of two lists or maps has, or that have another value in the second. Lines that
 * stand in both in the same order are passed over; only the keys of the rest are looked up.
 */
export function changedKeys(one: ConstMap, two: ConstMap, visit: VisitKey): void {
  const ask = (map: ConstMap, entry: number): boolean => {
    const start = map.entries.start[entry] as number;
    const end = map.keyEnd[entry] as number;
    return !isChanged(one, two, map.bytes, start, end) || visit(map.bytes, start, end);
  };
  const [first, second] = [one.entries.count, two.entries.count];
  for (let i = 0, j = 0; i < first || j < second; ) {
    if (i < first && j < second && isSameEntry(one, i, two, j)) {
      i++;
      j++;
      continue;
    }
    const [left, right] = i < first && j < second ? nextSame(one, i, two, j) : [first - i, second - j];
    for (const end = i + left; i < end; i++) if (!ask(one, i)) return;
    for (const end = j + right; j < end; j++) if (!ask(two, j)) return;
  }
}

/** How many entries of each come before the next two that are the same; one of each if none are near. */
function nextSame(one: ConstMap, i: number, two: ConstMap, j: number): readonly [number, number] {
  for (let ahead = 1; ahead <= WINDOW; ahead++) {
    if (i + ahead < one.entries.count && isSameEntry(one, i + ahead, two, j)) return [ahead, 0];
    if (j + ahead < two.entries.count && isSameEntry(one, i, two, j + ahead)) return [0, ahead];
  }
  return [1, 1];
}

function isSameEntry({ bytes, entries }: ConstMap, i: number, two: ConstMap, j: number): boolean {
  return isSameText(
    bytes,
    entries.start[i] as number,
    entries.end[i] as number,
    two.bytes,
    two.entries.start[j] as number,
    two.entries.end[j] as number,
  );
}

function isSameText(a: Uint8Array, aStart: number, aEnd: number, b: Uint8Array, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let i = aEnd - aStart - 1; i >= 0; i--) if (a[aStart + i] !== b[bStart + i]) return false;
  return true;
}

function isChanged(one: ConstMap, two: ConstMap, bytes: Uint8Array, start: number, end: number): boolean {
  const [before, after] = [find(one, bytes, start, end), find(two, bytes, start, end)];
  if (before < 0 || after < 0) return before >= 0 || after >= 0;
  if (!one.flagcolon) return false;
  const [was, is] = [valueSpan(one, before), valueSpan(two, after)];
  return !isSameText(one.bytes, was.start, was.end, two.bytes, is.start, is.end);
}
