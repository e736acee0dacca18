import type { Checks } from "../assertions/evaluate.ts";
import {
  canJudge,
  type HostVerdicts,
  makeHostVerdicts,
  type Verdicts,
  verdictsOf,
} from "../assertions/host-verdicts.ts";
import type { JudgedGroups } from "../check/check-groups.ts";
import { placeOfGaps } from "../check/unjudged.ts";
import { whyNotJudged } from "../lines/template.ts";
import { makeLists } from "../qmail/ipme.ts";
import { hasRanges } from "../space/verdict-map.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";

/** One bench for every host; null where a file is a template, or the hosts are too many. */
export function hostVerdictsOf({ path }: ControlDirectory, { groups }: JudgedGroups): HostVerdicts[] | null {
  if (groups.some(({ judged: { subject } }) => subject.tooMany || subject.templates.length > 0)) return null;
  return groups.flatMap(({ hosts, judged: { subject } }) => {
    const known = new Map<unknown, Verdicts>();
    const where = subject.where();
    return hosts.map((host, i) => {
      const lists = makeLists(host.dialect, host.set, subject.moreipme, subject.notipme);
      const verdicts = known.get(subject.keys[i]) ?? verdictsOf(where?.[i] ?? null, lists);
      known.set(subject.keys[i], verdicts);
      return makeHostVerdicts(path, host, lists, verdicts);
    });
  });
}

/** Why a directory has no benches, where that has not been told already: too many hosts have. */
export function whyNoBenches({ groups }: JudgedGroups): Problem | null {
  if (groups.some(({ judged }) => judged.subject.tooMany)) return null;
  const [template] = groups.flatMap(({ judged }) => judged.subject.templates);
  const why = template === undefined ? null : whyNotJudged(template);
  if (template === undefined || why === null) return null;
  return { file: template.path, line: why.line, column: 1, message: `${why.message}, and no assertion was` };
}

/** How many checks cannot be judged on this host. */
function countLeftOut({ everywhere, on }: Checks, bench: HostVerdicts): number {
  if (hasRanges(bench.where)) return 0;
  const { name } = bench.host;
  return [everywhere, (name === null ? undefined : on.get(name)) ?? []].reduce(
    (sum, checks) => sum + checks.filter(({ item }) => !canJudge(bench, item)).length,
    0,
  );
}

/**
 * What could not be judged, or covered, because gapped netmasks make too many classes; null where there is nothing. `checks`: of each
 * file that names the directory.
 */
export function whatIsLeftOut(
  { subject }: JudgedGroups,
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
  const message = `the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so ${what}`;
  return { ...placeOfGaps(subject), column: 1, message };
}
