import type { HostDifference } from "../diff/host-difference.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import type { DiffResult } from "../run/diff-run.ts";
import type { Zoom } from "../space/zoom.ts";
import { showPath, showText } from "../text/show.ts";
import { mapSvg } from "./map-svg.ts";

/** The difference of one directory on one host as a map. */
export function mapOfDiff({ control, host, ipv6 }: HostDifference, sides: DiffResult, picture: Zoom): string {
  const where = `${showPath(control)}${host === null ? "" : ` on ${showText(host)}`}`;
  return mapSvg({
    title: `${where}: from ${showText(sides.base)} to ${showText(sides.head)}`,
    picture,
    list: [
      ...ipv6.nowMe.map((address) => `${ipv6Text(address)} becomes me`),
      ...ipv6.noLongerMe.map((address) => `${ipv6Text(address)} stops being me`),
    ],
    legend: [
      { kind: "gained", words: "becomes me", short: "becomes me", limit: 12 },
      { kind: "lost", words: "stops being me", short: "stops being me", limit: 12 },
      { kind: "me", words: "me, as before", short: "me, as before", limit: 0 },
      { kind: "excluded", words: "not me because of notipme", short: "not me", limit: 0 },
      { kind: "none", words: "not me", short: "not me", limit: 0 },
    ],
  });
}
