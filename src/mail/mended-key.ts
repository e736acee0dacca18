import { acceptedBy } from "./accepted.ts";
import { domainLevel, hitFrom } from "./hits.ts";
import type { ListName, MailLists } from "./lists.ts";
import { hasValue, sameValue } from "./same-value.ts";
import { scanKey } from "./scan-key.ts";

/**
 * Would the outcome of all mail stay, if `*.d` as the key of an entry were the wildcard `[start, end)` of its file? It does where
 * others have for that key what the entry says; even the domain `*.d`, if somebody writes it, is below d.
 */
export function changesNothing(lists: MailLists, name: ListName, entry: number, start: number, end: number): boolean {
  const list = lists[name];
  // What the text of morercpthosts says is not what counts.
  if (list === null || start === end || name === "morercpthosts" || name === "morercpthostsCdb") return false;
  const { scan } = lists;
  scanKey(scan, list.bytes, start, end);
  if (scan.isTooLong || scan.at >= 0) return false;
  if (name === "rcpthosts") {
    const by = acceptedBy(lists, list.bytes, start, end);
    return by !== null && by.list !== "morercpthosts";
  }
  if (list.values === "none") return false;
  const hit = hitFrom(list, scan, list.bytes, start, end, domainLevel(scan));
  return hit < 0 ? !hasValue(list, entry) : sameValue(list, hit, entry);
}
