import { dotted } from "../qmail/netmask.ts";
import { eachEntry, verdictCuts } from "./address-cuts.ts";
import { type AddressSet, splitRange } from "./address-sets.ts";
import type { AddressRange } from "./hosts.ts";
import { isLoopback } from "./loopback.ts";
import type { Making } from "./partition-context.ts";

/** Addresses, as literals, that nothing tells apart. */
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
  /** What a literal can be or end in, some with a closing bracket. */
  readonly keys: ReadonlySet<string>;
  readonly isBracketed: boolean;
}

const END = 2 ** 32;
const EVERYTHING: AddressRange = { from: 0, to: 0xffffffff };
const ZERO: AddressRange = { from: 0, to: 0 };
const SMTP = 25;
const MOST_CLASSES = 100_000;
const LOOPBACK: AddressRange = { from: 0x7f000000, to: 0x7fffffff };

/** A set from a gapped netmask or a key, and what it is called. */
interface NamedSet extends AddressSet {
  readonly text: string;
}

/**
 * The classes of all addresses, in the order of their ranges; those of keys come before the rest of their range. Null if there are
 * too many.
 */
export function addressClasses(making: Making, facts: AddressFacts): AddressClass[] | null {
  const { exact, sets } = keySets(facts);
  const gapped = new Map<string, AddressSet>();
  const { from: first, to: last } = making.within ?? EVERYTHING;
  const starts = new Set<number>([first]);
  const cut = ({ from, to }: AddressRange): void => {
    if (from > first && from <= last) starts.add(from);
    if (to >= first && to < last) starts.add(to + 1);
  };
  for (const range of [ZERO, LOOPBACK]) cut(range);
  for (const address of exact) cut({ from: address, to: address });
  for (const range of rangesOf(making, facts)) cut(range);
  const lists = Array.from(facts.hosts, (host) => making.names.ready.host(host).host.lists);
  const addGapped = (address: number, netmask: number): void =>
    void gapped.set(`${dotted(address)}/${dotted(netmask)}`, { address, netmask });
  eachEntry(lists, cut, addGapped);
  const all = [...Array.from(gapped, ([text, set]) => ({ ...set, text })), ...sets];
  // Netmasks with gaps could tell apart neighbours that are otherwise alike.
  const isCut = gapped.size === 0 ? tellsFromBefore(making, facts) : () => true;
  const runs = runsOf(exact, starts, last + 1, isCut);
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

/** `[10.0.0.9]` is one address, `.0.9]` all that end in it. */
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

/** The ranges between the starts. Neighbours that are alike are merged, but not the addresses of keys. */
function runsOf(
  exact: ReadonlySet<number>,
  starts: ReadonlySet<number>,
  end: number,
  isCut: (start: number) => boolean,
): AddressRange[] {
  const sorted = [...starts].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  let isKey = true;
  for (const [i, from] of sorted.entries()) {
    const to = (sorted[i + 1] ?? end) - 1;
    const last = runs.at(-1);
    const wasKey = isKey;
    isKey = exact.has(from);
    if (last === undefined || isKey || wasKey || isCut(from)) runs.push({ from, to });
    else last.to = to;
  }
  return runs;
}

/**
 * Whether the hosts can know anything about an address that they do not know about the one before. Each is asked only where
 * something of its own begins or ends: asking all of them about all addresses takes minutes for a fleet of hundreds.
 */
function tellsFromBefore({ names, question, starts }: Making, { hosts, connects }: AddressFacts): Tells {
  const { ready } = names;
  const judges = Array.from(hosts, (index) => {
    const { host, ipmeIs } = ready.host(index);
    return { lists: host.lists, isMe: (address: number) => ipmeIs(address).me };
  });
  const cuts = verdictCuts(judges);
  if (!connects) return (at) => cuts.has(at);
  const clients = clientCuts(ready, hosts);
  const { down } = question;
  const downAt = (address: number): readonly number[] =>
    ready.reach.hasAddress(address).filter((host) => down.hosts.has(host));
  const isDown = (address: number): boolean => down.addresses.some(({ from, to }) => from <= address && address <= to);
  return (at) => {
    if (cuts.has(at) || clients.has(at)) return true;
    // Every host has its own loopback addresses.
    if (isLoopback(at) !== isLoopback(at - 1) && hosts.size > 1) return true;
    for (const host of isLoopback(at) ? hosts : starts) {
      if (!isSameRow(ready.reach.at(host, at, SMTP), ready.reach.at(host, at - 1, SMTP))) return true;
    }
    if (down.hosts.size > 0 && !isSameRow(downAt(at), downAt(at - 1))) return true;
    return isDown(at) !== isDown(at - 1);
  };
}

type Tells = (address: number) => boolean;

/** Where the clients of a host begin or end. */
function clientCuts(
  { fleet, reach }: Pick<Making["names"]["ready"], "fleet" | "reach">,
  hosts: ReadonlySet<number>,
): ReadonlySet<number> {
  const cuts = new Set<number>();
  const told = new Set<readonly AddressRange[]>();
  for (const host of hosts) {
    const ranges = fleet.hosts[host]?.relayClients ?? [];
    // A file may give them to all of its hosts.
    if (told.has(ranges)) continue;
    told.add(ranges);
    for (const at of ranges.flatMap(({ from, to }) => [from, to + 1])) {
      if (at > 0 && at < END && reach.isRelayClient(host, at) !== reach.isRelayClient(host, at - 1)) cuts.add(at);
    }
  }
  return cuts;
}

function isSameRow(one: readonly number[], two: readonly number[]): boolean {
  return one === two || (one.length === two.length && one.every((value, i) => value === two[i]));
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

/** All netmasks with gaps, and the longest key, which stands for the others. */
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
