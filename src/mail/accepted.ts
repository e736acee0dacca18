import type { Place } from "./evidence.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { domainLevel, hitFrom } from "./hits.ts";
import { STATUS, statusOf } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import type { MailLists } from "./mail-lists.ts";
import { scanKey } from "./scan-key.ts";

const DASH = 0x2d;

/**
 * rcpthosts() for the domain of the text just scanned: the entry that accepts it, or null. For `.d` it answers for a fresh domain
 * below d. Without an rcpthosts everything is accepted, which is left to the caller. Source: rcpthosts.c.
 */
export function acceptedBy(lists: MailLists, bytes: Uint8Array, start: number, end: number): Place | null {
  const { scan, rcpthosts, morercpthosts, morercpthostsCdb } = lists;
  if (scan.at + 1 === end) return null;
  const level = domainLevel(scan);
  const host = rcpthosts === null ? -1 : hitFrom(rcpthosts, scan, bytes, start, end, level);
  if (host >= 0) return { list: "rcpthosts", entry: host };
  const more = morercpthostsCdb ?? morercpthosts;
  const found = more === null ? -1 : hitFrom(more, scan, bytes, start, end, level);
  if (found < 0) return null;
  return { list: morercpthostsCdb === null ? "morercpthosts" : "morercpthostsCdb", entry: found };
}

/** Does only a `.cdb` that was not made from the text of morercpthosts keep this name, an address or a key, from being accepted? */
export function isAcceptedByText(lists: MailLists, bytes: Uint8Array, start: number, end: number): boolean {
  if (lists.morercpthosts === null || lists.morercpthostsCdb === null) return false;
  scanKey(lists.scan, bytes, start, end);
  return acceptedBy({ ...lists, morercpthostsCdb: null }, bytes, start, end) !== null;
}

/**
 * The percenthack entries whose domain rcpthosts accepts, so that anybody can relay through them, each with the entry that accepts
 * it. None without an rcpthosts.
 */
export function percenthackRelays(lists: MailLists): { readonly entry: number; readonly by: Place }[] {
  const { scan, percenthack, rcpthosts } = lists;
  if (percenthack === null || rcpthosts === null) return [];
  const found: { entry: number; by: Place }[] = [];
  for (let i = 0; i < percenthack.entries.count; i++) {
    if (percenthack.form[i] !== FORM.fine || statusOf(percenthack.status[i] as number) !== STATUS.needed) continue;
    const start = percenthack.entries.start[i] as number;
    const end = percenthack.keyEnd[i] as number;
    scanKey(scan, percenthack.bytes, start, end);
    const by = acceptedBy(lists, percenthack.bytes, start, end);
    if (by !== null) found.push({ entry: i, by });
  }
  return found;
}

/**
 * The entries of sagredo's validrcptto that let in mail that leaves again: rcpthosts does not accept the domain, which is neither
 * local nor virtual. `-u@d` and `-@d` refuse, and let nothing in. None without an rcpthosts. Only where all these files are known
 * (`Wanted`).
 */
export function relayedRecipients(lists: MailLists, valid: Listing): number[] {
  const { scan, rcpthosts, locals } = lists;
  const found: number[] = [];
  if (rcpthosts === null) return found;
  for (let i = 0; i < valid.entries.count; i++) {
    const start = valid.entries.start[i] as number;
    const end = valid.keyEnd[i] as number;
    if (valid.form[i] !== FORM.fine || statusOf(valid.status[i] as number) !== STATUS.needed) continue;
    if (valid.bytes[start] === DASH) continue;
    scanKey(scan, valid.bytes, start, end);
    if (scan.at < 0 || scan.at + 1 === end || acceptedBy(lists, valid.bytes, start, end) !== null) continue;
    const local = locals === null ? -1 : findKey(locals, valid.bytes, scan.at + 1, end, scan.domainHash);
    if (local < 0 && !isVirtual(lists, valid.bytes, start, end)) found.push(i);
  }
  return found;
}

/** The scanned address has an entry in virtualdomains whose value is not empty. */
function isVirtual({ scan, virtualdomains }: MailLists, bytes: Uint8Array, start: number, end: number): boolean {
  if (virtualdomains === null) return false;
  const own = findKey(virtualdomains, bytes, start, end, scan.hash);
  const found = own >= 0 ? own : hitFrom(virtualdomains, scan, bytes, start, end, domainLevel(scan));
  const { keyEnd, entries } = virtualdomains;
  return found >= 0 && (keyEnd[found] as number) + 1 < (entries.end[found] as number);
}
