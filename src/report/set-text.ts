import { dotted } from "../qmail/netmask.ts";
import type { Ranges } from "../space/address-ranges.ts";
import { type AddressSet, firstNetworks } from "../space/address-set.ts";
import { networkText } from "../space/networks.ts";
import { plural } from "../text/plural.ts";

/** How many parts of a set are shown: addresses, networks, ranges, and what is taken out of them. */
const SHOWN = 8;
/** Sets with more ranges than this just list the first ones: no shorter way to write them is looked for. */
const LOOKED_AT = 256;
const SPACE = 2 ** 32;

/** What a set is made of: a network or range, less some others. */
interface Part {
  readonly text: string;
  readonly except: readonly string[];
}

/**
 * A set of addresses as a person would write it: `203.0.113.0-203.0.113.9, 10.0.0.0/8 except 10.0.0.5`, whichever is shorter. The
 * first parts, and how much more there is.
 */
export function setText(set: AddressSet): string {
  if (!isRanges(set)) return networksText(set);
  const count = set.length / 2;
  const parts = count <= LOOKED_AT ? shortest(set) : listed(set, SHOWN);
  const out: string[] = [];
  let room = SHOWN;
  for (const part of parts) {
    if (room <= 0) break;
    const except = part.except.slice(0, Math.max(1, room - 1));
    const more = part.except.length - except.length;
    if (more > 0) except.push(`${more} more`);
    out.push(part.text + (except.length === 0 ? "" : ` except ${except.join(" and ")}`));
    room -= 1 + except.length;
  }
  const left = (count <= LOOKED_AT ? parts.length : count) - out.length;
  return `${out.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

/** One range: an address, a network, or the first address and the last. `end` is one past it. */
export function rangeText(start: number, end: number): string {
  const size = end - start;
  if (size === 1) return dotted(start);
  const isNetwork = 2 ** Math.round(Math.log2(size)) === size;
  if (isNetwork && start % size === 0) return networkText({ address: start, length: 32 - Math.log2(size) });
  return `${dotted(start)}-${dotted(end - 1)}`;
}

function isRanges(set: AddressSet): set is Ranges {
  return Array.isArray(set);
}

function listed(ranges: Ranges, limit: number): Part[] {
  const out: Part[] = [];
  for (let i = 0; i < Math.min(ranges.length, 2 * limit); i += 2)
    out.push({ text: rangeText(ranges[i] as number, ranges[i + 1] as number), except: [] });
  return out;
}

/**
 * The shortest way to write the ranges: some of them one by one, others as the network around them except the gaps. Such a network
 * must hold no other range of the set. Built up from the best way to write the first ranges, one more range each time.
 */
function shortest(ranges: Ranges): Part[] {
  const count = ranges.length / 2;
  const single = listed(ranges, count);
  /** The texts of the gaps before each range, added up. */
  const gaps = [0];
  for (let i = 1; i < count; i++)
    gaps.push((gaps[i - 1] as number) + AND + rangeText(end(ranges, i - 1), start(ranges, i)).length);
  const best: { readonly cost: number; readonly from: number; readonly network: Network | null }[] = [];
  for (let last = 0; last < count; last++) {
    const before = best[last - 1]?.cost ?? 0;
    let chosen = {
      cost: before + COMMA + (single[last] as Part).text.length,
      from: last,
      network: null as Network | null,
    };
    for (let first = last; first >= 0; first--) {
      const network = around(start(ranges, first), end(ranges, last));
      // From here on, the networks only grow.
      if (network.end > (last + 1 < count ? start(ranges, last + 1) : SPACE)) break;
      if (first > 0 && network.start < end(ranges, first - 1)) continue;
      const edges = [...outside(ranges, first, last, network)].reduce((sum, text) => sum + AND + text.length, 0);
      const inner = (gaps[last] as number) - (gaps[first] as number);
      const own = rangeText(network.start, network.end).length + EXCEPT + edges + inner;
      const cost = (best[first - 1]?.cost ?? 0) + COMMA + own;
      if (edges + inner > 0 && cost < chosen.cost) chosen = { cost, from: first, network };
    }
    best.push(chosen);
  }
  const out: Part[] = [];
  for (let last = count - 1; last >= 0; ) {
    const { from, network } = best[last] as (typeof best)[number];
    out.push(network === null ? (single[last] as Part) : without(ranges, from, last, network));
    last = from - 1;
  }
  return out.reverse();
}

const AND = " and ".length;
const COMMA = ", ".length;
const EXCEPT = " except ".length - AND;

interface Network {
  readonly start: number;
  readonly end: number;
}

/** The smallest aligned network around a range. */
function around(from: number, to: number): Network {
  const bits = 32 - Math.clz32((from ^ (to - 1)) >>> 0);
  const size = 2 ** bits;
  const first = from - (from % size);
  return { start: first, end: first + size };
}

/** The texts of what a network has before the first of the ranges in it and after the last. */
function* outside(ranges: Ranges, first: number, last: number, network: Network): Generator<string> {
  if (network.start < start(ranges, first)) yield rangeText(network.start, start(ranges, first));
  if (end(ranges, last) < network.end) yield rangeText(end(ranges, last), network.end);
}

function without(ranges: Ranges, first: number, last: number, network: Network): Part {
  const holes: number[] = [];
  if (network.start < start(ranges, first)) holes.push(network.start, start(ranges, first));
  for (let i = first + 1; i <= last; i++) holes.push(end(ranges, i - 1), start(ranges, i));
  if (end(ranges, last) < network.end) holes.push(end(ranges, last), network.end);
  const except = listed(holes, holes.length).map(({ text }) => text);
  return { text: rangeText(network.start, network.end), except };
}

function start(ranges: Ranges, i: number): number {
  return ranges[2 * i] as number;
}

function end(ranges: Ranges, i: number): number {
  return ranges[2 * i + 1] as number;
}

/** Networks, where the set is not known as ranges. */
function networksText(set: AddressSet): string {
  const { networks, omitted } = firstNetworks(set, SHOWN);
  const more = omitted === 0 ? "" : ` and ${omitted === null ? "many more networks" : plural(omitted, "more network")}`;
  const texts = networks.map(({ address, length }) => rangeText(address, address + 2 ** (32 - length)));
  return texts.join(", ") + more;
}
