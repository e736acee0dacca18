import type { Entry } from "../qmail/types.ts";
import { appendRange, type Ranges } from "./address-ranges.ts";
import { countNetworks, networksIn } from "./cube-blocks.ts";
import { cubesOf } from "./cube-set.ts";
import { type ClassMap, isMeAt, type PieceMap } from "./deciders.ts";
import { entryOf } from "./entry-numbers.ts";

import { pieceEnd } from "./piece-map.ts";
import { unseal, type VerdictMap } from "./sealed.ts";

/** Neighbouring addresses that are me because of the same entry. */
interface Run {
  readonly ranges: Ranges;
  readonly entry: Entry;
}

/** What is me, ascending. */
export interface MeRanges {
  readonly runs: Iterable<Run>;
  /** How many addresses are me, and how many networks are left out: null where those cannot be counted. */
  readonly count: number;
  readonly omitted: number | null;
}

/** How many networks are listed where gapped netmasks make very many. */
const NETWORKS = 1000;

/** Which addresses are me; null where gapped netmasks make that too much work. */
export function meRanges(sealed: VerdictMap): MeRanges | null {
  const where = unseal(sealed);
  if (where.kind === "classes") return rangesOfClasses(where);
  let count = 0;
  for (let i = 0; i < where.count; i++) if (isMeAt(where, i)) count += pieceEnd(where, i) - (where.start[i] as number);
  return { runs: runsOf(where), count, omitted: 0 };
}

function* runsOf(where: PieceMap): Generator<Run> {
  let ranges: number[] = [];
  let id = -1;
  for (let i = 0; i <= where.count; i++) {
    const next = i < where.count && isMeAt(where, i) ? (where.ipme[i] as number) : -1;
    const touches = next === id && (ranges.length === 0 || ranges.at(-1) === where.start[i]);
    if (id >= 0 && !touches) yield { ranges, entry: entryOf(where.ids, id) };
    if (!touches) ranges = [];
    if (next >= 0) appendRange(ranges, where.start[i] as number, pieceEnd(where, i));
    id = next;
  }
}

function rangesOfClasses(where: ClassMap): MeRanges | null {
  const cubes = cubesOf(where.entries.classes, (cls) => (isMeAt(where, cls) ? (where.ipme[cls] as number) : -1));
  if (cubes === null) return null;
  const runs: Run[] = [];
  let ranges: number[] = [];
  let last = -1;
  let networks = 0;
  let more = false;
  for (const { label, address, length } of networksIn(cubes)) {
    more = networks === NETWORKS;
    if (more) break;
    networks++;
    if (label !== last || ranges.at(-1) !== address) {
      ranges = [];
      runs.push({ ranges, entry: entryOf(where.ids, label) });
    }
    appendRange(ranges, address, address + 2 ** (32 - length));
    last = label;
  }
  const all = more ? countNetworks(cubes) : networks;
  const count = [...cubes.counts.values()].reduce((sum, one) => sum + one, 0);
  return { runs, count, omitted: all === null ? null : all - networks };
}
