import { type Blocks, blockSize, idOfTag, reachOfTag } from "./blocks.ts";
import type { EntryNumbers } from "./ids.ts";
import { lowerBound } from "./lower-bound.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { STATUS } from "./status.ts";

// Needless entries where no netmask has gaps: this file is dense because it decides a million entries in one sweep.
//
// Blocks are then nested or disjoint and a block's reach is its entry's length, so the sweep walks a tree of nodes (equal
// blocks are one node) in the order "children first", which is "longest netmask first". At a node of length l let p and q be
// the greatest lengths among the ipme and notipme entries of its ancestors, and let it have *room* if some address of it, on
// some host, lies in no child that is kept and is no interface address. All longer entries are children, and where a child
// is, the node decides nothing. So
//
//   a moreipme entry is needed    <=>  p <= q, no notipme entry has the same block, and there is room;
//   a notipme entry is needed     <=>  q < p (p counting an ipme entry with the same block), and there is room,
//                                      or it is the very address of an interface.
//
// What goes for want of room can make a child needless that was needed before (its p or q is gone); nothing else can. So only
// the trees in which that happened are swept again, until it happens no more.

const DEPTH = 33;
const ME = 1;
const LISTED = 2;
const EXCLUDED = 4;

// The stack of open nodes; made once, because a fleet has thousands of directories.
const from = new Float64Array(DEPTH);
const last = new Float64Array(DEPTH);
const length = new Int8Array(DEPTH);
const implicit = new Uint8Array(DEPTH);
const moreipme = new Int32Array(DEPTH);
const notipme = new Int32Array(DEPTH);
const p = new Int8Array(DEPTH);
const q = new Int8Array(DEPTH);
/** The greatest length that an open node or one around it counts for, in each list; -1 for none. */
const bestIpme = new Int8Array(DEPTH);
const bestNotipme = new Int8Array(DEPTH);
const inChildren = new Float64Array(DEPTH);
const inKeptChildren = new Float64Array(DEPTH);
const flags = new Uint8Array(DEPTH);

