import type { Checks } from "../assertions/evaluate.ts";
import {
  canJudge,
  type HostVerdicts,
  makeHostVerdicts,
  type Verdicts,
  verdictsOf,
} from "../assertions/host-verdicts.ts";
import { whyNotJudged } from "../lines/template.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { HostMaps } from "../rules/host-maps.ts";
import type { Finding } from "../rules/rule.ts";
import { hasRanges } from "../space/verdict-map.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";

/** What is known about a directory when its assertions are judged. */
export interface JudgedFindings {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** By dialect. */
  readonly groups: readonly HostMaps[];
  /** The file at which a problem without a place of its own is reported. */
  readonly anchor: () => string;
  /** The line with which gapped netmasks make too many classes. */
  readonly gaps: () => { readonly file: string; readonly line: number };
}

/** What is me on each host; null where a file is a template, or there are too many hosts. */
export function hostVerdictsOf({ path }: ControlDirectory, { groups }: JudgedFindings): HostVerdicts[] | null {
  if (groups.some(({ tooMany, templates }) => tooMany || templates.length > 0)) return null;
  return groups.flatMap(({ hosts, keys, moreipme, notipme, ...maps }) => {
    const known = new Map<unknown, Verdicts>();
    const where = maps.where();
    return hosts.map((host, i) => {
      const lists = makeLists(host.dialect, host.set, moreipme, notipme);
      const verdicts = known.get(keys[i]) ?? verdictsOf(where?.[i] ?? null, lists);
      known.set(keys[i], verdicts);
      return makeHostVerdicts(path, host, lists, verdicts);
    });
  });
}

/** Why nothing is known of the hosts of a directory, unless that has been reported already, as too many hosts have. */
export function whyNoVerdicts({ groups }: JudgedFindings): Problem | null {
  if (groups.some(({ tooMany }) => tooMany)) return null;
  const [template] = groups.flatMap(({ templates }) => templates);
  const why = template === undefined ? null : whyNotJudged(template);
  if (template === undefined || why === null) return null;
  return { file: template.path, line: why.line, column: 1, message: `${why.message}, and no assertion was` };
}

/** How many checks cannot be judged on this host. */
function countLeftOut({ everywhere, on }: Checks, onHost: HostVerdicts): number {
  if (hasRanges(onHost.where)) return 0;
  const { name } = onHost.host;
  return [everywhere, (name === null ? undefined : on.get(name)) ?? []].reduce(
    (sum, checks) => sum + checks.filter(({ item }) => !canJudge(onHost, item)).length,
    0,
  );
}

/**
 * What could not be judged, or covered, because gapped netmasks make too many classes; null where there is nothing. `checks`: of
 * each file that names the directory.
 */
export function whatIsLeftOut(
  { gaps }: JudgedFindings,
  checks: readonly Checks[],
  hosts: readonly HostVerdicts[],
  isCovered: boolean,
): Problem | null {
  const leftOut = hosts.reduce((sum, host) => checks.reduce((more, its) => more + countLeftOut(its, host), sum), 0);
  if (leftOut === 0 && isCovered) return null;
  const what =
    leftOut === 0
      ? "the coverage was not worked out"
      : `${plural(leftOut, "assertion")} on networks or ranges ${leftOut === 1 ? "was" : "were"} not judged`;
  const message = `the netmasks with gaps divide the addresses into too many classes (addresses that the same entries match), so ${what}`;
  return { ...gaps(), column: 1, message };
}
