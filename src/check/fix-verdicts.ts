import { makeLists } from "../qmail/ipme.ts";
import type { IpFile, IpReader, SingleLists } from "../qmail/types.ts";
import { differenceBetween, isSame } from "../space/difference.ts";
import { isSameIpv6 } from "../space/ipv6-difference.ts";
import type { VerdictMap } from "../space/sealed.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { type ControlDirectory, type Host, readFileOf } from "../tree/control-directory.ts";

/** Which addresses are me on each host; null for a host with too many classes of addresses. */
export type Verdicts = readonly {
  readonly where: VerdictMap | null;
  readonly single: SingleLists | undefined;
  readonly everyInterface: boolean;
}[];

/** Works out which addresses are me. */
export function verdictsOf(directory: ControlDirectory, hosts: readonly Host[]): Verdicts {
  const read = new Map<IpReader, { moreipme: IpFile | null; notipme: IpFile | null }>();
  return hosts.map(({ dialect, set }) => {
    const { reader } = dialect;
    const files = read.get(reader) ?? {
      moreipme: readFileOf(directory, "moreipme", dialect),
      notipme: readFileOf(directory, "notipme", dialect),
    };
    read.set(reader, files);
    const lists = makeLists(dialect, set, files.moreipme, files.notipme);
    return { where: makeVerdictMap(lists), single: lists.single, everyInterface: set === null };
  });
}

/** Is every verdict as it was? Where that cannot be worked out, the rules are taken at their word. */
export function isAsBefore(before: Verdicts, after: Verdicts): boolean {
  return before.every(({ where, single, everyInterface }, i) => {
    if (!isSameIpv6(single, after[i]?.single, everyInterface)) return false;
    const now = after[i]?.where ?? null;
    if (where === null || now === null) return true;
    const difference = differenceBetween(where, now);
    return difference === null || isSame(difference, everyInterface);
  });
}
