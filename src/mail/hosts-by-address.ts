import { type Address, addressAfter, compareAddresses } from "../qmail/any-address.ts";
import { noteIn } from "../text/note-in.ts";

/** The addresses from the first to the last, and the hosts reached there: those that share a range have it in common. */
export interface HostRange<A extends Address> {
  readonly from: A;
  readonly to: A;
  readonly hosts: readonly number[];
}

/** The hosts that are reached at an address, in the order of the fleet. */
export type HostsAt<A extends Address> = (address: A) => readonly number[];

/** At most this many hosts are kept, over all answers given. */
const MOST_KEPT = 1_000_000;

/**
 * Looks hosts up by address. Thousands of ranges may be nested, so the hosts of each address are not listed in advance: they are
 * collected on demand, from a tree that says where the ranges end, and kept for the next address in the same ranges.
 */
export function hostsByAddress<A extends Address>(ranges: readonly HostRange<A>[]): HostsAt<A> {
  const sorted = ranges.toSorted((a, b) => compareAddresses(a.from, b.from));
  // Sorted, not put into a set: V8 hashes only the last 64 bits of a bigint, and networks end alike.
  const edges = ranges.flatMap(({ from, to }) => [from, addressAfter(to)]).sort(compareAddresses);
  const tree = latestEnds(sorted);
  const known = new Map<number, readonly number[]>();
  let kept = 0;
  return (address) => {
    const edge = countUntil(edges, address);
    const before = known.get(edge);
    if (before !== undefined) return before;
    const begun = countUntil(sorted, address, ({ from }) => from);
    const lists: (readonly number[])[] = [];
    collect(tree, address, begun, (index) => lists.push((sorted[index] as HostRange<A>).hosts));
    const found = inOrder(lists);
    kept += found.length + 1;
    if (kept > MOST_KEPT) {
      known.clear();
      kept = found.length + 1;
    }
    known.set(edge, found);
    return found;
  };
}

/** All hosts of some lists, each once, in the order of the fleet. */
export function inOrder(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The hosts by what they share, in the order of the fleet. */
export function groupedBy<Host, Shared>(
  hosts: readonly Host[],
  of: (host: Host) => Shared,
): ReadonlyMap<Shared, readonly number[]> {
  const groups = new Map<Shared, number[]>();
  for (const [index, host] of hosts.entries()) noteIn(groups, of(host), index);
  return groups;
}

/** How many of the ascending values are not above an address. */
function countUntil<A extends Address>(values: readonly A[], address: A): number;
function countUntil<T, A extends Address>(values: readonly T[], address: A, of: (value: T) => A): number;
function countUntil(values: readonly unknown[], address: Address, of = (value: unknown) => value as Address): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (of(values[middle]) <= address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A binary tree over the ranges: each node has the last address of those below it. The leaves are the second half. */
function latestEnds(sorted: readonly HostRange<Address>[]): readonly (Address | undefined)[] {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, sorted.length)));
  const tree: (Address | undefined)[] = new Array(2 * leaves).fill(undefined);
  for (const [i, { to }] of sorted.entries()) tree[leaves + i] = to;
  for (let node = leaves - 1; node > 0; node--) {
    const [left, right] = [tree[2 * node], tree[2 * node + 1]];
    tree[node] = right === undefined || (left !== undefined && left >= right) ? left : right;
  }
  return tree;
}

/** Calls `visit` for each of the first `begun` ranges that does not end before the address. */
function collect(
  tree: readonly (Address | undefined)[],
  address: Address,
  begun: number,
  visit: (index: number) => void,
): void {
  const leaves = tree.length / 2;
  const look = (node: number, from: number, width: number): void => {
    const end = tree[node];
    if (from >= begun || end === undefined || end < address) return;
    if (node >= leaves) {
      visit(from);
      return;
    }
    look(2 * node, from, width / 2);
    look(2 * node + 1, from + width / 2, width / 2);
  };
  look(1, 0, leaves);
}
