import { type CubeSet, cubesOf } from "./cube-set.ts";
import { type Deciders, isMeAt, type PieceMap } from "./deciders.ts";
import { type KindTree, type Runs, treeOfCubes, treeOfRuns } from "./kind-tree.ts";
import { MAP_KINDS, type MapKind, SOMETHING, setOf } from "./map-kinds.ts";
import { pieceEnd } from "./piece-map.ts";
import { partsOf, type SpaceDifference, unseal, type VerdictMap } from "./sealed.ts";
import { type Zoom, zoomInto } from "./zoom.ts";

/** What each part of the space is on one host; null where gapped netmasks make that too much work. */
export function pictureOf(sealed: VerdictMap): Zoom | null {
  const where = unseal(sealed);
  if (where.kind === "classes") return drawnCubes(cubesOf(where.entries.classes, (cls) => kindAt(where, cls)));
  const runs = { start: [] as number[], kind: [] as number[] };
  for (let i = 0; i < where.count; i++) append(runs, where.start[i] as number, kindAt(where, i));
  return drawn(treeOfRuns(runs));
}

/** The same for two states of a host: what is me now, and what became me or stopped being me. It looks closer at what changes. */
export function pictureOfChange(base: VerdictMap, head: VerdictMap, difference: SpaceDifference): Zoom | null {
  const [before, now, parts] = [unseal(base), unseal(head), partsOf(difference)];
  if (before.kind === "pieces" && now.kind === "pieces") return drawn(treeOfRuns(changedKinds(before, now)));
  if (parts.entries === null) return pictureOf(head);
  const kind = (cls: number): number => changedKind(parts.base, cls, parts.head, cls);
  return drawnCubes(cubesOf(parts.entries.classes, kind));
}

function drawn(tree: KindTree): Zoom {
  const changes = setOf("gained") | setOf("lost");
  return zoomInto(tree, (tree.kinds & changes) === 0 ? SOMETHING : changes);
}

function drawnCubes(cubes: CubeSet | null): Zoom | null {
  if (cubes === null) return null;
  const { tree, isTooMuch } = treeOfCubes(cubes);
  const zoom = drawn(tree);
  return isTooMuch() ? null : zoom;
}

function changedKinds(base: PieceMap, head: PieceMap): Runs {
  const runs = { start: [] as number[], kind: [] as number[] };
  let b = 0;
  let h = 0;
  for (let at = 0; at < 2 ** 32; ) {
    const end = Math.min(pieceEnd(base, b), pieceEnd(head, h));
    append(runs, at, changedKind(base, b, head, h));
    if (pieceEnd(base, b) === end) b++;
    if (pieceEnd(head, h) === end) h++;
    at = end;
  }
  return runs;
}

const [NONE, ME, EXCLUDED, GAINED, LOST] = (["none", "me", "excluded", "gained", "lost"] as const).map(
  (kind: MapKind): number => MAP_KINDS.indexOf(kind),
) as [number, number, number, number, number];

function changedKind(base: Deciders, b: number, head: Deciders, h: number): number {
  const [was, is] = [isMeAt(base, b), isMeAt(head, h)];
  return was === is ? kindAt(head, h) : is ? GAINED : LOST;
}

function kindAt(where: Deciders, part: number): number {
  if (isMeAt(where, part)) return ME;
  return (where.ipmeLength[part] as number) < 0 ? NONE : EXCLUDED;
}

/** Neighbours of the same kind become one run. */
function append({ start, kind }: { start: number[]; kind: number[] }, from: number, one: number): void {
  if (kind.at(-1) === one) return;
  start.push(from);
  kind.push(one);
}
