import { decidedBy } from "../assertions/decided-by.ts";
import type { Explained } from "../check/explain-address.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted, entryText } from "../qmail/netmask.ts";
import type { Dialect, Lists, Match } from "../qmail/types.ts";
import { show } from "../text/show.ts";
import { changeText, reasonFor } from "./explain-text.ts";

/** `ipmetest --format json`: the answer of one host, and the verdicts on networks and ranges, if any were asked for. */
export function explainObject(
  all: readonly Explained[],
  ranges: readonly object[],
  control: string,
  dialect: Dialect,
  { host }: Lists,
): object {
  const addresses = all.map((one) => ({
    address: entryText(one.address),
    verdict: one.verdict.me ? "me" : "not me",
    ipme: matchJson(one.verdict.ipme),
    notipme: matchJson(one.verdict.notipme),
    tie: one.tie,
    because: reasonFor(one),
    change:
      one.change === null ? null : one.change.map((change) => ({ ...shown(change), message: changeText(change) })),
    nearMisses: one.nearMisses.first.map(({ file, line, rule }) => ({ file: file.path, line, rule })),
    nearMissCount: one.nearMisses.count,
  }));
  return { control, host, dialect: dialect.name, addresses, ...(ranges.length === 0 ? {} : { ranges }) };
}

type Change = NonNullable<Explained["change"]>[number];

function shown(
  change: Change,
): { readonly file: string; readonly add: string } | { readonly file: string; readonly delete: number } {
  return "add" in change ? { file: change.file, add: change.add } : { file: change.file, delete: change.delete };
}

function matchJson(match: Match | null): object | null {
  if (match === null) return null;
  const { address, netmask, ipv6, origin } = match.entry;
  const text =
    origin.kind === "line" ? show(origin.file.bytes, origin.start, lineEnd(origin.file.bytes, origin.start)) : null;
  return {
    address: ipv6 === undefined ? dotted(address) : ipv6Text(ipv6),
    netmask: ipv6 === undefined ? dotted(netmask) : null,
    length: match.length,
    decidedBy: decidedBy(match.entry),
    text,
  };
}
