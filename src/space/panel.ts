import type { KindTree } from "./kind-tree.ts";
import { isUniform, type KindSet, MAP_KINDS, type MapKind, SOMETHING, setOf } from "./map-kinds.ts";

/** Neighbouring addresses of one kind, both ends included. */
export interface KindRun {
  readonly from: number;
  readonly to: number;
}

/** A part of the map: a network of length 0, 8, 16 or 24, divided by its next octet. */
export interface Panel {
  readonly address: number;
  readonly length: number;
  /** What is in each of its 256 parts. */
  readonly parts: readonly KindSet[];
  /** How many addresses of each kind it has. */
  readonly counts: Readonly<Record<MapKind, number>>;
  /** The first runs of each kind but `none`, ascending. */
  readonly runs: Readonly<Record<Exclude<MapKind, "none">, readonly KindRun[]>>;
}

/** A network that can be looked into octet by octet. */
export interface OctetNetwork {
  readonly tree: KindTree;
  readonly address: number;
  readonly length: number;
}

/** Its 256 parts. */
export function octetsOf({ tree, address, length }: OctetNetwork): OctetNetwork[] {
  let trees = [tree];
  for (let bit = 0; bit < 8; bit++) trees = trees.flatMap((one) => [one.half(0), one.half(1)]);
  const size = 2 ** (24 - length);
  return trees.map((one, i) => ({ tree: one, address: address + i * size, length: length + 8 }));
}

/** Parts with several kinds, at least one of them wanted. */
export function mixedIn(parts: readonly OctetNetwork[], wanted: KindSet): OctetNetwork[] {
  return parts.filter(({ tree: { kinds } }) => !isUniform(kinds) && (kinds & wanted) !== 0);
}

/**
 * The widest network inside in which there is more than one thing to see: while only one part has something wanted in it, or
 * differs from what all the parts around it have, the map goes straight to that part.
 */
export function narrowed(network: OctetNetwork, wanted: KindSet): OctetNetwork {
  let at = network;
  while (at.length < 24) {
    const parts = octetsOf(at);
    const [only, another] = mixedIn(parts, wanted);
    if (only === undefined || another !== undefined) break;
    let around = 0;
    for (const one of parts) if (one !== only) around |= one.tree.kinds;
    if ((around & wanted) !== 0 && !isUniform(around)) break;
    at = only;
  }
  return at;
}

/** What is drawn of it, with at most this many runs of each kind. */
export function panelOf(network: OctetNetwork, parts: readonly OctetNetwork[], limit: number): Panel {
  const { tree, address, length } = network;
  const counts = tree.counts();
  const runs = (kind: MapKind): KindRun[] => firstRuns(network, setOf(kind), limit);
  return {
    address,
    length,
    parts: parts.map((part) => part.tree.kinds),
    counts: Object.fromEntries(MAP_KINDS.map((kind, i) => [kind, counts[i] as number])) as Panel["counts"],
    runs: { me: runs("me"), excluded: runs("excluded"), gained: runs("gained"), lost: runs("lost") },
  };
}

function firstRuns({ tree, address, length }: OctetNetwork, kind: KindSet, limit: number): KindRun[] {
  const runs: { from: number; to: number }[] = [];
  if (limit === 0 || (kind & SOMETHING) === 0) return runs;
  for (const { from, to } of networksOfKind(tree, kind, address, 2 ** (32 - length))) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === from) last.to = to;
    else if (runs.length === limit) break;
    else runs.push({ from, to });
  }
  return runs;
}

function* networksOfKind(tree: KindTree, kind: KindSet, from: number, size: number): Generator<KindRun> {
  if ((tree.kinds & kind) === 0) return;
  if (tree.kinds === kind) {
    yield { from, to: from + size - 1 };
    return;
  }
  yield* networksOfKind(tree.half(0), kind, from, size / 2);
  yield* networksOfKind(tree.half(1), kind, from + size / 2, size / 2);
}
