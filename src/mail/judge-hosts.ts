import { enterPortion, PORTION } from "./enter.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { hitFrom } from "./hits.ts";
import { judgeKeys } from "./judge-keys.ts";
import { CLEAN, STATUS, statusOf, UNSAFE } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import type { MailLists } from "./mail-lists.ts";
import { type Scan, scanKey } from "./scan-key.ts";

// rcpthosts and morercpthosts: an entry is redundant if and only if a proper suffix of it at a dot is an entry of either, or it is
// an entry of morercpthosts that rcpthosts has too. Whatever it matches has these suffixes; and nothing else matches a fresh name
// below it (or the entry itself). If what covers an entry is redundant too, a shorter entry covers both, so all can go.

/** How many entries with errors of their own are passed over in search of one without. */
const PATIENCE = 16;

export function judgeHosts(lists: MailLists, wanted: boolean): void {
  const { scan, rcpthosts, morercpthosts, morercpthostsCdb } = lists;
  if (morercpthosts !== null) judgeKeys(morercpthosts, scan);
  if (morercpthostsCdb !== null) judgeKeys(morercpthostsCdb, scan);
  if (rcpthosts !== null) {
    if (!wanted) judgeKeys(rcpthosts, scan);
    else {
      const { count } = rcpthosts.entries;
      // Each name is scanned once, for its duplicates and for what covers it; only the wildcards, which cover, must be in first.
      const look = (start: number, end: number): number => coverOfHost(lists, rcpthosts.bytes, start, end);
      for (let from = 0; from < count; from += PORTION) enterPortion(rcpthosts, scan, from, "dotted");
      for (let from = 0; from < count; from += PORTION) enterPortion(rcpthosts, scan, from, "whole", look);
      judgeRepeated(rcpthosts);
    }
  }
  if (morercpthosts !== null && wanted) judgeMore(lists, morercpthosts);
}

/** Judges entries without an error that one with an error repeats. */
function judgeRepeated({ lastError, form, status }: Listing): void {
  if (lastError === null) return;
  for (let i = 0; i < lastError.length; i++) {
    const repeated = lastError[i] !== 0 && form[i] === FORM.fine && statusOf(status[i] as number) === STATUS.needed;
    if (repeated) status[i] = (status[i] as number) | STATUS.redundant | UNSAFE;
  }
}

/** 0, or `redundant`, with UNSAFE if it is; `scan.by` and `scan.byList` say what covers the scanned name of rcpthosts. */
export function coverOfHost(lists: MailLists, bytes: Uint8Array, start: number, end: number): number {
  const { scan, rcpthosts, morercpthosts, morercpthostsCdb } = lists;
  const verdict = scan.dots === 0 ? 0 : cover(rcpthosts, "rcpthosts", scan, bytes, start, end);
  if (verdict === STATUS.redundant || (morercpthosts === null && morercpthostsCdb === null)) return verdict;
  return coverBeside(lists, verdict, bytes, start, end);
}

/** The same for what there is besides rcpthosts. (A separate function: closures cost, and most directories have nothing there.) */
function coverBeside(lists: MailLists, verdict: number, bytes: Uint8Array, start: number, end: number): number {
  const { scan, morercpthosts, morercpthostsCdb } = lists;
  return better(scan, verdict, () => {
    if (morercpthostsCdb !== null) return coverInCdb(lists, morercpthostsCdb, bytes, start, end);
    return cover(morercpthosts, "morercpthosts", scan, bytes, start, end) | UNSAFE;
  });
}

/** A name that is in the text too is removed from the text; without a text, or if the text differs, only the `.cdb` has it. */
function coverInCdb(
  { scan, morercpthosts }: MailLists,
  cdb: Listing,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const inText = morercpthosts !== null && findKey(morercpthosts, bytes, start, end, scan.hash) >= 0;
  const found = inText ? -1 : findKey(cdb, bytes, start, end, scan.hash);
  if (found >= 0) return covered(scan, "morercpthostsCdb", found, morercpthosts === null);
  const safe = morercpthosts === null || cover(morercpthosts, "morercpthosts", scan, bytes, start, end) !== 0;
  const verdict = cover(cdb, "morercpthostsCdb", scan, bytes, start, end);
  return verdict === 0 ? 0 : verdict | (safe ? 0 : UNSAFE);
}

function covered(scan: Scan, list: Scan["byList"], entry: number, safe: boolean): number {
  scan.by = entry;
  scan.byList = list;
  return STATUS.redundant | (safe ? 0 : UNSAFE);
}

/** The second verdict if it is better than the first. */
function better(scan: Scan, first: number, second: () => number): number {
  const { by, byList } = scan;
  const verdict = second();
  if (statusOf(verdict) === STATUS.redundant && (first === 0 || verdict === STATUS.redundant)) return verdict;
  scan.by = by;
  scan.byList = byList;
  return first;
}

/** Whether a proper suffix of the scanned name is an entry: 0, or `redundant`, with UNSAFE if all such entries have errors. */
function cover(
  listing: Listing | null,
  list: Scan["byList"],
  scan: Scan,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  if (listing === null) return 0;
  let verdict = 0;
  for (let level = scan.dots - 1, tries = 0; level >= 0 && tries < PATIENCE; level = scan.hit - 1, tries++) {
    const found = hitFrom(listing, scan, bytes, start, end, level);
    if (found < 0) break;
    if (((listing.status[found] as number) & CLEAN) !== 0) return covered(scan, list, found, true);
    if (verdict === 0) verdict = covered(scan, list, found, false);
  }
  return verdict;
}

function judgeMore(lists: MailLists, more: Listing): void {
  const { scan } = lists;
  const { bytes, entries, form, status } = more;
  for (let i = 0; i < entries.count; i++) {
    if (form[i] !== FORM.fine || statusOf(status[i] as number) !== STATUS.needed) continue;
    const start = entries.start[i] as number;
    const end = entries.end[i] as number;
    scanKey(scan, bytes, start, end);
    status[i] = (status[i] as number) | coverOfMore(lists, more, start, end);
  }
}

/** The same for the scanned name of morercpthosts, which is also redundant if rcpthosts has it. */
export function coverOfMore(lists: MailLists, more: Listing, start: number, end: number): number {
  const { scan, rcpthosts, morercpthostsCdb } = lists;
  const verdict = better(scan, cover(rcpthosts, "rcpthosts", scan, more.bytes, start, end), () => {
    const same = rcpthosts === null ? -1 : findKey(rcpthosts, more.bytes, start, end, scan.hash);
    if (rcpthosts === null || same < 0) return 0;
    return covered(scan, "rcpthosts", same, ((rcpthosts.status[same] as number) & CLEAN) !== 0);
  });
  if (verdict === STATUS.redundant) return verdict;
  return better(scan, verdict, () => coverInMore(more, morercpthostsCdb, scan, start, end));
}

/** The `.cdb` is what counts; it is safe only if the text, from which it is made, has a covering entry too. */
function coverInMore(more: Listing, cdb: Listing | null, scan: Scan, start: number, end: number): number {
  if (cdb === null) return cover(more, "morercpthosts", scan, more.bytes, start, end);
  const inCdb = cover(cdb, "morercpthostsCdb", scan, more.bytes, start, end);
  if (inCdb === 0) return 0;
  const { by } = scan;
  const inText = cover(more, "morercpthosts", scan, more.bytes, start, end);
  return inText === STATUS.redundant ? inText : covered(scan, "morercpthostsCdb", by, false);
}
