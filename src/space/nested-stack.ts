import { blockSize } from "./blocks.ts";
import { isCandidate, STATUS } from "./entry-status.ts";
import { lowerBound } from "./lower-bound.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

// The nodes of `needless-nested.ts` that are open, the outermost first, and what is decided about a node when it is closed. The
// stack is made only once, because a fleet has thousands of directories.

export const ME = 1;
export const LISTED = 2;
export const EXCLUDED = 4;

const DEPTH = 33;
const from = new Float64Array(DEPTH);
const last = new Float64Array(DEPTH);
/** `last` as a rank. */
export const lastRank: Int32Array = new Int32Array(DEPTH);
/** By length: the bits of an address that a netmask of that length leaves to hosts. */
export const HOST_BITS: Int32Array = Int32Array.from({ length: DEPTH }, (_, length) =>
  length === 32 ? 0 : 0xffffffff >>> length,
);
const length = new Int8Array(DEPTH);
const implicit = new Uint8Array(DEPTH);
const moreipme = new Int32Array(DEPTH);
const notipme = new Int32Array(DEPTH);
const p = new Int8Array(DEPTH);
const q = new Int8Array(DEPTH);
/** The greatest length that an open node or one around it counts for, in each list; -1 for none. */
export const bestIpme: Int8Array = new Int8Array(DEPTH);
export const bestNotipme: Int8Array = new Int8Array(DEPTH);
export const inChildren: Float64Array = new Float64Array(DEPTH);
export const inKeptChildren: Float64Array = new Float64Array(DEPTH);
export const flags: Uint8Array = new Uint8Array(DEPTH);

/** Signed addresses in the order of unsigned ones: until a loop is optimized, every number above 2^31 becomes an object. */
export function rank(address: number): number {
  return address ^ 0x80000000;
}

/** A sweep over all entries. */
export interface Sweep {
  readonly start: Uint32Array;
  readonly tag: Uint32Array;
  readonly interfaces: SeenInterfaces;
  readonly hasInterfaces: boolean;
  readonly status: Uint8Array;
  readonly passOf: Uint8Array;
  /** Which interface addresses are inside some node, and inside some node that is kept. */
  readonly inNode: Uint8Array;
  readonly inKept: Uint8Array;
  depth: number;
  first: boolean;
  again: boolean;
  pass: number;
}

/**
 * `group`: where the entries of the node begin. Not its address, because a number above 2^31 would become an object when passed.
 */
export function openNode(
  sweep: Sweep,
  group: number,
  reach: number,
  isImplicit: number,
  moreipmeId: number,
  notipmeId: number,
): void {
  const d = sweep.depth++;
  const address = sweep.start[group] as number;
  from[d] = address;
  last[d] = address + blockSize(reach) - 1;
  lastRank[d] = rank(address | (HOST_BITS[reach] as number));
  length[d] = reach;
  implicit[d] = isImplicit;
  moreipme[d] = moreipmeId;
  notipme[d] = notipmeId;
  const pd = d === 0 ? -1 : (bestIpme[d - 1] as number);
  const qd = d === 0 ? -1 : (bestNotipme[d - 1] as number);
  p[d] = pd;
  q[d] = qd;
  bestIpme[d] = isImplicit === 1 || moreipmeId >= 0 ? reach : pd;
  bestNotipme[d] = notipmeId >= 0 ? reach : qd;
  inChildren[d] = 0;
  inKeptChildren[d] = 0;
  flags[d] = 0;
}

