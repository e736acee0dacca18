import type { AddressRecord, CnameRecord, DnsRecord, Ipv6Record, MxRecord } from "../qmail/dns.ts";
import type { RecordPlace } from "../qmail/way.ts";

/**
 * A record of a zone file. Only A, AAAA, MX and CNAME give answers; `ALIAS` (or ANAME) hides the addresses of its name; NS below
 * the zone's own name, and DNAME, hide what is below them; any other type only makes its name exist. Names are in lower case
 * without a final dot, and the root is empty.
 */
export type ZoneRecord =
  | DnsRecord
  | { readonly type: "NS" | "DNAME" | "ALIAS" | "OTHER"; readonly name: string; readonly at: RecordPlace | null };

/** A zone file: all its records and, if it is a zone, which one. */
export interface DeclaredZone {
  readonly apex: { readonly name: string; readonly at: RecordPlace } | null;
  readonly records: readonly ZoneRecord[];
}

/** A name of `dns`: its records (and no other name's), or that it does not exist or cannot be looked up. */
export interface DeclaredName {
  readonly name: string;
  readonly says: "records" | "nxdomain" | "servfail";
  readonly records: readonly DnsRecord[];
  readonly at: RecordPlace;
}

/** A name of the tree. `nothing`: an empty non-terminal, or a zone without records of its own name. */
export interface DnsNode {
  readonly says: "nothing" | DeclaredName["says"];
  /** Declared by `dns`, not by a zone. */
  readonly byName: boolean;
  readonly cname: CnameRecord | null;
  readonly mx: readonly MxRecord[];
  readonly a: readonly AddressRecord[];
  readonly aaaa: readonly Ipv6Record[];
  readonly at: RecordPlace | null;
  /** A delegation: the zone speaks neither for the name nor for what is below it. */
  readonly isCut: boolean;
  /** A DNAME: the zone does not speak for what is below it. */
  readonly isDname: boolean;
  /** An ANAME or ALIAS: the addresses are those of another name. */
  readonly isAlias: boolean;
}

export interface DnsTree {
  readonly nodes: ReadonlyMap<string, DnsNode>;
  /** The names of the zones, and where each is declared. */
  readonly apexes: ReadonlyMap<string, RecordPlace>;
  /** A name is declared not to exist. */
  readonly hasGone: boolean;
}

type Growing = { -readonly [K in keyof DnsNode]: DnsNode[K] } & {
  mx: MxRecord[];
  a: AddressRecord[];
  aaaa: Ipv6Record[];
};

/** Few names have any; the others share this. */
const NO_IPV6: Ipv6Record[] = [];

const EMPTY: DnsNode = {
  says: "nothing",
  byName: false,
  cname: null,
  mx: [],
  a: [],
  aaaa: NO_IPV6,
  at: null,
  isCut: false,
  isDname: false,
  isAlias: false,
};

/** The names of all zones and of `dns` with their empty non-terminals, as one tree. */
export function makeDnsTree(zones: readonly DeclaredZone[], names: readonly DeclaredName[]): DnsTree {
  const apexes = new Map<string, RecordPlace>();
  for (const { apex } of zones) if (apex !== null && !apexes.has(apex.name)) apexes.set(apex.name, apex.at);
  const nodes = new Map<string, DnsNode>();
  for (const zone of zones) addZone(nodes, apexes, zone);
  for (const name of apexes.keys()) if (!nodes.has(name)) nodes.set(name, EMPTY);
  for (const declared of names) nodes.set(declared.name, nodeOf(declared, nodes.get(declared.name)));
  const gone = new Set<string>();
  for (const [name, { says }] of nodes) if (says === "nxdomain") gone.add(name);
  for (const name of [...nodes.keys()]) if (!gone.has(name) || apexes.has(name)) addAncestors(nodes, gone, name);
  return { nodes, apexes, hasGone: gone.size > 0 };
}

