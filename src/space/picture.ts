import { type CubeSet, cubesOf } from "./cube-set.ts";
import { type Deciders, isMeAt, type PieceMap } from "./deciders.ts";
import { type Kinds, type Square, squaresOf, squaresOfCubes } from "./hilbert.ts";
import { pieceEnd } from "./piece-map.ts";
import { partsOf, type SpaceDifference, unseal, type VerdictMap } from "./sealed.ts";

/** What the map tells apart; later ones are drawn over earlier ones where a cell holds several. */
export const MAP_KINDS = ["none", "excluded", "me", "gained", "lost"] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** What is drawn, and how many addresses each kind has. */
export interface Picture {
  readonly squares: readonly Square<MapKind>[];
  readonly counts: Readonly<Record<MapKind, number>>;
}

/** What each part of the space is on one host; null where gapped netmasks make it too much. */
export function pictureOf(sealed: VerdictMap): Picture | null {
  const where = unseal(sealed);
  if (where.kind === "classes") {
    return pictureOfCubes(cubesOf(where.entries.classes, (cls) => MAP_KINDS.indexOf(kindAt(where, cls))));
  }
  const start: number[] = [];
  const kind: MapKind[] = [];
  for (let i = 0; i < where.count; i++) append(start, kind, where.start[i] as number, kindAt(where, i));
  return pictureOfRuns({ start, kind });
}

/** The same for two states of a host: what is me now, and what became or stopped being it. */
export function pictureOfChange(base: VerdictMap, head: VerdictMap, difference: SpaceDifference): Picture | null {
  const [before, now, parts] = [unseal(base), unseal(head), partsOf(difference)];
  if (before.kind === "pieces" && now.kind === "pieces") return pictureOfRuns(changedKinds(before, now));
  if (parts.entries === null) return pictureOf(head);
  const kind = (cls: number): number => MAP_KINDS.indexOf(changedKind(parts.base, cls, parts.head, cls));
  return pictureOfCubes(cubesOf(parts.entries.classes, kind));
}

function changedKinds(base: PieceMap, head: PieceMap): Kinds<MapKind> {
  const start: number[] = [];
  const kind: MapKind[] = [];
  let b = 0;
  let h = 0;
  for (let at = 0; at < 2 ** 32; ) {
    const end = Math.min(pieceEnd(base, b), pieceEnd(head, h));
    append(start, kind, at, changedKind(base, b, head, h));
    if (pieceEnd(base, b) === end) b++;
    if (pieceEnd(head, h) === end) h++;
    at = end;
  }
  return { start, kind };
}

function changedKind(base: Deciders, b: number, head: Deciders, h: number): MapKind {
  const [was, is] = [isMeAt(base, b), isMeAt(head, h)];
  return was === is ? kindAt(head, h) : is ? "gained" : "lost";
}

function kindAt(where: Deciders, part: number): MapKind {
  if (isMeAt(where, part)) return "me";
  return (where.ipmeLength[part] as number) < 0 ? "none" : "excluded";
}

/** Neighbours of one kind are one run. */
function append(start: number[], kind: MapKind[], from: number, one: MapKind): void {
  if (kind.at(-1) === one) return;
  start.push(from);
  kind.push(one);
}

function pictureOfRuns(kinds: Kinds<MapKind>): Picture {
  const counts = { none: 0, excluded: 0, me: 0, gained: 0, lost: 0 };
  for (const [i, from] of kinds.start.entries()) {
    counts[kinds.kind[i] as MapKind] += (kinds.start[i + 1] ?? 2 ** 32) - from;
  }
  return { squares: squaresOf(kinds, (a, b) => (MAP_KINDS.indexOf(a) > MAP_KINDS.indexOf(b) ? a : b)), counts };
}

/** The labels are places in MAP_KINDS. */
function pictureOfCubes(cubes: CubeSet | null): Picture | null {
  if (cubes === null) return null;
  const [none = 0, excluded = 0, me = 0, gained = 0, lost = 0] = MAP_KINDS.map((_, label) => cubes.counts.get(label));
  const squares = squaresOfCubes(cubes, Math.max).map((one) => ({ ...one, kind: MAP_KINDS[one.kind] as MapKind }));
  return { squares, counts: { none, excluded, me, gained, lost } };
}
