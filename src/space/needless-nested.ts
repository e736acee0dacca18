import { type Blocks, blockSize, idOfTag, reachOfTag } from "./blocks.ts";
import type { EntryNumbers } from "./entry-numbers.ts";
import { isCandidate, isGone, STATUS } from "./entry-status.ts";
import { lowerBound } from "./lower-bound.ts";
import {
  bestIpme,
  bestNotipme,
  closeNode,
  EXCLUDED,
  flags,
  HOST_BITS,
  inChildren,
  inKeptChildren,
  LISTED,
  lastRank,
  ME,
  openNode,
  rank,
  type Sweep,
} from "./nested-stack.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { signed } from "./sort.ts";

// Needless entries where no netmask has gaps: this file is dense because it decides a million entries in one sweep.
//
// Blocks are then nested or disjoint, and a block's reach is its entry's length, so the sweep walks a tree of nodes (equal
// blocks are one node) in the order "children first", which is "longest netmask first". At a node of length l let p and q be
// the greatest lengths among the ipme and notipme entries of its ancestors, and let it have *room* if some address of it, on
// some host, lies in no child that is kept and is not an interface address. All longer entries are children, and where a child
// is, the node decides nothing. So
//
//   a moreipme entry is needed    <=>  p <= q, no notipme entry has the same block, and there is room;
//   a notipme entry is needed     <=>  q < p (p counting an ipme entry with the same block), and there is room,
//                                      or it is the very address of an interface.
//
// An entry that goes for want of room can make a child needless that was needed before (its p or q is gone); nothing else can. So
// only the trees in which that happened are swept again, until it no longer happens.

export function sweepNested(
  ids: EntryNumbers,
  { start, tag }: Blocks,
  interfaces: SeenInterfaces,
  status: Uint8Array,
  passOf: Uint8Array,
): void {
  const addresses = interfaces.address.length;
  const sweep: Sweep = {
    start,
    tag,
    interfaces,
    hasInterfaces: addresses > 0,
    status,
    passOf,
    inNode: new Uint8Array(addresses),
    inKept: new Uint8Array(addresses),
    depth: 0,
    first: true,
    again: false,
    pass: 1,
  };
  const trees: number[] = [];
  sweepBlocks(sweep, ids, 0, start.length, trees);
  sweep.first = false;
  for (let i = 0; i < trees.length; i += 2) {
    sweep.pass = 1;
    do {
      sweep.pass = Math.min(sweep.pass + 1, 255);
      sweep.again = false;
      sweep.inKept.fill(0);
      sweepBlocks(sweep, ids, trees[i] as number, trees[i + 1] as number, trees);
    } while (sweep.again);
  }
}

/** Walks the nodes of some blocks. In the first sweep it notes the trees that must be swept again, by where they begin and end. */
function sweepBlocks(sweep: Sweep, ids: EntryNumbers, begin: number, end: number, trees: number[]): void {
  const { tag, status, first } = sweep;
  const { firstMoreipme, firstNotipme } = ids;
  const start = signed(sweep.start);
  let treeBegin = begin;
  for (let i = begin; i < end; ) {
    const address = start[i] as number;
    const reach = reachOfTag(tag[i] as number);
    const group = i;
    let isImplicit = 0;
    let moreipmeId = -1;
    let notipmeId = -1;
    for (; i < end && start[i] === address && reachOfTag(tag[i] as number) === reach; i++) {
      const id = idOfTag(tag[i] as number);
      if (id < firstMoreipme) isImplicit = 1;
      else if (first ? (id < firstNotipme ? moreipmeId : notipmeId) >= 0 : isGone(status[id] as number)) {
        if (first) status[id] = STATUS.duplicate;
      } else if (id < firstNotipme) moreipmeId = id;
      else notipmeId = id;
    }
    if (isImplicit === 0 && moreipmeId < 0 && notipmeId < 0) continue;
    while (sweep.depth > 0 && (lastRank[sweep.depth - 1] as number) < rank(address)) closeNode(sweep);
    if (sweep.depth === 0) {
      if (first) noteTree(sweep, trees, treeBegin, group);
      treeBegin = group;
    }
    const holdsBlock = i < end && rank(start[i] as number) <= rank(address | (HOST_BITS[reach] as number));
    if (holdsBlock || (sweep.hasInterfaces && hasInterface(sweep, group, reach))) {
      openNode(sweep, group, reach, isImplicit, moreipmeId, notipmeId);
    } else {
      const isAlone = sweep.depth === 0 && notipmeId < 0 && isImplicit === 0; // it is then needed, as it was before
      if (!isAlone) decideLeaf(sweep, reach, isImplicit === 1, moreipmeId, notipmeId);
    }
  }
  while (sweep.depth > 0) closeNode(sweep);
  if (first) noteTree(sweep, trees, treeBegin, end);
}

