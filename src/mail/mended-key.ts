import { acceptedBy } from "./accepted.ts";
import { domainLevel, hitIn } from "./hits.ts";
import { nothingSaid } from "./judge-maps.ts";
import { STATUS } from "./key-status.ts";
import { type ListName, type MailLists, routesIn } from "./mail-lists.ts";
import { sameValue } from "./same-value.ts";
import { scanKey } from "./scan-key.ts";

/**
 * Whether all mail goes the same way if the key `*.d` of an entry becomes the wildcard `[start, end)` of its file. It does if other
 * entries already say for that key what this one says; even the domain `*.d`, if somebody writes it, is below d.
 */
export function changesNothing(lists: MailLists, name: ListName, entry: number, start: number, end: number): boolean {
  const list = lists[name];
  // The text of morercpthosts is not what counts.
  if (list === null || start === end || name === "morercpthosts" || name === "morercpthostsCdb") return false;
  const { scan } = lists;
  scanKey(scan, list.bytes, start, end);
  if (scan.isTooLong || scan.at >= 0) return false;
  if (name === "rcpthosts") {
    const by = acceptedBy(lists, list.bytes, start, end);
    return by !== null && by.list !== "morercpthosts";
  }
  if (list.values === "none") return false;
  const maps = name === "smtproutes" || name === "qmtproutes" ? routesIn(lists) : [list];
  const own = maps.indexOf(list);
  const hit = hitIn(maps, scan, list.bytes, start, end, domainLevel(scan), 0);
  if (hit < 0) return nothingSaid(maps, own, entry, scan) === STATUS.redundant;
  // If a file that is looked at first has the wildcard, the other is never found.
  if (scan.hitIn < own && scan.hit === domainLevel(scan)) return true;
  return scan.hitIn === own && sameValue(list, hit, entry);
}
