import { interfaceAddresses } from "../../mail/hosts.ts";
import { mergedRanges } from "../../mail/merged-ranges.ts";
import { addressText } from "../../qmail/any-address.ts";
import { seenAddresses } from "../../qmail/interfaces.ts";
import type { Dialect, InterfaceSet, SingleLists } from "../../qmail/types.ts";
import { indexVerdicts, type VerdictIndex } from "../../space/verdict-index.ts";
import { pairwise } from "../../text/pairwise.ts";
import { showText } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";
import type { ReachedHost } from "../subject-mail.ts";

const SETTINGS = `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`;

const SMTP = 25;

export const reachedButNotMe: Rule = {
  id: "reached-but-not-me",
  level: "error",
  summary: "a host is reached at an address that is not me there",
  fix: null,
  aboutWorld: true,
  needsBoth: true,
  bad: { moreipme: "192.0.2.1\n", settings: SETTINGS },
  good: { moreipme: "203.0.113.7\n", settings: SETTINGS },
  *directory(subject): Generator<Found> {
    const hosts = subject.world?.reached() ?? [];
    if (hosts.every(({ place }) => place === null)) return;
    const where = subject.where();
    const byName = new Map(hosts.map((one) => [one.name, one]));
    const ipv6 = sharedIpv6();
    for (const [i, { name }] of subject.hosts.entries()) {
      const host = byName.get(name);
      const map = where?.[i];
      const index = map === undefined ? null : indexVerdicts(map);
      if (host === undefined || host.place === null || index === null) continue;
      const single = subject.lists()[i]?.single;
      const address = lowest(host, index, subject.dialect) ?? ipv6(host, single, subject.keys[i]);
      if (address === null) continue;
      const shown = addressText(address);
      const on = name === null ? "This host" : showText(name);
      yield {
        ...host.place,
        host: name,
        detail: () => ({
          message: `${on} is reached at ${shown}, which is not me there: an MX that leads to it makes mail loop.`,
          remedy: subject.dialect.readsIpFiles
            ? `Write ${shown} into moreipme; or take it out of "reached-at", if connections to it do not arrive here.`
            : `Give ${shown} to an interface: ${subject.dialect.name} does not read moreipme.`,
          ...(subject.dialect.readsIpFiles ? { write: [{ text: shown, into: "moreipme" as const }] } : {}),
          fix: null,
        }),
      };
    }
  },
};

/** The lowest address at whose port 25 the host is reached and that is not me, among those that qmail could know about. */
function lowest({ reachedAt, interfaces }: ReachedHost, index: VerdictIndex, dialect: Dialect): number | null {
  const hidden = unseen(interfaces, dialect);
  for (const { from, to } of mergedRanges(reachedAt.filter(({ port }) => port === SMTP))) {
    let at = index.firstWith(false, from, to);
    while (at >= 0 && hidden.has(at)) at = at < to ? index.firstWith(false, at + 1, to) : -1;
    if (at >= 0) return at;
  }
  return null;
}

/** The same for IPv6. `key`: equal for hosts whose lists say the same; where these are reached alike too, one of them is looked at. */
function sharedIpv6(): (host: ReachedHost, lists: SingleLists | undefined, key: unknown) => bigint | null {
  const known = pairwise<unknown, ReachedHost["reachedAtIpv6"], bigint | null>();
  return ({ reachedAtIpv6 }, lists, key) =>
    lists === undefined ? null : known.of(key, reachedAtIpv6, () => lowestIpv6(reachedAtIpv6, lists));
}

/** Merged ranges do not overlap, so that all of them take no more looks than the lists have entries. */
function lowestIpv6(reachedAt: ReachedHost["reachedAtIpv6"], lists: SingleLists): bigint | null {
  for (const { from, to } of mergedRanges(reachedAt.filter(({ port }) => port === SMTP))) {
    let at = from;
    while (at <= to && lists.verdict(at).me) at++;
    if (at <= to) return at;
  }
  return null;
}

/** Interface addresses that qmail does not see: another rule is about these. */
function unseen(set: InterfaceSet | null, dialect: Dialect): ReadonlySet<number> {
  if (set === null) return new Set();
  const seen = new Set(seenAddresses(set, dialect).map(({ address }) => address));
  return new Set(interfaceAddresses(set).filter((address) => !seen.has(address)));
}
