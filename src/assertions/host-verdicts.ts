import type { Lists } from "../qmail/types.ts";
import type { Item } from "../settings/settings.ts";
import type { SingleMap, VerdictMap } from "../space/sealed.ts";
import { indexVerdicts, type VerdictIndex } from "../space/verdict-index.ts";
import { hasRanges, makeSingleMap } from "../space/verdict-map.ts";
import type { Host } from "../tree/control-directory.ts";

/** One host of one control directory: what an assertion is judged on. */
export interface HostVerdicts {
  /** The control directory, as messages call it. */
  readonly control: string;
  readonly host: Host;
  /** A `SingleMap` where gapped netmasks make too many classes: only assertions on single addresses can then be judged. */
  readonly where: VerdictMap | SingleMap;
  readonly lists: Lists;
  readonly index: VerdictIndex;
}

/** Which addresses are me, and an index to ask about ranges: hosts that share an interface set share both. */
export type Verdicts = Pick<HostVerdicts, "where" | "index">;

/** `where` null: gapped netmasks make too many classes. */
export function verdictsOf(where: VerdictMap | null, lists: Lists): Verdicts {
  const index = where === null ? null : indexVerdicts(where);
  if (where !== null && index !== null) return { where, index };
  const single = makeSingleMap(lists);
  return { where: single, index: indexVerdicts(single) as VerdictIndex };
}

export function makeHostVerdicts(control: string, host: Host, lists: Lists, { where, index }: Verdicts): HostVerdicts {
  return { control, host, where, lists, index };
}

/** Can it be judged on this host? */
export function canJudge({ where }: HostVerdicts, { from, to, ipv6 }: Item): boolean {
  return ipv6 !== undefined || hasRanges(where) || from === to;
}
