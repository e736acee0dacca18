import type { RuleRoom } from "../rules/room.ts";
import type { Finding } from "../rules/rule.ts";
import type { Host } from "../tree/control-directory.ts";
import type { Judged } from "./check.ts";
import { inOrder } from "./findings.ts";

/** One directory as judged for the hosts of each dialect, and as a whole. `groups` are in the order of their first hosts. */
export interface JudgedGroups extends Judged {
  readonly groups: readonly { readonly hosts: readonly [Host, ...Host[]]; readonly judged: Judged }[];
}

type Group = JudgedGroups["groups"][number];

/** Judges the hosts of each dialect separately with `judge`, and merges equal findings. */
export function mergeGroups(
  room: RuleRoom,
  hosts: readonly Host[],
  judge: (group: readonly [Host, ...Host[]]) => Judged,
): JudgedGroups {
  const byDialect = new Map<string, Host[]>();
  for (const host of hosts) {
    const group = byDialect.get(host.dialect.name);
    if (group === undefined) byDialect.set(host.dialect.name, [host]);
    else group.push(host);
  }
  const groups = [...byDialect.values()].map((members) => {
    const group = members as unknown as readonly [Host, ...Host[]];
    return { hosts: group, judged: judge(group) };
  });
  const [first] = groups as [Group, ...Group[]];
  const problems = new Map(groups.flatMap(({ judged }) => judged.problems.map((one) => [JSON.stringify(one), one])));
  return {
    ...first.judged,
    findings: mergeFindings(room, groups),
    problems: [...problems.values()],
    entries: Math.max(...groups.map(({ judged }) => judged.entries)),
    groups,
  };
}

function mergeFindings({ rulesFor }: RuleRoom, groups: readonly Group[]): Finding[] {
  // What exact rules find must hold on every host, and so in every group that reads the file.
  const asked = groups.flatMap(({ judged }) => rulesFor(judged.subject));
  const onEveryHost = new Set(asked.filter((rule) => rule.isExact === true).map(({ id }) => id));
  const found = new Map<string, Finding[]>();
  for (const { judged } of groups) {
    for (const finding of judged.findings) {
      const { rule, file, start, end, host } = finding;
      const key = JSON.stringify([rule, file.path, start, end, host]);
      const same = found.get(key);
      if (same === undefined) found.set(key, [finding]);
      else same.push(finding);
    }
  }
  const readers = (path: string): number => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return groups.filter(({ judged: { subject } }) => subject.reads(name)).length;
  };
  const out: Finding[] = [];
  for (const same of found.values()) {
    const [finding] = same as [Finding];
    const everywhere = same.length >= readers(finding.file.path);
    if (onEveryHost.has(finding.rule) && !everywhere) continue;
    out.push({ ...finding, detail: () => combined(same, everywhere) });
  }
  return out.sort(inOrder);
}

/** A fix is safe if it is safe in every group. */
function combined(same: readonly Finding[], everywhere: boolean): ReturnType<Finding["detail"]> {
  const details = same.map((finding) => finding.detail());
  const [first] = details as [ReturnType<Finding["detail"]>];
  if (first.fix == null) return first;
  const safe = everywhere && details.every(({ fix }) => fix?.safe === true);
  return { ...first, fix: { ...first.fix, safe } };
}
