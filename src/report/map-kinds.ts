import type { Kinds } from "../space/hilbert.ts";
import { isMeAt, pieceEnd, type Where } from "../space/where.ts";
import type { MapKind } from "./map-svg.ts";

/** What each part of the space is on one host; neighbours of one kind are one run. */
export function kindsOf(where: Where): Kinds<MapKind> {
  const start: number[] = [];
  const kind: MapKind[] = [];
  for (let i = 0; i < where.count; i++) append(start, kind, where.start[i] as number, kindAt(where, i));
  return { start, kind };
}

/** The same for two states of a host: what is me now, and what became or stopped being it. */
export function changedKinds(base: Where, head: Where): Kinds<MapKind> {
  const start: number[] = [];
  const kind: MapKind[] = [];
  let b = 0;
  let h = 0;
  for (let at = 0; at < 2 ** 32; ) {
    const end = Math.min(pieceEnd(base, b), pieceEnd(head, h));
    const [was, is] = [isMeAt(base, b), isMeAt(head, h)];
    append(start, kind, at, was === is ? kindAt(head, h) : is ? "gained" : "lost");
    if (pieceEnd(base, b) === end) b++;
    if (pieceEnd(head, h) === end) h++;
    at = end;
  }
  return { start, kind };
}

function kindAt(where: Where, piece: number): MapKind {
  if (isMeAt(where, piece)) return "me";
  return (where.ipmeLength[piece] as number) < 0 ? "none" : "excluded";
}

function append(start: number[], kind: MapKind[], from: number, one: MapKind): void {
  if (kind.at(-1) === one) return;
  start.push(from);
  kind.push(one);
}
