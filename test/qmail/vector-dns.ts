import {
  type CnameRecord,
  type Dns,
  type DnsAnswer,
  type DnsRecord,
  type DnsType,
  dnsName,
} from "../../src/qmail/dns.ts";
import { strictAddress } from "../../src/text/address.ts";

/** What the name server of a vector knows of a name. */
export interface VectorName {
  readonly MX?: readonly (readonly [preference: number, target: string])[];
  readonly A?: readonly string[];
  readonly CNAME?: string;
  readonly rcode?: number;
  readonly fail?: Readonly<Record<string, number>>;
  readonly any?: "hinfo";
}

const NOWHERE = { at: null } as const;
/** FORMERR: to qmail it is like a name that does not exist. Every other code that the vectors have fails for now. */
const FORMERR = 1;
const NXDOMAIN = 3;
const MOST_CNAMES = 20;

/** The name server of the vectors: a resolver that follows CNAMEs for MX and A; whatever is not listed does not exist. */
export function vectorDns(names: Readonly<Record<string, VectorName>>): Dns {
  const byName = new Map(Object.entries(names).map(([name, known]) => [dnsName(name) ?? name, known]));
  return { lookup: (name, type) => resolve(byName, name, type, []) };
}

function resolve(names: ReadonlyMap<string, VectorName>, name: string, type: DnsType, led: CnameRecord[]): DnsAnswer {
  const known = names.get(name);
  // An empty non-terminal exists: a name below it does.
  if (known === undefined) {
    const exists = [...names.keys()].some((other) => other.endsWith(`.${name}`));
    return { kind: exists ? "nodata" : "nxdomain", ...NOWHERE };
  }
  const rcode = known.rcode ?? known.fail?.[type];
  if (rcode === NXDOMAIN) return { kind: "nxdomain", ...NOWHERE };
  if (rcode !== undefined) return { kind: rcode === FORMERR ? "nodata" : "servfail", ...NOWHERE };
  if (known.CNAME !== undefined && !(type === "ANY" && known.any === "hinfo")) {
    const record: CnameRecord = { type: "CNAME", name, target: known.CNAME, ...NOWHERE };
    if (type === "ANY") return { kind: "answer", records: [record] };
    if (led.length > MOST_CNAMES) return { kind: "servfail", ...NOWHERE };
    return resolve(names, dnsName(known.CNAME) ?? "", type, [...led, record]);
  }
  const found = recordsOf(known, name, type);
  const records = [...led, ...found];
  return records.length === 0 ? { kind: "nodata", ...NOWHERE } : { kind: "answer", records };
}

function recordsOf(known: VectorName, name: string, type: DnsType): DnsRecord[] {
  if (type === "MX") {
    return (known.MX ?? []).map(([preference, target]) => ({ type: "MX", name, preference, target, ...NOWHERE }));
  }
  // Nothing that the vectors were made with had IPv6.
  if (type === "ANY" || type === "AAAA") return [];
  return (known.A ?? []).map((text) => ({ type: "A", name, address: strictAddress(text) as number, ...NOWHERE }));
}
