import { decidedBy } from "../assertions/decided-by.ts";
import { entryAt } from "../qmail/ipme.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted, entryText } from "../qmail/netmask.ts";
import type { Dialect, Entry, Lists, SingleLists } from "../qmail/types.ts";
import { ipv6Me } from "../space/ipv6-difference.ts";
import type { MeRanges } from "../space/me-ranges.ts";
import { networksOf, networkText } from "../space/networks.ts";
import type { Zoom } from "../space/zoom.ts";
import { plural } from "../text/plural.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import { addresses } from "./diff-text.ts";
import { jsonText } from "./json-text.ts";
import { mapSvg } from "./map-svg.ts";
import { rangeText } from "./set-text.ts";

/** How many lines are laid out together. */
const BATCH = 1000;

/** Which addresses are me: one address, network or range per line, ascending, with the entry that decides. */
export function* rangesText({ runs, count, omitted }: MeRanges, single?: SingleLists): Generator<string> {
  const batch: (readonly [string, Entry])[] = [];
  let width = 0;
  const flush = function* (): Generator<string> {
    for (const [text, entry] of batch.splice(0)) yield `${text.padEnd(width)}  ${deciderText(entry)}\n`;
  };
  for (const { ranges, entry } of runs) {
    const text = rangeText(ranges[0] as number, ranges.at(-1) as number);
    width = Math.max(width, text.length);
    batch.push([text, entry]);
    if (batch.length === BATCH) yield* flush();
  }
  yield* flush();
  if (omitted !== 0) yield `and ${omitted === null ? "many more networks" : plural(omitted, "more network")}\n`;
  const six = ipv6Me(single);
  for (const address of six) {
    const entry = single?.verdict(address).ipme ?? null;
    if (entry !== null) yield `${`${ipv6Text(address)}/128`.padEnd(18)}  ${deciderText(entry)}\n`;
  }
  const all = count + six.length;
  yield `${addresses(all)} ${all === 1 ? "is" : "are"} me\n`;
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
  for (const { ranges, entry } of runs) {
    const by = decidedBy(entry);
    for (const network of networksOf(ranges)) {
      yield separator + jsonText({ network: networkText(network), decidedBy: by });
      separator = ",\n    ";
    }
  }
  const six = ipv6Me(lists.single);
  for (const address of six) {
    const entry = lists.single?.verdict(address).ipme ?? null;
    if (entry !== null)
      yield separator + jsonText({ network: `${ipv6Text(address)}/128`, decidedBy: decidedBy(entry) });
    separator = ",\n    ";
  }
  yield `${count + six.length === 0 ? "" : "\n  "}],\n`;
  if (omitted !== 0) yield `  "omitted": ${omitted},\n`;
  yield `  "count": ${count + six.length}\n}\n`;
}

/** `ipmeprint --format json`: every entry in effect, in the order in which ipmeprint prints them. */
export function* printedJson(control: string, dialect: Dialect, lists: Lists): Generator<string> {
  yield `${head(control, dialect, lists)},\n  "entries": [`;
  let separator = "\n    ";
  for (const [list, entry] of entriesOf(lists)) {
    const { address, netmask, ipv6 } = entry;
    const text = ipv6 === undefined ? dotted(address) : ipv6Text(ipv6);
    const mask = lists.single === undefined ? dotted(netmask) : null;
    yield separator + jsonText({ list, address: text, netmask: mask, decidedBy: decidedBy(entry) });
    separator = ",\n    ";
  }
  yield "\n  ]\n}\n";
}

function* entriesOf({ fixed, moreipme, notipme, single }: Lists): Generator<readonly ["ipme" | "notipme", Entry]> {
  if (single !== undefined) {
    for (const { entry, removedBy } of single.candidates()) if (removedBy === null) yield ["ipme", entry];
    return;
  }
  for (const entry of fixed) yield ["ipme", entry];
  for (let i = 0; moreipme !== null && i < moreipme.entries.count; i++) yield ["ipme", entryAt(moreipme, i)];
  for (let i = 0; notipme !== null && i < notipme.entries.count; i++) yield ["notipme", entryAt(notipme, i)];
}

function head(control: string, { name }: Dialect, { host }: Lists): string {
  return `{\n  "version": 1,\n  "control": ${jsonText(control)},\n  "host": ${jsonText(host)},\n  "dialect": ${jsonText(name)}`;
}

/** `ipmeprint --format svg`. */
export function mapOfMe(picture: Zoom, control: string, { host, single }: Lists): string {
  return mapSvg({
    title: `Addresses that are me: ${showPath(control)}${host === null ? "" : ` on ${showText(host)}`}`,
    picture,
    list: ipv6Me(single).map(ipv6Text),
    legend: [
      { kind: "me", words: "me", short: "me", limit: 16 },
      { kind: "excluded", words: "not me because of notipme", short: "not me", limit: 12 },
      { kind: "none", words: "not me", short: "not me", limit: 0 },
    ],
  });
}
