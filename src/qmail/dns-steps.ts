import { addressText } from "./any-address.ts";
import type { DnsAnswer, DnsRecord } from "./dns.ts";
import type { Evidence, Step } from "./way.ts";

/** Each record as a step: how a target was found. */
export function recordSteps(records: readonly DnsRecord[]): Step[] {
  return records.map((record) => ({ step: "dns", result: recordText(record), by: recordEvidence(record) }));
}

function recordText(record: DnsRecord): string {
  switch (record.type) {
    case "CNAME":
      return `${record.name} CNAME ${record.target}`;
    case "MX":
      return `${record.name} MX ${record.preference} ${record.target}`;
    case "A":
    case "AAAA":
      return `${record.name} ${record.type} ${addressText(record.address)}`;
  }
}

/** Where a record is declared. */
export function recordEvidence(record: DnsRecord | undefined): Evidence | null {
  const at = record?.at ?? null;
  return at === null ? null : { kind: "record", at };
}

/** A look-up that found nothing. */
export function failedStep(name: string, answer: DnsAnswer): Step {
  const said = { nxdomain: "does not exist", nodata: "has no address", servfail: "cannot be looked up" };
  const result = answer.kind in said ? said[answer.kind as keyof typeof said] : "has no address";
  const at = "at" in answer ? answer.at : null;
  return { step: "dns", result: `${withoutSecret(name)} ${result}`, by: at === null ? null : { kind: "record", at } };
}

/** What follows a bar is a user and a password, even where the dialect takes it for part of the name: no step shows it. */
export function withoutSecret(name: string): string {
  const bar = name.indexOf("|");
  return bar < 0 ? name : `${name.slice(0, bar)}|***`;
}
