import { netmaskOf } from "../qmail/netmask.ts";

// The sets of addresses inside one block that gapped netmasks tell apart. A cube is what an entry matches: address and netmask. The
// cubes inside the block, with all their intersections, are its cells; a cell's class is what lies in it and in no cubes but those
// that hold the whole cell. Let f_j(D) be the size of cell D without those of the first j cubes that do not hold all of D: f_0 is
// the cell's own size, the last f that of its class. For a cube g that does not hold D, and E = D AND g,
//
//   f_j(D) = f_(j-1)(D) - f_(j-1)(E),  if every one of the first j - 1 cubes that holds E holds D too; else f_(j-1)(D).
//
// These subtractions are the steps. They are remembered, because the same steps divide any other measure among the classes.

/** Cubes inside one block, in columns; the first is the block itself. */
export interface Closure {
  readonly address: readonly number[];
  readonly netmask: readonly number[];
  /** How many addresses the class of each cell has. */
  readonly size: ArrayLike<number>;
  /** Pairs of numbers, in the order of the subtractions: a cell, and the cell that is subtracted from it. */
  readonly steps: ArrayLike<number>;
  /** The cubes of `inside` that hold each cell. */
  readonly held: readonly (readonly number[])[];
  /** The number of a cell that is known to exist. */
  readonly find: (address: number, netmask: number) => number;
}

/** What all closures of a directory may cost together. */
export interface Budget {
  /** Classes that gapped netmasks add. */
  classes: number;
  /** Intersections. */
  steps: number;
  /** Checks whether two cubes have an address in common. */
  looks: number;
}

/** The budget for one directory, or `times` as much. */
export function makeBudget(times = 1): Budget {
  return { classes: times * 2 ** 17, steps: times * 2 ** 21, looks: times * 2 ** 28 };
}

/** Cubes in columns. */
export interface Cubes {
  readonly address: ArrayLike<number>;
  readonly netmask: ArrayLike<number>;
}

/** The number of netmask bits that are not set: a cube has 2 to the power of this many addresses. */
export function freeBits(netmask: number): number {
  let v = ~netmask;
  v -= (v >>> 1) & 0x55555555;
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The cells of the block, of which each cube of `inside` holds a part; or the number of the cube at which the budget ran out. */
export function closeUnder(
  start: number,
  reach: number,
  cubes: Cubes,
  inside: readonly number[],
  budget: Budget,
): Closure | number {
  const address: number[] = [];
  const netmask: number[] = [];
  const find = makeFinder(address, netmask);
  find(start, netmaskOf(reach));
  for (const g of inside) {
    const ga = cubes.address[g] as number;
    const gm = cubes.netmask[g] as number;
    const count = address.length;
    budget.looks -= count;
    for (let e = 0; e < count; e++) {
      const mask = netmask[e] as number;
      if ((((address[e] as number) ^ ga) & mask & gm) !== 0 || (gm & ~mask) === 0) continue;
      budget.steps--;
      find(((address[e] as number) | ga) >>> 0, (mask | gm) >>> 0);
    }
    if (budget.steps < 0 || budget.looks < 0 || address.length - 1 > budget.classes) return g;
  }
  budget.classes -= address.length - 1;
  return measure(address, netmask, find, cubes, inside, budget);
}

/** The cells where there is just one cube, the most common case. */
export function halve(start: number, reach: number, cubes: Cubes, only: number): Closure {
  const netmask = netmaskOf(reach);
  const address = (start | (cubes.address[only] as number)) >>> 0;
  const common = (netmask | (cubes.netmask[only] as number)) >>> 0;
  const size = 2 ** freeBits(common);
  return {
    address: [start, address],
    netmask: [netmask, common],
    size: [2 ** (32 - reach) - size, size],
    steps: ONE_STEP,
    held: [NONE, [only]],
    find: (_, mask) => (mask === netmask ? 0 : 1),
  };
}

const NONE: readonly number[] = [];
const ONE_STEP: readonly number[] = [0, 1];

function measure(
  address: readonly number[],
  netmask: readonly number[],
  find: Closure["find"],
  cubes: Cubes,
  inside: readonly number[],
  budget: Budget,
): Closure | number {
  const count = address.length;
  const [addresses, netmasks] = [Int32Array.from(address), Int32Array.from(netmask)];
  const size = Float64Array.from(netmask, (mask) => 2 ** freeBits(mask));
  const holders = new Uint32Array(count);
  const held: (readonly number[])[] = new Array(count).fill(NONE);
  const steps: number[] = [];
  for (const g of inside) {
    const ga = (cubes.address[g] as number) | 0;
    const gm = (cubes.netmask[g] as number) | 0;
    const within: number[] = [];
    budget.looks -= count;
    for (let e = 0; e < count; e++) {
      const mask = netmasks[e] as number;
      if ((((addresses[e] as number) ^ ga) & mask & gm) !== 0) continue;
      if ((gm & ~mask) === 0) {
        within.push(e);
        continue;
      }
      const common = find(((addresses[e] as number) | ga) >>> 0, (mask | gm) >>> 0);
      if (holders[e] !== holders[common]) continue;
      size[e] = (size[e] as number) - (size[common] as number);
      steps.push(e, common);
    }
    for (const e of within) {
      (holders[e] as number)++;
      held[e] = held[e] === NONE ? [g] : [...(held[e] as readonly number[]), g];
    }
    if (budget.looks < 0) return g;
  }
  return { address, netmask, size, steps: Int32Array.from(steps), held, find };
}

/** MurmurHash3's last steps: with them, every bit of both affects the lowest bits. Cubes often differ only in the highest. */
function hashOf(a: number, m: number): number {
  let hash = a ^ Math.imul(m, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Finds a cube's number; one that is not there is added after the last. */
function makeFinder(address: number[], netmask: number[]): (address: number, netmask: number) => number {
  let table = new Int32Array(16).fill(-1);
  const slotOf = (a: number, m: number): number => {
    const last = table.length - 1;
    let slot = hashOf(a, m) & last;
    for (let n = table[slot] as number; n >= 0 && (address[n] !== a || netmask[n] !== m); n = table[slot] as number) {
      slot = (slot + 1) & last;
    }
    return slot;
  };
  return (a, m) => {
    const slot = slotOf(a, m);
    const known = table[slot] as number;
    if (known >= 0) return known;
    table[slot] = address.length;
    address.push(a);
    netmask.push(m);
    if (2 * address.length > table.length) {
      table = new Int32Array(2 * table.length).fill(-1);
      for (let n = 0; n < address.length; n++) table[slotOf(address[n] as number, netmask[n] as number)] = n;
    }
    return address.length - 1;
  };
}