function addZone(nodes: Map<string, DnsNode>, apexes: ReadonlyMap<string, RecordPlace>, zone: DeclaredZone): void {
  const { apex, records } = zone;
  const many = apexes.size > 1;
  const belongs = (name: string): boolean => {
    if (apex === null || (!many && isAtOrBelow(name, apex.name))) return true;
    const own = nearest(name, (at) => apexes.has(at));
    return own === null || own === apex.name;
  };
  const hidden = hiddenNames(zone, belongs);
  for (const record of records) {
    const { name } = record;
    if (!belongs(name)) continue;
    if (hidden.size > 0 && isHidden(hidden, name)) continue;
    add(nodes, record, hidden.get(name) === "NS");
  }
}

/** The names at which an NS or DNAME hides the names below. */
function hiddenNames(
  { apex, records }: DeclaredZone,
  belongs: (name: string) => boolean,
): ReadonlyMap<string, "NS" | "DNAME"> {
  const hidden = new Map<string, "NS" | "DNAME">();
  if (apex === null) return hidden;
  for (const { type, name } of records) {
    const hides = (type === "NS" && name !== apex.name && isAtOrBelow(name, apex.name)) || type === "DNAME";
    if (hides && belongs(name) && hidden.get(name) !== "NS") hidden.set(name, type as "NS" | "DNAME");
  }
  return hidden;
}

function isHidden(hidden: ReadonlyMap<string, unknown>, name: string): boolean {
  const dot = name.indexOf(".");
  return dot >= 0 && nearest(name.slice(dot + 1), (at) => hidden.has(at)) !== null;
}

function add(nodes: Map<string, DnsNode>, record: ZoneRecord, isCut: boolean): void {
  const known = nodes.get(record.name);
  const node: Growing =
    known === undefined
      ? { ...EMPTY, says: "records", at: record.at, mx: [], a: [], aaaa: NO_IPV6 }
      : (known as Growing);
  if (known === undefined) nodes.set(record.name, node);
  if (isCut) node.isCut = true;
  if (record.type === "A") node.a.push(record);
  else if (record.type === "AAAA") addIpv6(node, record);
  else if (record.type === "MX") node.mx.push(record);
  else if (record.type === "CNAME") node.cname ??= record;
  else if (record.type === "DNAME") node.isDname = true;
  else if (record.type === "ALIAS") node.isAlias = true;
}

function addIpv6(node: Growing, record: Ipv6Record): void {
  if (node.aaaa === NO_IPV6) node.aaaa = [];
  node.aaaa.push(record);
}

/** A name of `dns`; a delegation or DNAME of the zones at that name still hides what is below it. */
function nodeOf({ name, says, records, at }: DeclaredName, before: DnsNode | undefined): DnsNode {
  const { isCut, isDname } = before ?? EMPTY;
  const node: Growing = { ...EMPTY, says, byName: true, at, mx: [], a: [], aaaa: NO_IPV6, isCut, isDname };
  const nodes = new Map([[name, node as DnsNode]]);
  for (const record of records) add(nodes, record, isCut);
  return node;
}

/** All names above an existing name exist too. */
function addAncestors(nodes: Map<string, DnsNode>, gone: ReadonlySet<string>, name: string): void {
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const above = name.slice(dot + 1);
    if (nodes.has(above) && !gone.has(above)) return;
    if (!gone.has(above)) nodes.set(above, EMPTY);
  }
}

function isAtOrBelow(name: string, zone: string): boolean {
  return zone === "" || name === zone || (name.endsWith(zone) && name[name.length - zone.length - 1] === ".");
}

/** The name itself, or the nearest above it, for which `holds` is true. */
function nearest(name: string, holds: (name: string) => boolean): string | null {
  for (let at = name; ; ) {
    if (holds(at)) return at;
    if (at === "") return null;
    const dot = at.indexOf(".");
    at = dot < 0 ? "" : at.slice(dot + 1);
  }
}