export function sweepNested(
  ids: EntryNumbers,
  blocks: Blocks,
  interfaces: SeenInterfaces,
  status: Uint8Array,
  passOf: Uint8Array,
): void {
  const { start, tag } = blocks;
  const { firstMoreipme, firstNotipme } = ids;
  const interfaceAddress = interfaces.address;
  /** Interface addresses inside some node, and inside some node that is kept. */
  const inNode = new Uint8Array(interfaceAddress.length);
  const inKept = new Uint8Array(interfaceAddress.length);

  const hasInterfaces = interfaceAddress.length > 0;
  const { declared } = interfaces;
  let depth = 0;
  let first = true;
  let again = false;
  let pass = 1;

  const trees: number[] = [];
  sweep(0, start.length);
  first = false;
  for (let i = 0; i < trees.length; i += 2) {
    pass = 1;
    do {
      pass = Math.min(pass + 1, 255);
      again = false;
      inKept.fill(0);
      sweep(trees[i] as number, trees[i + 1] as number);
    } while (again);
  }

  function sweep(begin: number, end: number): void {
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
      while (depth > 0 && (last[depth - 1] as number) < address) close();
      if (depth === 0) {
        if (first) noteTree(treeBegin, group);
        treeBegin = group;
      }
      const next = address + blockSize(reach);
      if ((i >= end || (start[i] as number) >= next) && !(hasInterfaces && hasFace(group, reach))) {
        const isAlone = depth === 0 && notipmeId < 0 && isImplicit === 0; // then it is needed, as it was before
        if (!isAlone) decideLeaf(reach, isImplicit === 1, moreipmeId, notipmeId);
      } else {
        open(group, reach, isImplicit, moreipmeId, notipmeId);
      }
    }
    while (depth > 0) close();
    if (first) noteTree(treeBegin, end);
  }

  /** In the first sweep: remembers the tree that was just closed if it must be swept again. */
  function noteTree(begin: number, end: number): void {
    if (again) trees.push(begin, end);
    again = false;
  }

  function open(group: number, reach: number, isImplicit: number, moreipmeId: number, notipmeId: number): void {
    const d = depth++;
    const address = start[group] as number; // not an argument: a number above 2^31 would become an object
    from[d] = address;
    last[d] = address + blockSize(reach) - 1;
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

  function hasFace(group: number, reach: number): boolean {
    const address = start[group] as number;
    const k = lowerBound(interfaceAddress, address);
    return k < interfaceAddress.length && (interfaceAddress[k] as number) < address + blockSize(reach);
  }

  /** A block without another block or an interface address in it: most are, so it is decided without being opened. It has room. */
  function decideLeaf(l: number, hasImplicit: boolean, moreipmeId: number, notipmeId: number): void {
    const above = depth - 1;
    const pd = depth === 0 ? -1 : (bestIpme[above] as number);
    const qd = depth === 0 ? -1 : (bestNotipme[above] as number);
    const mayExclude = l === 32 && !declared;
    // In the first sweep nothing is known of an entry; reading its status would be a jump through the memory.
    const moreBefore = first || moreipmeId < 0 ? STATUS.needed : (status[moreipmeId] as number);
    const notBefore = first || notipmeId < 0 ? STATUS.needed : (status[notipmeId] as number);
    let moreStatus = moreBefore;
    let notStatus = notBefore;
    if (first) {
      const best = hasImplicit || moreipmeId >= 0 ? l : pd;
      const seen = best < 0 ? 0 : LISTED | (best > (notipmeId >= 0 ? l : qd) ? ME : EXCLUDED);
      if ((seen & ME) === 0) moreStatus = STATUS.shadowed;
      if (!mayExclude && (seen & EXCLUDED) === 0) notStatus = seen === 0 ? STATUS.idle : STATUS.shadowed;
      if (depth > 0) {
        (flags[above] as number) |= seen;
        (inChildren[above] as number) += blockSize(l);
      }
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
      if (!notKept) {
        notStatus = STATUS.redundant;
        passOf[notipmeId] = pass;
      }
    }
    if (moreipmeId >= 0 && moreStatus !== moreBefore) status[moreipmeId] = moreStatus;
    if (notipmeId >= 0 && notStatus !== notBefore) status[notipmeId] = notStatus;
    if (depth > 0 && (hasImplicit || moreKept || notKept)) (inKeptChildren[above] as number) += blockSize(l);
  }

  function close(): void {
    const d = --depth;
    const l = length[d] as number;
    const size = (last[d] as number) - (from[d] as number) + 1;
    const hasImplicit = implicit[d] === 1;
    const moreipmeId = moreipme[d] as number;
    const notipmeId = notipme[d] as number;
    const pd = p[d] as number;
    const qd = q[d] as number;
    let interfaceFrom = 0;
    let interfaceTo = 0;
    if (hasInterfaces) {
      interfaceFrom = lowerBound(interfaceAddress, from[d] as number);
      interfaceTo = lowerBound(interfaceAddress, (last[d] as number) + 1, interfaceFrom);
    }

    if (first) {
      // What is true of the addresses of this node in the lists as they stand, on some host.
      let seen = flags[d] as number;
      if (hasRoom(size - (inChildren[d] as number), interfaceFrom, interfaceTo, inNode)) {
        const best = hasImplicit || moreipmeId >= 0 ? l : pd;
        if (best >= 0) seen |= LISTED | (best > (notipmeId >= 0 ? l : qd) ? ME : EXCLUDED);
      }
      for (let k = interfaceFrom; k < interfaceTo; k++) {
        if (inNode[k] === 1) continue;
        inNode[k] = 1;
        seen |= LISTED | (l === 32 && notipmeId >= 0 ? EXCLUDED : ME);
      }
      if (moreipmeId >= 0 && (seen & ME) === 0) status[moreipmeId] = STATUS.shadowed;
      if (notipmeId >= 0 && (declared || l < 32)) {
        if ((seen & LISTED) === 0) status[notipmeId] = STATUS.idle;
        else if ((seen & EXCLUDED) === 0) status[notipmeId] = STATUS.shadowed;
      }
      if (d > 0) {
        (flags[d - 1] as number) |= seen;
        (inChildren[d - 1] as number) += size;
      }
    }

    const free = size - (inKeptChildren[d] as number);
    const room = hasRoom(free, interfaceFrom, interfaceTo, inKept);
    let moreKept = moreipmeId >= 0;
    let notKept = notipmeId >= 0;
    if (moreKept && isCandidate(status[moreipmeId] as number)) {
      const neededWithRoom = pd <= qd && !notKept && !hasImplicit;
      if (neededWithRoom && room) status[moreipmeId] = STATUS.needed;
      else if (neededWithRoom && l === 32) status[moreipmeId] = STATUS.alreadyInterface;
      else {
        status[moreipmeId] = STATUS.redundant;
        passOf[moreipmeId] = pass;
        moreKept = false;
        if (neededWithRoom) again = true;
      }
    }
    // A single address in notipme excludes an interface that has it, and may do so where the interfaces are unknown.
    const mayExclude = l === 32 && (!declared || interfaceFrom < interfaceTo);
    if (notKept && status[notipmeId] === STATUS.needed && !mayExclude) {
      const neededWithRoom = qd < (hasImplicit || moreKept ? l : pd);
      if (!(neededWithRoom && room)) {
        status[notipmeId] = STATUS.redundant;
        passOf[notipmeId] = pass;
        notKept = false;
        if (neededWithRoom) again = true;
      }
    }
    const kept = hasImplicit || moreKept || notKept;
    if (kept) for (let k = interfaceFrom; k < interfaceTo; k++) inKept[k] = 1;
    if (d > 0) (inKeptChildren[d - 1] as number) += kept ? size : (inKeptChildren[d] as number);
  }

  /**
   * Is there a host on which one of `free` addresses is not an interface address? The interface addresses among them are those
   * of `[interfaceFrom, interfaceTo)` that are not marked as lying inside.
   */
  function hasRoom(free: number, interfaceFrom: number, interfaceTo: number, inside: Uint8Array): boolean {
    if (free <= 0) return false;
    if (interfaceFrom === interfaceTo || free > interfaceTo - interfaceFrom) return true;
    const taken = new Uint32Array(interfaces.hosts);
    for (let k = interfaceFrom; k < interfaceTo; k++) {
      if (inside[k] === 0) for (const host of interfaces.on[k] as readonly number[]) (taken[host] as number)++;
    }
    return taken.some((count) => count < free);
  }
}

function isGone(status: number): boolean {
  return status === STATUS.duplicate || status === STATUS.redundant;
}

function isCandidate(status: number): boolean {
  return status === STATUS.needed || status === STATUS.alreadyInterface;
}
