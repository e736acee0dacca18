import { equalWithoutCase } from "../qmail/key-hash.ts";
import { acceptedBy } from "./accepted.ts";
import { AT, DOT } from "./byte-class.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { isLiteral } from "./form-of.ts";
import { hitFrom } from "./hits.ts";
import { STATUS, statusOf } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import type { MailLists } from "./mail-lists.ts";
import { hasValue } from "./same-value.ts";
import { type Scan, scanKey } from "./scan-key.ts";
import { spansOf } from "./spans.ts";

/** Whether mail for an entry's domain gets in from outside. */
export const ACCEPTANCE = {
  /** It does, or there is nothing to say. */
  accepted: 0,
  /** It does not. */
  refused: 1,
  /** It does not, often on purpose: the host's own name, a name without a dot, a literal, a wildcard with accepted names below. */
  refusedOnPurpose: 2,
} as const;

const DASH = 0x2d;
const LOCALHOST = Uint8Array.from("localhost", (c) => c.charCodeAt(0));

/**
 * ACCEPTANCE by entry of `locals` or `virtualdomains`, each domain once; null where there is no rcpthosts. Only where rcpthosts and
 * morercpthosts are known (`Wanted.hosts`). `valid`: sagredo's lists of valid recipients, where a hit skips rcpthosts. `me`: the
 * bytes of the host's own name.
 */
export function notAccepted(
  lists: MailLists,
  name: "locals" | "virtualdomains",
  me: Uint8Array | null = null,
  valid: readonly Listing[] = [],
): Uint8Array | null {
  const list = lists[name];
  if (list === null || lists.rcpthosts === null) return null;
  const found = new Uint8Array(list.entries.count);
  const letIn = valid.map((listing) => letInBy(listing, lists.scan));
  const refused: number[] = [];
  for (let i = 0; i < list.entries.count; i++) {
    if (!isJudged(list, i)) continue;
    const { bytes } = list;
    const start = list.entries.start[i] as number;
    const end = list.keyEnd[i] as number;
    scanKey(lists.scan, bytes, start, end);
    if (start === end || acceptedBy(lists, bytes, start, end) !== null) continue;
    if (letIn.some((one) => isLetIn(one, lists.scan, bytes, start, end))) continue;
    found[i] = isOwn(lists.scan, bytes, start, end, me) ? ACCEPTANCE.refusedOnPurpose : ACCEPTANCE.refused;
    refused.push(i);
  }
  for (const i of repeatedDomains(list, lists.scan, refused)) found[i] = ACCEPTANCE.accepted;
  markWildcards(lists, list, found);
  return found;
}

function isJudged(list: Listing, entry: number): boolean {
  const status = statusOf(list.status[entry] as number);
  const alive = list.form[entry] === FORM.fine && (status === STATUS.needed || status === STATUS.redundant);
  return alive && (list.values === "none" || hasValue(list, entry));
}

/** The name in `me`, `localhost`, a name without a dot, `[ip]`. */
function isOwn(scan: Scan, bytes: Uint8Array, start: number, end: number, me: Uint8Array | null): boolean {
  const from = scan.at < 0 ? start : scan.at + 1;
  if (bytes[from] !== DOT && scan.dots === 0) return true;
  if (isLiteral(bytes, from, end)) return true;
  return [LOCALHOST, me].some((name) => name !== null && isSame(name, bytes, from, end));
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  return name.length === end - start && equalWithoutCase(name, 0, bytes, start, name.length);
}

/** The `entries` whose domain an earlier one already has. */
function repeatedDomains(list: Listing, scan: Scan, entries: readonly number[]): number[] {
  const domains = spansOf(list, scan, entries);
  return entries.filter((_, i) => statusOf(domains.status[i] as number) === STATUS.duplicate);
}

/** Marks the refused wildcards with something accepted below: a name of rcpthosts or morercpthosts that ends in the wildcard. */
function markWildcards(lists: MailLists, list: Listing, found: Uint8Array): void {
  const { scan, rcpthosts, morercpthosts, morercpthostsCdb } = lists;
  const wildcards: number[] = [];
  for (const [i, acceptance] of found.entries())
    if (acceptance === ACCEPTANCE.refused && list.bytes[list.entries.start[i] as number] === DOT) wildcards.push(i);
  if (wildcards.length === 0) return;
  const wanted = spansOf(list, scan, wildcards);
  const hit = new Uint8Array(wildcards.length);
  for (const hosts of [rcpthosts, morercpthostsCdb ?? morercpthosts])
    if (hosts !== null) markHits(hosts, wanted, scan, hit);
  for (const [n, i] of wildcards.entries()) if (hit[n] === 1) found[i] = ACCEPTANCE.refusedOnPurpose;
}

/** Only the longest wildcard of each name is looked for; shorter ones are reached through it. */
function markHits(hosts: Listing, wanted: Listing, scan: Scan, hit: Uint8Array): void {
  for (let i = 0; i < hosts.entries.count; i++) {
    if (hosts.form[i] !== FORM.fine) continue;
    let { bytes } = hosts;
    let start = hosts.entries.start[i] as number;
    let end = hosts.keyEnd[i] as number;
    for (;;) {
      scanKey(scan, bytes, start, end);
      const next = hitFrom(wanted, scan, bytes, start, end, scan.dots - 1);
      if (next < 0 || hit[next] === 1) break;
      hit[next] = 1;
      bytes = wanted.bytes;
      start = wanted.entries.start[next] as number;
      end = wanted.keyEnd[next] as number;
    }
  }
}

/** What a list of valid recipients lets in: the domains of all its entries, and those whose every user it accepts. */
interface LetIn {
  readonly list: Listing;
  readonly domains: Listing;
  readonly whole: Listing;
}

function letInBy(list: Listing, scan: Scan): LetIn {
  const some: number[] = [];
  const every: number[] = [];
  for (let i = 0; i < list.entries.count; i++) {
    const first = list.bytes[list.entries.start[i] as number];
    if (first === DASH || list.form[i] !== FORM.fine) continue;
    some.push(i);
    if (first === AT) every.push(i);
  }
  return { list, domains: spansOf(list, scan, some), whole: spansOf(list, scan, every) };
}

/** An address gets in itself or with its whole domain; a domain, if anybody there does. */
function isLetIn({ list, domains, whole }: LetIn, scan: Scan, bytes: Uint8Array, start: number, end: number): boolean {
  if (scan.at < 0) return findKey(domains, bytes, start, end, scan.hash) >= 0;
  if (findKey(list, bytes, start, end, scan.hash) >= 0) return true;
  return findKey(whole, bytes, scan.at + 1, end, scan.domainHash) >= 0;
}
