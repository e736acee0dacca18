import type { HostDifference } from "../diff/diff.ts";
import type { DiffResult } from "../run/diff-run.ts";
import { countAddresses, networksOf, networkText, type Ranges } from "../space/networks.ts";
import { jsonText } from "./json-text.ts";

/** The comparison as one JSON object, in pieces. */
export function* diffJson({ differences, problems }: DiffResult): Generator<string> {
  yield '{\n  "version": 1,\n  "directories": [';
  for (const [i, one] of differences.entries()) {
    yield `${i === 0 ? "" : ","}\n    { "control": ${jsonText(one.control)}, "host": ${jsonText(one.host)},\n`;
    yield '      "nowMe": ';
    yield* networkList(one.difference.nowMe);
    yield ',\n      "noLongerMe": ';
    yield* networkList(one.difference.noLongerMe);
    yield `,\n      "nowMeCount": ${countAddresses(one.difference.nowMe)}, "noLongerMeCount": ${countAddresses(one.difference.noLongerMe)}`;
    const singles = exclusions(one);
    if (singles.length > 0) {
      yield ',\n      "ifInterface": ';
      yield* networkList(singles.flatMap((address) => [address, address + 1]));
    }
    if (one.facts !== undefined) yield `,\n      "facts": ${JSON.stringify(one.facts)}`;
    yield " }";
  }
  const wrong = problems.length === 0 ? "" : `,\n  "problems": ${jsonText(problems)}`;
  yield `${differences.length === 0 ? "" : "\n  "}]${wrong}\n}\n`;
}

/** Ascending, those added and those removed together. */
function exclusions({ interfacesUnknown, difference }: HostDifference): number[] {
  if (!interfacesUnknown) return [];
  return [...difference.excludedBefore, ...difference.excludedNow].sort((a, b) => a - b);
}

function* networkList(ranges: Ranges): Generator<string> {
  let separator = "[";
  for (const network of networksOf(ranges)) {
    yield `${separator}"${networkText(network)}"`;
    separator = ", ";
  }
  yield separator === "[" ? "[]" : "]";
}
