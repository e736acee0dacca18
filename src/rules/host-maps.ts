import { makeLists } from "../qmail/ipme.ts";
import type { InterfaceSet, IpFile, IpFileName, Lists, SourceFile } from "../qmail/types.ts";
import { countClasses } from "../space/class-counts.ts";
import type { VerdictMap } from "../space/sealed.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { once } from "../text/once.ts";
import { type ControlDirectory, type Host, readFileOf, templatesIn } from "../tree/control-directory.ts";

/** Which addresses are me on the hosts that read a control directory in one dialect. */
export interface HostMaps {
  readonly hosts: readonly Host[];
  /** Null where there is no such file, it cannot be read, or the dialect does not look at it. */
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
  /** Which of moreipme and notipme are templates: they are null above, and what depends on them is not judged. */
  readonly templates: readonly SourceFile[];
  /** There are more entries, counted once per interface set, than are judged: `where` is null. */
  readonly tooMany: boolean;
  /** One per host, equal for hosts that share an interface set and therefore all verdicts. */
  readonly keys: readonly unknown[];
  /** The lists of each host. Worked out once. */
  lists(): readonly Lists[];
  /**
   * Which addresses are me on each host; null with a template, with `tooMany`, or where gapped netmasks make too
   * many classes. Worked out once.
   */
  where(): readonly VerdictMap[] | null;
}

/** How many entries are judged, counted once per interface set. */
export const MOST_ON_HOSTS = 4_000_000;

/** How many classes of gapped netmasks are kept where there are several interface sets, counted once per set. */
const MOST_CLASSES = 2 ** 18;

/** Equal for hosts that share an interface set: a fleet's hosts often do, and then have the same verdicts. */
function keyOf({ set }: Host): unknown {
  if (set === null) return null;
  const known = keys.get(set.addresses) ?? { linux: {}, bsd: {} };
  keys.set(set.addresses, known);
  return known[set.system];
}

const keys = new WeakMap<InterfaceSet["addresses"], Record<InterfaceSet["system"], object>>();

export function makeHostMaps(directory: ControlDirectory, hosts: readonly [Host, ...Host[]]): HostMaps {
  const { dialect } = hosts[0];
  const read = (name: IpFileName): IpFile | null =>
    dialect.readsIpFiles ? readFileOf(directory, name, dialect) : null;
  const moreipme = read("moreipme");
  const notipme = read("notipme");
  const templates = dialect.readsIpFiles ? templatesIn(directory) : [];
  const keys = hosts.map(keyOf);
  const count = (moreipme?.entries.count ?? 0) + (notipme?.entries.count ?? 0);
  const tooMany = count * new Set(keys).size > MOST_ON_HOSTS;
  const lists = once(() => hosts.map((host) => makeLists(host.dialect, host.set, moreipme, notipme)));
  const where = once(() => (tooMany || templates.length > 0 ? null : mapsOf(hosts, keys, moreipme, notipme)));
  return { hosts, moreipme, notipme, templates, tooMany, keys, lists, where };
}

/** Which addresses are me on each host, worked out once for hosts with the same key; null where there are too many classes. */
function mapsOf(
  hosts: readonly Host[],
  keys: readonly unknown[],
  moreipme: IpFile | null,
  notipme: IpFile | null,
): readonly VerdictMap[] | null {
  const known = new Map<unknown, VerdictMap>();
  let classes = 0;
  for (const [i, { dialect, set }] of hosts.entries()) {
    if (known.has(keys[i])) continue;
    const made = makeVerdictMap(makeLists(dialect, set, moreipme, notipme));
    classes += countClasses([made], null);
    if (made === null || (classes > MOST_CLASSES && known.size > 0)) return null;
    known.set(keys[i], made);
  }
  return keys.map((key) => known.get(key) as VerdictMap);
}
