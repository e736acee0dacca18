import type { CnameRecord, Dns, DnsAnswer, DnsRecord, DnsType } from "../qmail/dns.ts";
import { dnsName } from "../qmail/dns.ts";
import type { RecordPlace } from "../qmail/way.ts";
import { type DeclaredName, type DeclaredZone, type DnsNode, type DnsTree, makeDnsTree } from "./dns-tree.ts";

/** What `qmailint.yaml` says about the domain name system. */
export interface DnsDeclaration {
  readonly zones: readonly DeclaredZone[];
  /** The names of `dns`: each replaces what the zones say about it. */
  readonly names: readonly DeclaredName[];
  /** What an undeclared name is: unknown and outside, or nonexistent. */
  readonly undeclared: "outside" | "nxdomain";
}

/** The domain name system as declared. */
export interface DnsFacts extends Dns {
  /** Nothing declares the name: no record of its own, no wildcard, no zone. */
  isUndeclared(name: string): boolean;
  /** The name is in the tree: it differs from its neighbours as to wildcards and what stands below it. */
  isKnown(name: string): boolean;
  /**
   * Every name that is told apart from the names beside it, in lower case: names with records, targets of CNAME and MX records,
   * empty non-terminals, the names of zones and delegations, and names with a wildcard below them.
   */
  names(): Iterable<string>;
  /** The owners of CNAME records, `*.d` among them. */
  aliases(): Iterable<string>;
}

/** At most this many CNAMEs are followed; resolvers give up sooner. */
const MOST_CNAMES = 64;
const LOCALHOST = "localhost";
const LOOPBACK = 0x7f000001;

/** What the tree says about a name. */
type Found =
  | { readonly kind: "existing"; readonly node: DnsNode }
  | { readonly kind: "nxdomain" | "nodata"; readonly at: RecordPlace | null }
  | { readonly kind: "undeclared" };

/** A resolver that knows only what is declared. The tree is not built until somebody asks. */
export function makeDnsFacts(declaration: DnsDeclaration): DnsFacts {
  let made: DnsTree | null = null;
  const tree = (): DnsTree => {
    made ??= makeDnsTree(declaration.zones, declaration.names);
    return made;
  };
  return {
    lookup: (name, type) => resolve(tree(), declaration.undeclared, name, type),
    isUndeclared: (name) => find(tree(), name).kind === "undeclared",
    isKnown: (name) => tree().nodes.has(name),
    names: () => namesOf(tree()),
    aliases: () => aliasesOf(declaration),
  };
}

function resolve(tree: DnsTree, undeclared: DnsDeclaration["undeclared"], asked: string, type: DnsType): DnsAnswer {
  const led: CnameRecord[] = [];
  let name = asked;
  for (;;) {
    const found = find(tree, name);
    if (found.kind === "undeclared") return unknown(undeclared, name, type, led);
    if (found.kind !== "existing") return led.length > 0 && found.kind === "nodata" ? answer(led) : found;
    const { node } = found;
    if (node.says === "servfail") return { kind: "servfail", at: node.at };
    if (node.cname === null) return recordsOf(node, name, type, led);
    led.push({ ...node.cname, name });
    if (type === "ANY") return answer(led);
    const next = dnsName(node.cname.target);
    if (next === null) return { kind: "nxdomain", at: node.cname.at };
    // A circle ends here too.
    if (led.length > MOST_CNAMES) return { kind: "servfail", at: node.cname.at };
    name = next;
  }
}

function answer(records: readonly DnsRecord[]): DnsAnswer {
  return { kind: "answer", records };
}

function recordsOf(node: DnsNode, name: string, type: DnsType, led: readonly CnameRecord[]): DnsAnswer {
  if ((type === "A" || type === "AAAA") && node.isAlias) return { kind: "undeclared", records: led };
  const records = type === "MX" ? node.mx : type === "A" ? node.a : type === "AAAA" ? node.aaaa : [];
  if (records.length === 0) return led.length > 0 ? answer(led) : { kind: "nodata", at: node.at };
  // Records of a wildcard take the name that was asked for.
  const own = (records[0] as DnsRecord).name === name ? records : records.map((record) => ({ ...record, name }));
  return answer(led.length === 0 ? own : [...led, ...own]);
}

