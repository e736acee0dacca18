import { decidedBy } from "../assertions/decided-by.ts";
import { entryAt } from "../qmail/ipme.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted, entryText } from "../qmail/netmask.ts";
import type { Dialect, Entry, Lists } from "../qmail/types.ts";
import type { MeRanges } from "../space/me-ranges.ts";
import { networkText } from "../space/networks.ts";
import type { Picture } from "../space/picture.ts";
import { plural } from "../text/plural.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import { addresses } from "./diff-text.ts";
import { jsonText } from "./json-text.ts";
import { mapSvg } from "./map-svg.ts";

/** Where is me: a network a line, ascending, with the entry that decides. */
export function* rangesText({ runs, count, omitted }: MeRanges): Generator<string> {
  for (const { networks, entry } of runs) {
    const by = deciderText(entry);
    for (const network of networks) yield `${networkText(network).padEnd(18)}  ${by}\n`;
  }
  if (omitted !== 0) yield `and ${omitted === null ? "many more networks" : plural(omitted, "more network")}\n`;
  yield `${addresses(count)} ${count === 1 ? "is" : "are"} me\n`;
}

function deciderText(entry: Entry): string {
  const { origin } = entry;
  if (origin.kind === "implicit") return `implicit: ${entryText(entry)}`;
  if (origin.kind === "interface") return `interface ${showText(origin.label)}`;
  const { bytes, path } = origin.file;
  return `${showPath(path)}:${origin.line}: ${showBeginning(bytes, origin.start, lineEnd(bytes, origin.start))}`;
}

/** The same as JSON, in pieces. */
export function* rangesJson(
  { runs, count, omitted }: MeRanges,
  control: string,
  dialect: Dialect,
  lists: Lists,
): Generator<string> {
  yield `${head(control, dialect, lists)},\n  "ranges": [`;
  let separator = "\n    ";
  for (const { networks, entry } of runs) {
    const by = decidedBy(entry);
    for (const network of networks) {
      yield separator + jsonText({ network: networkText(network), decidedBy: by });
      separator = ",\n    ";
    }
  }
  yield `${count === 0 ? "" : "\n  "}],\n`;
  if (omitted !== 0) yield `  "omitted": ${omitted},\n`;
  yield `  "count": ${count}\n}\n`;
}

/** `ipmeprint --format json`: every entry in effect, in the order in which ipmeprint prints them. */
export function* printedJson(control: string, dialect: Dialect, lists: Lists): Generator<string> {
  yield `${head(control, dialect, lists)},\n  "entries": [`;
  let separator = "\n    ";
  for (const [list, entry] of entriesOf(lists)) {
    const { address, netmask } = entry;
    yield separator +
      jsonText({ list, address: dotted(address), netmask: dotted(netmask), decidedBy: decidedBy(entry) });
    separator = ",\n    ";
  }
  yield "\n  ]\n}\n";
}

function* entriesOf({ fixed, moreipme, notipme }: Lists): Generator<readonly ["ipme" | "notipme", Entry]> {
  for (const entry of fixed) yield ["ipme", entry];
  for (let i = 0; moreipme !== null && i < moreipme.entries.count; i++) yield ["ipme", entryAt(moreipme, i)];
  for (let i = 0; notipme !== null && i < notipme.entries.count; i++) yield ["notipme", entryAt(notipme, i)];
}

function head(control: string, { name }: Dialect, { host }: Lists): string {
  return `{\n  "version": 1,\n  "control": ${jsonText(control)},\n  "host": ${jsonText(host)},\n  "dialect": ${jsonText(name)}`;
}

/** `ipmeprint --format svg`. */
export function mapOfMe(picture: Picture, control: string, { host }: Lists): string {
  return mapSvg({
    title: `Where is me: ${showPath(control)}${host === null ? "" : ` on ${showText(host)}`}`,
    picture,
    legend: [
      ["me", "me"],
      ["excluded", "not me because of notipme"],
      ["none", "not me"],
    ],
  });
}
