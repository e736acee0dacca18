import { dotted } from "../qmail/netmask.ts";
import type { Lists } from "../qmail/types.ts";
import { type AddressSet, isContiguous, splitRange } from "./address-sets.ts";
import type { AddressRange } from "./hosts.ts";
import { isLoopback } from "./loopback.ts";
import type { Making } from "./partition-context.ts";

/** Addresses that nothing tells apart, as literals. */
export interface AddressClass {
  readonly first: number;
  readonly text: string;
  readonly isSingle: boolean;
}

/** What tells addresses apart. */
export interface AddressFacts {
  /** The hosts whose lists matter. */
  readonly hosts: ReadonlySet<number>;
  /** Connections to the addresses are made. */
  readonly connects: boolean;
  /** What a literal can be, or end in: with a bracket at the end, or none. */
  readonly keys: ReadonlySet<string>;
  readonly isBracketed: boolean;
}

const END = 2 ** 32;
const SMTP = 25;
const MOST_CLASSES = 100_000;
const LOOPBACK: AddressRange = { from: 0x7f000000, to: 0x7fffffff };

/** A set with gaps or of a key, and what it is called. */
interface NamedSet extends AddressSet {
  readonly text: string;
}

/**
 * The classes of all addresses, by the first of each range, and those of keys before the rest of their range. Null where there are too
 * many.
 */
export function addressClasses(making: Making, facts: AddressFacts): AddressClass[] | null {
  const { exact, sets } = keySets(facts);
  const gapped = new Map<string, AddressSet>();
  const starts = new Set<number>([0, 1, LOOPBACK.from, LOOPBACK.to + 1]);
  const cut = ({ from, to }: AddressRange): void => void starts.add(from).add(to + 1);
  for (const address of exact) cut({ from: address, to: address });
  for (const range of rangesOf(making, facts)) cut(range);
  for (const host of facts.hosts) cutByLists(making.names.ready.host(host).host.lists, cut, gapped);
  const all = [...Array.from(gapped, ([text, set]) => ({ ...set, text })), ...sets];
  const runs = runsOf(making, facts, exact, starts, gapped.size === 0);
  const classes: AddressClass[] = [];
  for (const run of runs) {
    const found = classesIn(run, all, facts.isBracketed, runs.length > 1);
    if (found === null || classes.length + found.length > MOST_CLASSES) return null;
    for (const one of found) classes.push(one);
  }
  return classes;
}

function rangesOf({ names, question }: Making, { hosts, connects }: AddressFacts): AddressRange[] {
  if (!connects) return [];
  const fleet = names.ready.fleet.hosts;
  const clients = [...hosts].flatMap((host) => fleet[host]?.relayClients ?? []);
  return [...clients, ...question.down.addresses, ...fleet.flatMap(({ reachedAt }) => reachedAt)];
}

function cutByLists(
  { fixed, moreipme, notipme }: Lists,
  cut: (range: AddressRange) => void,
  gapped: Map<string, AddressSet>,
): void {
  const add = (address: number, netmask: number): void => {
    // With host bits it matches nothing.
    if ((address & ~netmask) !== 0) return;
    if (isContiguous(netmask)) cut({ from: address, to: (address | ~netmask) >>> 0 });
    else gapped.set(`${dotted(address)}/${dotted(netmask)}`, { address, netmask });
  };
  for (const { address, netmask } of fixed) add(address, netmask);
  for (const file of [moreipme, notipme]) {
    if (file === null) continue;
    const { count, address, netmask } = file.entries;
    for (let i = 0; i < count; i++) add(address[i] as number, netmask[i] as number);
  }
}

/** `[10.0.0.9]` is an address, `.0.9]` all that end so. */
function keySets({ keys, isBracketed }: AddressFacts): { exact: ReadonlySet<number>; sets: readonly NamedSet[] } {
  const exact = new Set<number>();
  const sets: NamedSet[] = [];
  for (const text of [...keys].sort()) {
    if (text.endsWith("]") !== isBracketed) continue;
    const octets = text
      .replace(/[[\]]/g, "")
      .split(".")
      .filter((octet) => octet !== "")
      .map(Number);
    const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    if (octets.length === 4) exact.add(address);
    else if (text.startsWith(".")) sets.push({ address, netmask: 256 ** octets.length - 1, text });
  }
  return { exact, sets };
}

