import { type DecidedBy, decidedBy } from "../assertions/decided-by.ts";
import { type Explained, explainAddress } from "../check/explain-address.ts";
import { refuseTemplate } from "../lines/refuse-template.ts";
import { makeLists, ipmeprint as printLists } from "../qmail/ipme.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Dialect, EntryValue, InterfaceSet, IpFile, IpFileName, Lists, Match } from "../qmail/types.ts";
import { changeText, reasonFor } from "../report/explain-text.ts";
import { readIpv6Item } from "../settings/ipv6-item.ts";
import { ipv6Me } from "../space/ipv6-difference.ts";
import { meRanges } from "../space/me-ranges.ts";
import { networksOf, networkText } from "../space/networks.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { strictAddress } from "../text/address.ts";
import { show, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { bytesOf, type ControlFiles } from "./files.ts";
import type { Options } from "./options.ts";
import { hostIn } from "./world.ts";

/** The netmask of a single address. */
const SINGLE = 0xffffffff;

/** The entry of a list that decides an address there. */
export interface BestEntry {
  /** Four decimal octets, or IPv6. */
  readonly address: string;
  /** Null for IPv6. */
  readonly netmask: string | null;
  /** The netmask length as qmail counts it: the longer entry wins, and a tie is not me. */
  readonly length: number;
  readonly decidedBy: DecidedBy;
  /** The line, made printable; null where the entry is not a line. */
  readonly text: string | null;
}

/** A line to add to a file, or to delete from it. */
export type LineChange =
  | { readonly file: string; readonly add: string; readonly message: string }
  | { readonly file: string; readonly delete: number; readonly message: string };

/**
 * The verdict on an address.
 *
 * @example
 * import { type AddressAnswer, ipmetest } from "qmailint";
 * const answer: AddressAnswer = ipmetest({ moreipme: "10.0.0.0/255.0.0.0\n" }, "10.1.2.3");
 * [answer.me, answer.ipme?.length, answer.notipme]; // [true, 8, null]
 */
export interface AddressAnswer {
  readonly me: boolean;
  /** The best entries of the ipme list (interfaces, implicit ones, moreipme) and of notipme; null where none matches. */
  readonly ipme: BestEntry | null;
  readonly notipme: BestEntry | null;
  /** Both match with the same length, which is not me. */
  readonly tie: boolean;
  /** Why, as a sentence. */
  readonly because: string;
  /** The fewest lines that turn the verdict on this address; null where no line can. */
  readonly change: readonly LineChange[] | null;
}

/**
 * What `ipme_is` answers for an address. Throws a UsageError for anything that is not an address, and
 * for a file that is a template.
 *
 * @example
 * import { ipmetest } from "qmailint";
 * const { me, change } = ipmetest({ moreipme: "10.0.0.0/255.0.0.0\n" }, "192.0.2.7");
 * me; // false
 * change; // [{ file: "moreipme", add: "192.0.2.7", message: "add 192.0.2.7 to moreipme" }]
 */
export function ipmetest(files: ControlFiles, address: string, options: Options = {}): AddressAnswer {
  const { dialect, set, lists } = listsOf(files, options);
  const explained = explainAddress(dialect, lists, askedFor(address, dialect), "", set);
  const { verdict, tie, change } = explained;
  return {
    me: verdict.me,
    ipme: bestEntry(verdict.ipme),
    notipme: bestEntry(verdict.notipme),
    tie,
    because: reasonFor(explained),
    change: change?.map(changeOf) ?? null,
  };
}

function askedFor(text: string, dialect: Dialect): EntryValue {
  const address = strictAddress(text);
  if (address !== null) return { address, netmask: SINGLE };
  const item = dialect.ipv6 ? readIpv6Item(text) : "";
  if (typeof item === "string" || item.from !== item.to) {
    throw new UsageError(`"${showText(text)}" is not an ${dialect.ipv6 ? "IPv4 or IPv6" : "IPv4"} address`);
  }
  return { address: 0, netmask: SINGLE, ipv6: item.from };
}

function bestEntry(match: Match | null): BestEntry | null {
  if (match === null) return null;
  const { entry, length } = match;
  const { origin } = entry;
  const text =
    origin.kind === "line" ? show(origin.file.bytes, origin.start, lineEnd(origin.file.bytes, origin.start)) : null;
  const { address, netmask, ipv6 } = entry;
  return ipv6 === undefined
    ? { address: dotted(address), netmask: dotted(netmask), length, decidedBy: decidedBy(entry), text }
    : { address: ipv6Text(ipv6), netmask: null, length, decidedBy: decidedBy(entry), text };
}

function changeOf(change: NonNullable<Explained["change"]>[number]): LineChange {
  const { file } = change;
  const message = changeText(change);
  return "add" in change ? { file, add: change.add, message } : { file, delete: change.delete, message };
}

/**
 * The lists in effect, as the dialect's own ipmeprint prints them, as text. Throws a UsageError as `ipmetest` does.
 *
 * @example
 * import { ipmeprint } from "qmailint";
 * ipmeprint({ moreipme: "203.0.113.7\n" }, { interfaces: ["192.0.2.10"] }).split("\n").length; // 5
 */
export function ipmeprint(files: ControlFiles, options: Options = {}): string {
  const { dialect, lists } = listsOf(files, options);
  return printLists(dialect, lists);
}

/**
 * Which addresses are me.
 *
 * @example
 * import { type Ranges, ranges } from "qmailint";
 * const answer: Ranges = ranges({ moreipme: "203.0.113.7\n" });
 * answer.networks.at(-1); // { network: "203.0.113.7/32", decidedBy: { file: "moreipme", line: 1 } }
 */
export interface Ranges {
  /** Ascending. */
  readonly networks: readonly { readonly network: string; readonly decidedBy: DecidedBy }[];
  /** How many networks are left out where there are very many; null: more than were counted. */
  readonly omitted: number | null;
  /** How many addresses are me. */
  readonly count: number;
}

/**
 * All addresses that are me, as networks, with what decides them. Throws a UsageError as `ipmetest` does, and where netmasks with gaps
 * divide the addresses into too many classes.
 *
 * @example
 * import { ranges } from "qmailint";
 * ranges({ moreipme: "10.0.0.0/255.0.0.0\n", notipme: "10.1.2.3\n" }).count; // 33554432
 */
export function ranges(files: ControlFiles, options: Options = {}): Ranges {
  const { lists } = listsOf(files, options);
  const map = makeVerdictMap(lists);
  const found = map === null ? null : meRanges(map);
  if (found === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
  const { runs, count, omitted } = found;
  const networks = [...runs].flatMap(({ ranges: its, entry }) =>
    [...networksOf(its)].map((network) => ({ network: networkText(network), decidedBy: decidedBy(entry) })),
  );
  const six = ipv6Me(lists.single).flatMap((address) => {
    const entry = lists.single?.verdict(address).ipme ?? null;
    return entry === null ? [] : [{ network: `${ipv6Text(address)}/128`, decidedBy: decidedBy(entry) }];
  });
  return { networks: [...networks, ...six], omitted, count: count + six.length };
}

function listsOf(
  files: ControlFiles,
  options: Options,
): { readonly dialect: Dialect; readonly set: InterfaceSet | null; readonly lists: Lists } {
  const { dialect, set } = hostIn(options);
  const read = (name: IpFileName): IpFile | null => {
    const content = files[name];
    if (content === undefined || !dialect.readsIpFiles) return null;
    const bytes = bytesOf(content);
    refuseTemplate({ path: name, bytes });
    return dialect.reader.file(name, name, bytes);
  };
  return { dialect, set, lists: makeLists(dialect, set, read("moreipme"), read("notipme")) };
}
