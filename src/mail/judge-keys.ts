import { enterPortion, PORTION, settleConflicts } from "./enter.ts";
import type { Listing } from "./listing.ts";
import type { Scan } from "./scan-key.ts";

/** Forms, duplicates and conflicts of a listing, which is all that can be said of it alone. */
export function judgeKeys(listing: Listing, scan: Scan): void {
  let conflicts = false;
  for (let from = 0; from < listing.entries.count; from += PORTION)
    if (enterPortion(listing, scan, from, "all")) conflicts = true;
  if (conflicts) settleConflicts(listing, scan);
}
