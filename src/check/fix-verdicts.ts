import { makeLists } from "../qmail/ipme.ts";
import { differenceBetween, isSame } from "../space/difference.ts";
import type { VerdictMap } from "../space/sealed.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { type ControlDirectory, type Host, readFileOf } from "../tree/control-directory.ts";

/** Where is me on each host; null for one with too many classes of addresses. */
export type Verdicts = readonly { readonly where: VerdictMap | null; readonly everyInterface: boolean }[];

/** Works out where is me. */
export function verdictsOf(directory: ControlDirectory, hosts: readonly Host[]): Verdicts {
  const [moreipme, notipme] = [readFileOf(directory, "moreipme"), readFileOf(directory, "notipme")];
  return hosts.map(({ dialect, set }) => ({
    where: makeVerdictMap(makeLists(dialect, set, moreipme, notipme)),
    everyInterface: set === null,
  }));
}

/** Is every verdict as it was? What cannot be worked out is taken at the rules' word. */
export function isAsBefore(before: Verdicts, after: Verdicts): boolean {
  return before.every(({ where, everyInterface }, i) => {
    const now = after[i]?.where ?? null;
    if (where === null || now === null) return true;
    const difference = differenceBetween(where, now);
    return difference === null || isSame(difference, everyInterface);
  });
}