/** Decides the innermost open node. */
export function closeNode(sweep: Sweep): void {
  const d = --sweep.depth;
  const { interfaces, hasInterfaces, inKept } = sweep;
  let interfaceFrom = 0;
  let interfaceTo = 0;
  if (hasInterfaces) {
    interfaceFrom = lowerBound(interfaces.address, from[d] as number);
    interfaceTo = lowerBound(interfaces.address, (last[d] as number) + 1, interfaceFrom);
  }
  if (sweep.first) {
    // What holds for the addresses of this node in the lists as they stand, on some host.
    const { status, inNode } = sweep;
    const l = length[d] as number;
    const moreipmeId = moreipme[d] as number;
    const notipmeId = notipme[d] as number;
    let seen = flags[d] as number;
    if (hasRoom(sweep, d, inChildren, interfaceFrom, interfaceTo, inNode)) {
      const best = implicit[d] === 1 || moreipmeId >= 0 ? l : (p[d] as number);
      if (best >= 0) seen |= LISTED | (best > (notipmeId >= 0 ? l : (q[d] as number)) ? ME : EXCLUDED);
    }
    for (let k = interfaceFrom; k < interfaceTo; k++) {
      if (inNode[k] === 1) continue;
      inNode[k] = 1;
      seen |= LISTED | (l === 32 && notipmeId >= 0 ? EXCLUDED : ME);
    }
    if (moreipmeId >= 0 && (seen & ME) === 0) status[moreipmeId] = STATUS.shadowed;
    if (notipmeId >= 0 && (interfaces.declared || l < 32)) {
      if ((seen & LISTED) === 0) status[notipmeId] = STATUS.idle;
      else if ((seen & EXCLUDED) === 0) status[notipmeId] = STATUS.shadowed;
    }
    if (d > 0) {
      (flags[d - 1] as number) |= seen;
      (inChildren[d - 1] as number) += (last[d] as number) - (from[d] as number) + 1;
    }
  }
  const hasImplicit = implicit[d] === 1;
  const room = hasRoom(sweep, d, inKeptChildren, interfaceFrom, interfaceTo, inKept);
  const moreKept = (moreipme[d] as number) >= 0 && keepsMoreipme(sweep, d, room);
  const notKept =
    (notipme[d] as number) >= 0 && keepsNotipme(sweep, d, room, hasImplicit || moreKept, interfaceFrom < interfaceTo);
  const kept = hasImplicit || moreKept || notKept;
  if (kept) for (let k = interfaceFrom; k < interfaceTo; k++) inKept[k] = 1;
  if (d > 0) {
    const size = (last[d] as number) - (from[d] as number) + 1;
    (inKeptChildren[d - 1] as number) += kept ? size : (inKeptChildren[d] as number);
  }
}

function keepsMoreipme(sweep: Sweep, d: number, room: boolean): boolean {
  const { status, passOf } = sweep;
  const id = moreipme[d] as number;
  if (!isCandidate(status[id] as number)) return true;
  const neededWithRoom = (p[d] as number) <= (q[d] as number) && (notipme[d] as number) < 0 && implicit[d] === 0;
  if (neededWithRoom && (room || length[d] === 32)) {
    status[id] = room ? STATUS.needed : STATUS.alreadyInterface;
    return true;
  }
  status[id] = STATUS.redundant;
  passOf[id] = sweep.pass;
  if (neededWithRoom) sweep.again = true;
  return false;
}

/** `hasIpme`: an ipme entry with the same block is kept. */
function keepsNotipme(sweep: Sweep, d: number, room: boolean, hasIpme: boolean, hasInterface: boolean): boolean {
  const { status, passOf, interfaces } = sweep;
  const id = notipme[d] as number;
  const l = length[d] as number;
  // A single address in notipme excludes the interface that has it, and might do so where the interfaces are unknown.
  const mayExclude = l === 32 && (!interfaces.declared || hasInterface);
  if (mayExclude || status[id] !== STATUS.needed) return true;
  const neededWithRoom = (q[d] as number) < (hasIpme ? l : (p[d] as number));
  if (neededWithRoom && room) return true;
  status[id] = STATUS.redundant;
  passOf[id] = sweep.pass;
  if (neededWithRoom) sweep.again = true;
  return false;
}

/**
 * Is there a host on which some address of the node that lies in no child (`children` has their sizes) is not an interface address?
 * The interface addresses that lie in no child are those of `[interfaceFrom, interfaceTo)` that are not marked as lying inside.
 */
function hasRoom(
  { interfaces }: Sweep,
  d: number,
  children: Float64Array,
  interfaceFrom: number,
  interfaceTo: number,
  inside: Uint8Array,
): boolean {
  const free = (last[d] as number) - (from[d] as number) + 1 - (children[d] as number);
  if (free <= 0) return false;
  if (interfaceFrom === interfaceTo || free > interfaceTo - interfaceFrom) return true;
  const taken = new Uint32Array(interfaces.hosts);
  for (let k = interfaceFrom; k < interfaceTo; k++) {
    if (inside[k] === 0) for (const host of interfaces.on[k] as readonly number[]) (taken[host] as number)++;
  }
  return taken.some((count) => count < free);
}
