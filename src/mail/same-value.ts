import { valueSpan } from "../qmail/constmap.ts";
import type { Listing } from "./listing.ts";
import { sameRoute } from "./route-value.ts";

export function hasValue({ entries, keyEnd }: Listing, entry: number): boolean {
  return (keyEnd[entry] as number) + 1 < (entries.end[entry] as number);
}

/** Whether two entries of a listing have the same value, in the sense of its `values`. */
export function sameValue(listing: Listing, one: number, two: number): boolean {
  const { bytes, values } = listing;
  if (values === "none") return true;
  const a = valueSpan(listing, one);
  const b = valueSpan(listing, two);
  if (values !== "text") return sameRoute(bytes, a, bytes, b, values);
  if (a.end - a.start !== b.end - b.start) return false;
  for (let i = a.start, j = b.start; i < a.end; i++, j++) if (bytes[i] !== bytes[j]) return false;
  return true;
}
