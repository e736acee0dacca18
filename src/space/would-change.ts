import { netmaskLength } from "../qmail/netmask.ts";
import { type CubeCounter, countCubes } from "./cube-count.ts";
import { cubesOf } from "./cube-set.ts";
import type { ClassMap, Deciders } from "./deciders.ts";
import { pieceAt } from "./piece-map.ts";
import { unseal, type VerdictMap } from "./sealed.ts";

/**
 * Would this entry change a verdict if it were added to the list? Exact, for this host; null where that cannot be worked out.
 * `netmask` must be ordinary, and the entry without host bits.
 */
export function wouldChange(
  sealed: VerdictMap,
  list: "moreipme" | "notipme",
  address: number,
  netmask: number,
): boolean | null {
  const where = unseal(sealed);
  const length = netmaskLength(netmask);
  const end = address + (0xffffffff - netmask) + 1;
  if (where.kind === "classes") {
    const counter = changing(where, list, length);
    return counter === null ? null : counter.count(address, end - 1) > 0;
  }
  for (let piece = pieceAt(where, address); piece < where.count && (where.start[piece] as number) < end; piece++) {
    if (turns(where, piece, list, length)) return true;
  }
  return false;
}

/** Would an entry of that length change the verdict in this part? */
function turns(where: Deciders, part: number, list: "moreipme" | "notipme", length: number): boolean {
  const b = where.ipmeLength[part] as number;
  const n = where.notipmeLength[part] as number;
  return list === "moreipme" ? b <= n && n < length : n < b && b <= length;
}

const known = new WeakMap<ClassMap, Map<string, CubeCounter | null>>();

/** Where an entry of that length would change a verdict. */
function changing(where: ClassMap, list: "moreipme" | "notipme", length: number): CubeCounter | null {
  let its = known.get(where);
  if (its === undefined) {
    its = new Map();
    known.set(where, its);
  }
  const key = `${list} ${length}`;
  let counter = its.get(key);
  if (counter === undefined) {
    const cubes = cubesOf(where.entries.classes, (cls) => (turns(where, cls, list, length) ? 0 : -1));
    counter = cubes === null ? null : countCubes(cubes);
    its.set(key, counter);
  }
  return counter;
}