function unknown(
  undeclared: DnsDeclaration["undeclared"],
  name: string,
  type: DnsType,
  led: readonly CnameRecord[],
): DnsAnswer {
  if (name === LOCALHOST) {
    if (type === "A") return answer([...led, { type: "A", name, address: LOOPBACK, at: null }]);
    return led.length > 0 ? answer(led) : { kind: "nodata", at: null };
  }
  return undeclared === "outside" ? { kind: "undeclared", records: led } : { kind: "nxdomain", at: null };
}

/** The node of a name, or of the wildcard that stands for it: RFC 4592, 3.3.1. `dns` overrides the zones. */
function find(tree: DnsTree, name: string): Found {
  const { nodes } = tree;
  const own = nodes.get(name);
  if (own?.byName) return standing(tree, own, name);
  const gone = goneAbove(tree, name);
  if (own !== undefined) return gone === null ? standing(tree, own, name) : { kind: "nxdomain", at: gone.at };
  for (let encloser = parentOf(name); encloser !== null; encloser = parentOf(encloser)) {
    if (encloser !== "" && !nodes.has(encloser)) continue;
    const wildcard = nodes.get(encloser === "" ? "*" : `*.${encloser}`);
    if (wildcard !== undefined && (gone === null || wildcard.byName)) return standing(tree, wildcard, name);
    break;
  }
  return gone === null ? without(tree, name, "nxdomain") : { kind: "nxdomain", at: gone.at };
}

/** What a node says about its own name or, as a wildcard, about another. */
function standing(tree: DnsTree, node: DnsNode, name: string): Found {
  if (node.says === "nxdomain") return { kind: "nxdomain", at: node.at };
  if (node.says === "nothing") return without(tree, name, "nodata");
  return node.isCut && !node.byName ? { kind: "undeclared" } : { kind: "existing", node };
}

/** A name without records: the zone that speaks for it, if any, says so. */
function without(tree: DnsTree, name: string, kind: "nxdomain" | "nodata"): Found {
  const at = zoneOf(tree, name);
  return at === null ? { kind: "undeclared" } : { kind, at };
}

/** The name, or the nearest above it, that `dns` says does not exist. */
function goneAbove({ nodes, hasGone }: DnsTree, name: string): DnsNode | null {
  if (!hasGone) return null;
  for (let at: string | null = name; at !== null; at = parentOf(at)) {
    const node = nodes.get(at);
    if (node?.says === "nxdomain") return node;
  }
  return null;
}

/** Where the zone that speaks for a name is declared; null if none does, or if the name is delegated. */
function zoneOf({ nodes, apexes }: DnsTree, name: string): RecordPlace | null {
  for (let at: string | null = name; at !== null; at = parentOf(at)) {
    const node = nodes.get(at);
    if (node?.isCut || (node?.isDname && at !== name)) return null;
    const apex = apexes.get(at);
    if (apex !== undefined) return apex;
  }
  return null;
}

/** What follows the first dot; the root is the empty name, with nothing above it. */
function parentOf(name: string): string | null {
  if (name === "") return null;
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
}

function* namesOf({ nodes }: DnsTree): Generator<string> {
  yield LOCALHOST;
  for (const [name, { cname, mx }] of nodes) {
    if (name !== "" && name !== "*" && !name.startsWith("*.")) yield name;
    if (cname !== null) yield* targetOf(cname.target);
    for (const { target } of mx) yield* targetOf(target);
  }
}

function* aliasesOf({ zones, names }: DnsDeclaration): Generator<string> {
  for (const { records } of [...zones, ...names])
    for (const { type, name } of records) if (type === "CNAME") yield name;
}

function* targetOf(target: string): Generator<string> {
  const name = dnsName(target);
  if (name !== null) yield name;
}
