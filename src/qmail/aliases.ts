import { ask, type CnameRecord, type Dns, type DnsAnswer } from "./dns.ts";

/** The most CNAMEs that are followed; a longer chain is taken for a loop. */
const MOST_HOPS = 10;

/** What dns_cname made of a domain: its final name, and the CNAMEs on the way; or the answer to a look-up that failed for now. */
export type Canonical =
  | {
      readonly kind: "name";
      readonly name: string;
      readonly changed: boolean;
      readonly records: readonly CnameRecord[];
    }
  | { readonly kind: "failed"; readonly name: string; readonly answer: DnsAnswer };

/**
 * dns_cname: asks ANY, and follows the CNAME in the answer. A dot at the end is dropped, which counts as a change; a literal is not
 * looked up. An answer that leaves the CNAME out hides it. Source: dns.c of netqmail.
 */
export function canonicalName(dns: Dns, domain: string): Canonical {
  const records: CnameRecord[] = [];
  let name = domain;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const end: Canonical = { kind: "name", name, changed: hop > 0, records };
    if (name === "" || name.endsWith("]")) return end;
    if (name.endsWith(".")) {
      name = name.slice(0, -1);
      continue;
    }
    const answer = ask(dns, name, "ANY");
    if (answer.kind === "servfail") return { kind: "failed", name, answer };
    const next = answer.kind === "answer" ? answer.records.find((record) => record.type === "CNAME") : undefined;
    if (next === undefined) return end;
    records.push(next);
    name = next.target;
  }
  return { kind: "name", name, changed: true, records };
}
