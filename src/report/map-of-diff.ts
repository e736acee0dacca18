import type { HostDifference } from "../diff/diff.ts";
import type { DiffResult } from "../run/diff-run.ts";
import type { Where } from "../space/where.ts";
import { showPath, showText } from "../text/show.ts";
import { changedKinds } from "./map-kinds.ts";
import { mapSvg } from "./map-svg.ts";

/** The difference of one directory on one host as a map. */
export function mapOfDiff({ control, host }: HostDifference, sides: DiffResult, base: Where, head: Where): string {
  const where = `${showPath(control)}${host === null ? "" : ` on ${showText(host)}`}`;
  return mapSvg({
    title: `${where}: from ${showText(sides.base)} to ${showText(sides.head)}`,
    kinds: changedKinds(base, head),
    legend: [
      ["gained", "becomes me"],
      ["lost", "stops being me"],
      ["me", "me, as before"],
      ["excluded", "not me because of notipme"],
      ["none", "not me"],
    ],
  });
}
