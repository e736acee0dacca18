import { entryText } from "../lines/words.ts";
import { entryAt } from "../qmail/ipme.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Dialect, Entry, Lists } from "../qmail/types.ts";
import { entryOf } from "../space/ids.ts";
import { appendRange, countAddresses, networksOf, networkText } from "../space/networks.ts";
import { isMeAt, pieceEnd, type Where } from "../space/where.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import { decidedBy } from "./decided-by.ts";
import { addresses } from "./diff-text.ts";
import { jsonText } from "./json-text.ts";
import { kindsOf } from "./map-kinds.ts";
import { mapSvg } from "./map-svg.ts";

/** Neighbouring addresses that are me by the same entry. */
interface Run {
  readonly ranges: readonly number[];
  readonly entry: Entry;
}

function* runsOf(where: Where, lists: Lists): Generator<Run> {
  let ranges: number[] = [];
  let id = -1;
  for (let i = 0; i <= where.count; i++) {
    const next = i < where.count && isMeAt(where, i) ? (where.ipme[i] as number) : -1;
    const touches = next === id && (ranges.length === 0 || ranges.at(-1) === where.start[i]);
    if (id >= 0 && !touches) yield { ranges, entry: entryById(where, lists, id) };
    if (!touches) ranges = [];
    if (next >= 0) appendRange(ranges, where.start[i] as number, pieceEnd(where, i));
    id = next;
  }
}

function entryById(where: Where, lists: Lists, id: number): Entry {
  return lists.fixed[id] ?? entryOf(where.ids, id);
}

/** Where is me: a network a line, ascending, with the entry that decides. */
export function* rangesText(where: Where, lists: Lists): Generator<string> {
  let count = 0;
  for (const { ranges, entry } of runsOf(where, lists)) {
    const by = byText(entry);
    count += countAddresses(ranges);
    for (const network of networksOf(ranges)) yield `${networkText(network).padEnd(18)}  ${by}\n`;
  }
  yield `${addresses(count)} ${count === 1 ? "is" : "are"} me\n`;
}

function byText(entry: Entry): string {
  const { origin } = entry;
  if (origin.kind === "implicit") return `implicit: ${entryText(entry)}`;
  if (origin.kind === "interface") return `interface ${showText(origin.label)}`;
  const { bytes, path } = origin.file;
  return `${showPath(path)}:${origin.line}: ${showBeginning(bytes, origin.start, lineEnd(bytes, origin.start))}`;
}

/** The same as JSON, in pieces. */
export function* rangesJson(where: Where, control: string, dialect: Dialect, lists: Lists): Generator<string> {
  yield `${head(control, dialect, lists)},\n  "ranges": [`;
  let separator = "\n    ";
  let count = 0;
  for (const { ranges, entry } of runsOf(where, lists)) {
    const by = decidedBy(entry);
    count += countAddresses(ranges);
    for (const network of networksOf(ranges)) {
      yield separator + jsonText({ network: networkText(network), decidedBy: by });
      separator = ",\n    ";
    }
  }
  yield `${count === 0 ? "" : "\n  "}],\n  "count": ${count}\n}\n`;
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
export function mapOfMe(where: Where, control: string, { host }: Lists): string {
  return mapSvg({
    title: `Where is me: ${showPath(control)}${host === null ? "" : ` on ${showText(host)}`}`,
    kinds: kindsOf(where),
    legend: [
      ["me", "me"],
      ["excluded", "not me because of notipme"],
      ["none", "not me"],
    ],
  });
}
