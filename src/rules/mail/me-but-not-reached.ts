import { type AddressRange, interfaceAddresses, ipv6OfInterfaces } from "../../mail/hosts.ts";
import { inAnyOf } from "../../mail/ipv6-reach.ts";
import { mergedRanges } from "../../mail/merged-ranges.ts";
import { type Address, addressText } from "../../qmail/any-address.ts";
import { lineEnd } from "../../qmail/lines.ts";
import { meRanges } from "../../space/me-ranges.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import type { ReachedHost } from "../subject-mail.ts";

const SETTINGS = `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`;

/** 127.0.0.0/8 and 0.0.0.0 lead to the host itself. */
const LOOPBACK: readonly AddressRange[] = [
  { from: 0, to: 0 },
  { from: 0x7f000000, to: 0x7fffffff },
];

export const meButNotReached: Rule = {
  id: "me-but-not-reached",
  level: "error",
  summary: "a line of moreipme makes an address me at which no host is reached",
  fix: null,
  aboutWorld: true,
  needsBoth: true,
  bad: { moreipme: "203.0.113.7\n203.0.113.8\n", settings: SETTINGS },
  good: { moreipme: "203.0.113.7\n", settings: SETTINGS },
  *directory(subject): Generator<Found> {
    const hosts = subject.world?.reached() ?? [];
    if (subject.moreipme === null || !hosts.some(({ place }) => place !== null)) return;
    const lines = [...linesOf(subject, reachedBy(hosts)), ...ipv6Lines(subject, hosts)];
    for (const [start, { line, unreached, reaches }] of lines) {
      if (unreached === null) continue;
      const file = subject.moreipme;
      const { bytes } = file;
      const end = lineEnd(bytes, start);
      const shown = addressText(unreached);
      yield {
        file,
        line,
        start,
        end,
        level: reaches ? "warning" : "error",
        detail: () => ({
          message:
            `This line makes ${reaches ? "addresses me at which no host is reached, the first of them" : "nothing me but addresses at which no host is reached, the first of them"} ${shown}: ` +
            "mail for a domain whose MX leads to it bounces with 5.4.6.",
          remedy:
            'Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; otherwise take it out of moreipme.',
          fix: null,
        }),
      };
    }
  },
};

/** Where any of the hosts is reached or has an interface. */
function reachedBy(hosts: readonly ReachedHost[]): readonly AddressRange[] {
  const own = hosts.flatMap(({ interfaces }) => interfaceAddresses(interfaces));
  return mergedRanges([
    ...LOOPBACK,
    ...[...new Set(hosts.map(({ reachedAt }) => reachedAt))].flat(),
    ...own.map((address) => ({ from: address, to: address })),
  ]);
}

interface Line {
  readonly line: number;
  /** The lowest address that the line makes me and that is not reached. */
  unreached: Address | null;
  /** It also makes addresses me that are reached. */
  reaches: boolean;
}

/** The lines of moreipme whose one address is IPv6. */
function* ipv6Lines(subject: Subject, hosts: readonly ReachedHost[]): Generator<[number, Line]> {
  // Hosts that share what is written share the array.
  const written = [...new Set(hosts.map(({ reachedAtIpv6 }) => reachedAtIpv6))].flat();
  const ranges = [...written, ...hosts.flatMap(({ interfaces }) => ipv6OfInterfaces(interfaces))];
  const isReached = inAnyOf(ranges);
  const seen = new Set<number>();
  for (const { single: lists } of subject.lists()) {
    for (const { entry, removedBy } of lists?.candidates() ?? []) {
      const { origin, ipv6 } = entry;
      if (ipv6 === undefined || origin.kind !== "line" || removedBy !== null || seen.has(origin.start)) continue;
      seen.add(origin.start);
      // `::` and `::1` lead to the host itself.
      if (ipv6 > 1n && !isReached(ipv6)) yield [origin.start, { line: origin.line, unreached: ipv6, reaches: false }];
    }
  }
}

/** What each line of moreipme makes me on some host, by where the line starts. */
function linesOf(subject: Subject, reached: readonly AddressRange[]): Map<number, Line> {
  const lines = new Map<number, Line>();
  for (const where of new Set(subject.where() ?? [])) {
    for (const { ranges, entry } of meRanges(where)?.runs ?? []) {
      const { origin } = entry;
      if (origin.kind !== "line" || origin.file.name !== "moreipme") continue;
      const line = lines.get(origin.start) ?? { line: origin.line, unreached: null, reaches: false };
      lines.set(origin.start, line);
      for (let i = 0; i < ranges.length; i += 2)
        note(line, ranges[i] as number, (ranges[i + 1] as number) - 1, reached);
    }
  }
  return lines;
}

function note(line: Line, from: number, to: number, reached: readonly AddressRange[]): void {
  let at = from;
  for (const range of reached) {
    if (range.to < at || range.from > to) continue;
    line.reaches = true;
    if (range.from > at) break;
    at = range.to + 1;
  }
  if (at <= to && (line.unreached === null || at < line.unreached)) line.unreached = at;
}
