import { loweredText } from "./latin1.ts";
import type { RecordPlace } from "./way.ts";

export interface CnameRecord {
  readonly type: "CNAME";
  readonly name: string;
  readonly target: string;
  readonly at: RecordPlace | null;
}

export interface MxRecord {
  readonly type: "MX";
  readonly name: string;
  readonly preference: number;
  readonly target: string;
  readonly at: RecordPlace | null;
}

export interface AddressRecord {
  readonly type: "A";
  readonly name: string;
  readonly address: number;
  readonly at: RecordPlace | null;
}

export interface Ipv6Record {
  readonly type: "AAAA";
  readonly name: string;
  readonly address: bigint;
  readonly at: RecordPlace | null;
}

export type DnsRecord = CnameRecord | MxRecord | AddressRecord | Ipv6Record;

/**
 * What a resolver says. `answer` has at least one record: the CNAMEs that were followed, then what was asked for; CNAMEs alone
 * where they lead to a name that has no such record. `undeclared`: nothing is known of the name that the CNAMEs lead to, or of the
 * name itself.
 */
export type DnsAnswer =
  | { readonly kind: "answer"; readonly records: readonly DnsRecord[] }
  | { readonly kind: "nxdomain" | "nodata" | "servfail"; readonly at: RecordPlace | null }
  | { readonly kind: "undeclared"; readonly records: readonly CnameRecord[] };

/** `ANY` is asked only to get at a CNAME, which is not followed; other records of the answer may be left out. */
export type DnsType = "MX" | "A" | "AAAA" | "ANY";

/** The domain name system as it is declared: a resolver that follows CNAMEs for MX, A and AAAA. */
export interface Dns {
  /** The name is in lower case, well formed, and without a dot at its end. */
  lookup(name: string, type: DnsType): DnsAnswer;
}

const LONGEST_LABEL = 63;
const LONGEST_NAME = 253;
const NO_SUCH_NAME: DnsAnswer = { kind: "nxdomain", at: null };

/** Names that hosts have. Any other can be declared; undeclared, it does not exist: `relay|user|password`, `*`, blanks. */
const ORDINARY = /^[-0-9a-z_.]+$/;

/** res_query: a name that cannot be put into a query is answered like a name that does not exist. */
export function ask(dns: Dns, name: string, type: DnsType): DnsAnswer {
  const written = dnsName(name);
  if (written === null) return NO_SUCH_NAME;
  const answer = dns.lookup(written, type);
  if (answer.kind !== "undeclared") return answer;
  const last = dnsName(answer.records.at(-1)?.target ?? written);
  return last !== null && ORDINARY.test(last) ? answer : NO_SUCH_NAME;
}

/** A name as `Dns` wants it, or null where it has an empty label or one above 63 bytes, or is too long. */
export function dnsName(name: string): string | null {
  const written = loweredText(name.endsWith(".") ? name.slice(0, -1) : name);
  if (written.length > LONGEST_NAME) return null;
  for (let start = 0; start <= written.length; ) {
    const dot = written.indexOf(".", start);
    const end = dot < 0 ? written.length : dot;
    if (end === start || end - start > LONGEST_LABEL) return null;
    start = end + 1;
  }
  return written;
}