/** The ranges between the starts; neighbours that are alike are one, unless netmasks with gaps could tell them apart. */
function runsOf(
  making: Making,
  facts: AddressFacts,
  exact: ReadonlySet<number>,
  starts: ReadonlySet<number>,
  joins: boolean,
): AddressRange[] {
  const sorted = [...starts].filter((start) => start < END).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  let before: string | null = null;
  for (const [i, from] of sorted.entries()) {
    const to = (sorted[i + 1] ?? END) - 1;
    const sign = exact.has(from) ? null : signOf(making, facts, from);
    const last = runs.at(-1);
    if (joins && last !== undefined && sign !== null && sign === before) last.to = to;
    else runs.push({ from, to });
    before = sign;
  }
  return runs;
}

/** All that the hosts can know of an address. */
function signOf({ names, question, starts }: Making, { hosts, connects }: AddressFacts, address: number): string {
  const { reach } = names.ready;
  const signs: (string | boolean)[] = [];
  for (const host of hosts) {
    signs.push(names.ready.host(host).ipmeIs(address).me);
    if (connects) signs.push(reach.isRelayClient(host, address));
    // Each host has loopback addresses of its own.
    if (connects && isLoopback(address)) signs.push(reach.at(host, address, SMTP).join(" "));
  }
  if (connects && !isLoopback(address)) {
    for (const start of starts) signs.push(reach.at(start, address, SMTP).join(" "));
  }
  if (connects) {
    signs.push(
      reach
        .hasAddress(address)
        .filter((host) => question.down.hosts.has(host))
        .join(" "),
    );
    signs.push(question.down.addresses.some(({ from, to }) => from <= address && address <= to));
  }
  return signs.join(",");
}

function classesIn(
  run: AddressRange,
  sets: readonly NamedSet[],
  isBracketed: boolean,
  isPart: boolean,
): AddressClass[] | null {
  const isSingle = run.from === run.to;
  const range = rangeText(run, isBracketed);
  if (sets.length === 0 || isSingle) return [{ first: run.from, text: range, isSingle }];
  const subsets = splitRange(run.from, run.to, sets);
  if (subsets === null) return null;
  const keyed: AddressClass[] = [];
  const rest: AddressClass[] = [];
  for (const { inside, first } of subsets) {
    const name = subsetName(inside.map((index) => sets[index] as NamedSet));
    if (name === "") rest.push({ first, text: range, isSingle });
    else keyed.push({ first, text: isPart ? `${name} in ${range}` : name, isSingle });
  }
  return [...keyed, ...rest];
}

/** All netmasks with gaps; and of keys the longest, which stands for the others. */
function subsetName(sets: readonly NamedSet[]): string {
  const isKey = ({ text }: NamedSet): boolean => text.startsWith(".");
  const keys = sets.filter(isKey).map(({ text }) => text);
  const longest = keys.reduce((long, text) => (text.length > long.length ? text : long), "");
  const names = sets.filter((set) => !isKey(set)).map(({ text }) => text);
  return [...names, longest].filter((text) => text !== "").join(" and ");
}

/** `[10.0.0.0/8]`, `[10.0.0.1-10.0.0.9]`, `[10.0.0.1]`, and the same without brackets. */
function rangeText({ from, to }: AddressRange, isBracketed: boolean): string {
  const size = to - from + 1;
  const bits = Math.log2(size);
  const isNetwork = Number.isInteger(bits) && from % size === 0;
  const text = size === 1 ? dotted(from) : isNetwork ? `${dotted(from)}/${32 - bits}` : `${dotted(from)}-${dotted(to)}`;
  return isBracketed ? `[${text}]` : text;
}
