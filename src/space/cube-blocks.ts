import { freeBits } from "./closure.ts";
import type { CubeSet } from "./cube-set.ts";

// A set of cubes as networks: the space is halved, bit by bit, until all addresses of a part have the same label or none. What is
// left of the cubes in a part is its state; parts with equal states are divided alike, so their networks are counted once.

/** An aligned network whose addresses all have one label, and not part of a larger one of which that is true. */
export interface LabelledNetwork {
  readonly address: number;
  readonly length: number;
  readonly label: number;
}

/**
 * What is left of the cubes in a part of the space, four numbers each: address and netmask below the part's own bits, weight,
 * label. Sorted, with no two of the same cube and label.
 */
export type State = readonly number[];

/** How many different states may be looked at in order to count. */
const MOST_STATES = 2 ** 22;

/** The networks of all wanted labels, ascending, as many as the caller takes. */
export function* networksIn(set: CubeSet, wanted: (label: number) => boolean = () => true): Generator<LabelledNetwork> {
  const walk = function* (address: number, bits: number, state: State): Generator<LabelledNetwork> {
    const label = labelOf(state, bits);
    if (label === MIXED) {
      const half = 2 ** (bits - 1);
      yield* walk(address, bits - 1, halfOf(state, bits - 1, 0));
      yield* walk(address + half, bits - 1, halfOf(state, bits - 1, 1));
    } else if (label >= 0) yield { address, length: 32 - bits, label };
  };
  yield* walk(0, 32, firstState(set, wanted));
}

/** How many networks that would be; null if there are too many different parts. */
export function countNetworks(set: CubeSet, wanted: (label: number) => boolean = () => true): number | null {
  let count = 0;
  let left = MOST_STATES;
  // Level by level, each state once, with the number of parts that have it: only two levels are in memory at a time.
  let level: Iterable<Part> = [{ state: firstState(set, wanted), times: 1 }];
  for (let bits = 32; bits >= 0; bits--) {
    const next = new Map<number, Part[]>();
    for (const { state, times } of level) {
      const label = labelOf(state, bits);
      if (label !== MIXED) count += label >= 0 ? times : 0;
      else if (state.length === 4 && state[2] === 1) count += times * networksOfCube(state[1] as number, bits);
      else {
        if (--left < 0) return null;
        addPart(next, halfOf(state, bits - 1, 0), times);
        addPart(next, halfOf(state, bits - 1, 1), times);
      }
    }
    level = [...next.values()].flat();
  }
  return count;
}

/** Parts of the space with the same state, and how many of them there are. */
interface Part {
  readonly state: State;
  times: number;
}

function addPart(parts: Map<number, Part[]>, state: State, times: number): void {
  if (state.length === 0) return;
  const hash = hashOf(state);
  const same = parts.get(hash);
  const before = same?.find((one) => isEqual(one.state, state));
  if (before !== undefined) before.times += times;
  else if (same !== undefined) same.push({ state, times });
  else parts.set(hash, [{ state, times }]);
}

const NO_LABEL = -1;
const MIXED = -2;

/**
 * The label that all addresses of a part have, NO_LABEL, or MIXED: exact, because the number of addresses of each label is known.
 */
function labelOf(state: State, bits: number): number {
  if (state.length === 0) return NO_LABEL;
  let sums: Map<number, number> | null = null;
  const first = state[3] as number;
  let sum = 0;
  for (let i = 0; i < state.length; i += 4) {
    const by = (state[i + 2] as number) * 2 ** (freeBits(state[i + 1] as number) - (32 - bits));
    const label = state[i + 3] as number;
    if (label === first) sum += by;
    else {
      sums ??= new Map();
      sums.set(label, (sums.get(label) ?? 0) + by);
    }
  }
  const size = 2 ** bits;
  if (sum === size) return first;
  let any = sum !== 0;
  for (const [label, its] of sums ?? []) {
    if (its === size) return label;
    any ||= its !== 0;
  }
  return any ? MIXED : NO_LABEL;
}

/** The state of the whole space. */
export function firstState({ address, netmask, weight, label }: CubeSet, wanted: (label: number) => boolean): State {
  const state: number[] = [];
  for (let i = 0; i < address.length; i++) {
    if (wanted(label[i] as number)) {
      state.push(address[i] as number, netmask[i] as number, weight[i] as number, label[i] as number);
    }
  }
  return tidied(state);
}

/** How many addresses of a part each label has. */
export function sumsOf(state: State, bits: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (let i = 0; i < state.length; i += 4) {
    const by = (state[i + 2] as number) * 2 ** (freeBits(state[i + 1] as number) - (32 - bits));
    const label = state[i + 3] as number;
    sums.set(label, (sums.get(label) ?? 0) + by);
  }
  return sums;
}

/** The half of a part in which bit `bit` is `value`; the same state where no cube looks at this bit. */
export function halfOf(state: State, bit: number, value: 0 | 1): State {
  if (!looksAt(state, bit)) return state;
  const out: number[] = [];
  const below = bit === 0 ? 0 : 0xffffffff >>> (32 - bit);
  for (let i = 0; i < state.length; i += 4) {
    const address = state[i] as number;
    const netmask = state[i + 1] as number;
    if (((netmask >>> bit) & 1) === 1 && ((address >>> bit) & 1) !== value) continue;
    out.push((address & below) >>> 0, (netmask & below) >>> 0, state[i + 2] as number, state[i + 3] as number);
  }
  return tidied(out);
}

function looksAt(state: State, bit: number): boolean {
  for (let i = 1; i < state.length; i += 4) if ((((state[i] as number) >>> bit) & 1) === 1) return true;
  return false;
}

/** Sorts the cubes, adds up the weights of equal ones, and leaves out those that add up to nothing. */
function tidied(state: number[]): State {
  if (state.length <= 4) return state;
  const order = Array.from({ length: state.length / 4 }, (_, i) => 4 * i);
  const at = (i: number, k: number): number => state[i + k] as number;
  order.sort((i, k) => at(i, 3) - at(k, 3) || at(i, 0) - at(k, 0) || at(i, 1) - at(k, 1));
  const out: number[] = [];
  for (const i of order) {
    const n = out.length;
    if (n > 0 && out[n - 4] === at(i, 0) && out[n - 3] === at(i, 1) && out[n - 1] === at(i, 3)) {
      const sum = (out[n - 2] as number) + at(i, 2);
      if (sum === 0) out.length = n - 4;
      else out[n - 2] = sum;
    } else out.push(at(i, 0), at(i, 1), at(i, 2), at(i, 3));
  }
  return out;
}

/** The networks of one cube: 2 to the number of zeros above the last 1 of its netmask. */
function networksOfCube(netmask: number, bits: number): number {
  const size = freeBits(netmask) - (32 - bits);
  const tail = netmask === 0 ? bits : 31 - Math.clz32(netmask & -netmask);
  return 2 ** (size - tail);
}

function hashOf(state: State): number {
  let hash = state.length;
  for (const one of state) hash = Math.imul(hash ^ one, 0x01000193) ^ (hash >>> 15);
  return hash;
}

function isEqual(a: State, b: State): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