/** Remembers the tree that was just closed, if it must be swept again. */
function noteTree(sweep: Sweep, trees: number[], begin: number, end: number): void {
  if (sweep.again) trees.push(begin, end);
  sweep.again = false;
}

function hasInterface({ start, interfaces }: Sweep, group: number, reach: number): boolean {
  const address = start[group] as number;
  const k = lowerBound(interfaces.address, address);
  return k < interfaces.address.length && (interfaces.address[k] as number) < address + blockSize(reach);
}

/**
 * A block with no other block or interface address in it: most are like that, so it is decided without being opened. It has room.
 */
function decideLeaf(sweep: Sweep, l: number, hasImplicit: boolean, moreipmeId: number, notipmeId: number): void {
  const { depth, first, status, passOf, pass } = sweep;
  const above = depth - 1;
  const pd = depth === 0 ? -1 : (bestIpme[above] as number);
  const qd = depth === 0 ? -1 : (bestNotipme[above] as number);
  const mayExclude = l === 32 && !sweep.interfaces.declared;
  // In the first sweep nothing is known about an entry; reading its status would be a jump through memory.
  const moreBefore = first || moreipmeId < 0 ? STATUS.needed : (status[moreipmeId] as number);
  const notBefore = first || notipmeId < 0 ? STATUS.needed : (status[notipmeId] as number);
  let moreStatus = moreBefore;
  let notStatus = notBefore;
  if (first) {
    const best = hasImplicit || moreipmeId >= 0 ? l : pd;
    const seen = best < 0 ? 0 : LISTED | (best > (notipmeId >= 0 ? l : qd) ? ME : EXCLUDED);
    if ((seen & ME) === 0) moreStatus = STATUS.shadowed;
    if (!mayExclude && (seen & EXCLUDED) === 0) notStatus = seen === 0 ? STATUS.idle : STATUS.shadowed;
    if (depth > 0) noteLeaf(above, l, seen);
  }
  let moreKept = moreipmeId >= 0;
  let notKept = notipmeId >= 0;
  if (moreKept && isCandidate(moreStatus)) {
    moreKept = pd <= qd && !notKept && !hasImplicit;
    moreStatus = moreKept ? STATUS.needed : STATUS.redundant;
    if (!moreKept) passOf[moreipmeId] = pass;
  }
  if (notKept && !mayExclude && notStatus === STATUS.needed) {
    notKept = qd < (hasImplicit || moreKept ? l : pd);
    if (!notKept) notStatus = STATUS.redundant;
    if (!notKept) passOf[notipmeId] = pass;
  }
  if (moreipmeId >= 0 && moreStatus !== moreBefore) status[moreipmeId] = moreStatus;
  if (notipmeId >= 0 && notStatus !== notBefore) status[notipmeId] = notStatus;
  if (depth > 0 && (hasImplicit || moreKept || notKept)) (inKeptChildren[above] as number) += blockSize(l);
}

function noteLeaf(above: number, l: number, seen: number): void {
  (flags[above] as number) |= seen;
  (inChildren[above] as number) += blockSize(l);
}
