import { judgeKeys } from "./judge-keys.ts";
import { type Listing, makeListing } from "./listing.ts";
import { type Scan, scanKey } from "./scan-key.ts";

/** The domains of some entries of a listing as a listing of their own, with its table: index i is the domain of `entries[i]`. */
export function spansOf(list: Listing, scan: Scan, entries: readonly number[]): Listing {
  const count = entries.length;
  const start = new Uint32Array(count);
  const end = new Uint32Array(count);
  for (const [n, i] of entries.entries()) {
    const from = list.entries.start[i] as number;
    const to = list.keyEnd[i] as number;
    scanKey(scan, list.bytes, from, to);
    start[n] = scan.at < 0 ? from : scan.at + 1;
    end[n] = to;
  }
  const spans = makeListing(list.bytes, { count, lines: 0, start, end, line: new Uint32Array(count) }, "keys", "none");
  judgeKeys(spans, scan);
  return spans;
}
