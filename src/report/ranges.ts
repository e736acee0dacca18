import { decidedBy } from "../assertions/decided-by.ts";
import { entryText } from "../lines/words.ts";
import { entryAt } from "../qmail/ipme.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Dialect, Entry, Lists } from "../qmail/types.ts";
import { countNetworks, networksIn } from "../space/cube-blocks.ts";
import { cubesOf } from "../space/cube-set.ts";
import { type ClassMap, isMeAt, type PieceMap, type VerdictMap } from "../space/deciders.ts";
import { entryOf } from "../space/ids.ts";
import { appendRange, type Network, networksOf, networkText } from "../space/networks.ts";
import { pieceEnd } from "../space/verdict-map.ts";
import { plural } from "../text/plural.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import { addresses } from "./diff-text.ts";
import { jsonText } from "./json-text.ts";
import { mapSvg, type Picture } from "./map-svg.ts";

/** Neighbouring addresses that are me by the same entry. */
interface Run {
  readonly networks: Iterable<Network>;
  readonly entry: Entry;
}

/** What is me, ascending. */
export interface MeRanges {
  readonly runs: Iterable<Run>;
  /** How many addresses are me, and how many networks are left out: null where these cannot be counted. */
  readonly count: number;
  readonly omitted: number | null;
}

/** So many networks are listed where netmasks with gaps make very many. */
const NETWORKS = 1000;

/** Where is me; null where gapped netmasks make it too much. */
export function meRanges(where: VerdictMap): MeRanges | null {
  if (where.kind === "classes") return rangesOfClasses(where);
  let count = 0;
  for (let i = 0; i < where.count; i++) if (isMeAt(where, i)) count += pieceEnd(where, i) - (where.start[i] as number);
  return { runs: runsOf(where), count, omitted: 0 };
}

function* runsOf(where: PieceMap): Generator<Run> {
  let ranges: number[] = [];
  let id = -1;
  for (let i = 0; i <= where.count; i++) {
    const next = i < where.count && isMeAt(where, i) ? (where.ipme[i] as number) : -1;
    const touches = next === id && (ranges.length === 0 || ranges.at(-1) === where.start[i]);
    if (id >= 0 && !touches) yield { networks: networksOf(ranges), entry: entryOf(where.ids, id) };
    if (!touches) ranges = [];
    if (next >= 0) appendRange(ranges, where.start[i] as number, pieceEnd(where, i));
    id = next;
  }
}

function rangesOfClasses(where: ClassMap): MeRanges | null {
  const cubes = cubesOf(where.entries.classes, (cls) => (isMeAt(where, cls) ? (where.ipme[cls] as number) : -1));
  if (cubes === null) return null;
  const runs: Run[] = [];
  let more = false;
  for (const { label, ...network } of networksIn(cubes)) {
    more = runs.length === NETWORKS;
    if (more) break;
    runs.push({ networks: [network], entry: entryOf(where.ids, label) });
  }
  const all = more ? countNetworks(cubes) : runs.length;
  const count = [...cubes.counts.values()].reduce((sum, one) => sum + one, 0);
  return { runs, count, omitted: all === null ? null : all - runs.length };
}

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
