import type { HostDifference } from "../diff/host-difference.ts";
import { ipv6Text } from "../qmail/ipv6-address.ts";
import type { DiffResult } from "../run/diff-run.ts";
import type { Picture } from "../space/picture.ts";
import { showPath, showText } from "../text/show.ts";
import { mapSvg } from "./map-svg.ts";

/** The difference of one directory on one host as a map. */
export function mapOfDiff({ control, host, ipv6 }: HostDifference, sides: DiffResult, picture: Picture): string {
  const where = `${showPath(control)}${host === null ? "" : ` on ${showText(host)}`}`;
  return mapSvg({
    title: `${where}: from ${showText(sides.base)} to ${showText(sides.head)}`,
    picture,
    list: [
      ...ipv6.nowMe.map((address) => `${ipv6Text(address)} becomes me`),
      ...ipv6.noLongerMe.map((address) => `${ipv6Text(address)} stops being me`),
    ],
    legend: [
      ["gained", "becomes me"],
      ["lost", "stops being me"],
      ["me", "me, as before"],
      ["excluded", "not me because of notipme"],
      ["none", "not me"],
    ],
  });
}
