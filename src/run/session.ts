import type { Outcome } from "../assertions/assertion-outcome.ts";
import { type Checks, countChecks, evaluate } from "../assertions/evaluate.ts";
import type { HostVerdicts } from "../assertions/host-verdicts.ts";
import { siftFindings } from "../assertions/ignores.ts";
import type { JudgedHosts } from "../assertions/judged-hosts.ts";
import { mailChecksOn } from "../assertions/mail-checks.ts";
import type { Result } from "../check/result.ts";
import { makeHostMaps } from "../rules/host-maps.ts";
import type { Finding } from "../rules/rule.ts";
import { LIMITS } from "../settings/limits.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Plan, PlannedDirectory } from "../settings/make-plan.ts";
import type { Item } from "../settings/settings.ts";
import { byText } from "../text/by-text.ts";
import { grouped } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, IP_FILES, refusedFiles } from "../tree/control-directory.ts";
import { hostVerdictsOf, type JudgedFindings, whatIsLeftOut, whyNoVerdicts } from "./host-verdicts-of.ts";
import type { JudgedMailAssertions, judgeMail as JudgeMail, MailDirectory } from "./judge-mail.ts";
import { findingsAbout, freshMemory, type Memory, type SessionOptions, siftAll } from "./settings-memory.ts";

type Part = Pick<Result, "findings" | "suppressed"> & { readonly problems: readonly Problem[] };

/** Judges the assertions of a run, directory by directory. */
export interface Session {
  /**
   * Takes over what the rules found in a directory, and judges its assertions. `cover` is told what coverage needs, and says
   * whether coverage could be worked out.
   */
  judge(
    planned: PlannedDirectory,
    directory: ControlDirectory,
    judged: JudgedFindings,
    cover: ((perHost: JudgedHosts) => boolean) | null,
  ): Part;
  /** The same for a directory in which no rule finds anything. */
  judgeCalm(planned: PlannedDirectory, directory: ControlDirectory): Part;
  /** The findings in a directory that no exception suppresses; nothing of this is remembered. */
  inForce(planned: PlannedDirectory, directory: ControlDirectory, findings: readonly Finding[]): readonly Finding[];
  /** Once all directories are judged: the findings about the files themselves, and the outcomes in the order of the files. */
  finish(): Part & { readonly outcomes: readonly Outcome[]; readonly coverage: JudgedMailAssertions["coverage"] };
}

/** An outcome with the number of its host in its directory. */
interface OnHost {
  readonly outcome: Outcome;
  readonly host: number;
}

/** Judges assertions about mail; null where there are none, and then it is not loaded. */
export type MailJudge = (
  directories: readonly MailDirectory[],
  memoryOf: Parameters<typeof JudgeMail>[1],
) => JudgedMailAssertions;

export function makeSession(plan: Plan, options: SessionOptions, judgeMail: MailJudge | null = null): Session {
  const mailed: MailDirectory[] = [];
  const memories = new Map(plan.files.map((file): [LoadedSettings, Memory] => [file, freshMemory(file, options)]));
  const outcomes: OnHost[] = [];
  let counted = 0;
  const memoryOf = (file: LoadedSettings): Memory => memories.get(file) as Memory;
  const judge: Session["judge"] = (planned, directory, judged, cover) => {
    const own = planned.files.map(memoryOf);
    const sifted = siftAll(judged.findings, own, directory.path);
    if (judged.groups.some(({ templates }) => templates.length > 0)) {
      for (const memory of own) memory.hasTemplate = true;
    }
    const asks =
      cover !== null ||
      planned.files.some(({ settings }) => settings.assertions.some(({ kind }) => kind === "address"));
    // Where qmailint does not read a file, no assertion has an answer; the problem is among those of the rules.
    const made = asks && refusedFiles(directory).length === 0 ? hostVerdictsOf(directory, judged) : [];
    const tooMany = tooManyChecks(planned, own, counted, judged);
    const problem = made === null ? whyNoVerdicts(judged) : tooMany.problem;
    counted += tooMany.checks;
    if (tooMany.problem === null) mailed.push({ planned, directory });
    const perHost = made === null || problem !== null ? [] : made;
    const numberOf = new Map(planned.hosts.map((host, i) => [host, i]));
    const kept = perHost.map((onHost) =>
      evaluateOn(onHost, numberOf.get(onHost.host) ?? -1, own, outcomes, cover !== null),
    );
    const isCovered = cover?.({ directory, perHost: kept }) ?? true;
    const checks = own.map((memory) => memory.checks);
    const left = whatIsLeftOut(judged, checks, perHost, isCovered);
    return { ...sifted, problems: [...judged.problems, problem, left].filter((one) => one !== null) };
  };
  return {
    judge,

    judgeCalm: (planned, directory) => judge(planned, directory, nothingFoundIn(directory, planned.hosts), null),

    inForce({ files: [first] }, { path }, findings) {
      return first === undefined
        ? findings
        : siftFindings(findings, memoryOf(first).exceptions, path, new Set()).findings;
    },

    finish() {
      const mail = judgeMail?.(mailed, memoryOf);
      outcomes.push(...(mail?.outcomes ?? []));
      const parts = plan.files.map((file) =>
        findingsAbout(file, memoryOf(file), plan.complete.has(file), options.levels),
      );
      const findings = parts.flatMap((part) => part.findings);
      const suppressed = parts.flatMap((part) => part.suppressed);
      return {
        findings,
        suppressed,
        problems: mail?.problems ?? [],
        coverage: mail?.coverage ?? null,
        outcomes: outcomes.sort(inFileOrder).map(({ outcome }) => outcome),
      };
    },
  };
}

/** What assertions are judged with where no rule finds anything: netmasks have no gaps then. */
function nothingFoundIn(directory: ControlDirectory, hosts: PlannedDirectory["hosts"]): JudgedFindings {
  const anchor = (): string =>
    [...IP_FILES, "me"].flatMap((name) => directory.file(name)?.path ?? [])[0] ?? directory.path;
  const gaps = (): never => {
    throw new Error("there are no gaps");
  };
  return { findings: [], problems: [], groups: [makeHostMaps(directory, hosts)], anchor, gaps };
}

/** Judges every assertion on one host. `keeps`: which items were asserted and which passed is wanted too. */
function evaluateOn(
  onHost: HostVerdicts,
  host: number,
  own: readonly Memory[],
  outcomes: OnHost[],
  keeps: boolean,
): JudgedHosts["perHost"][number] {
  const asserted: Item[] = [];
  const passed: Item[] = [];
  for (const memory of own) {
    for (const [outcome, item] of evaluate(memory.checks, onHost)) {
      outcomes.push({ outcome, host });
      if (!keeps) continue;
      asserted.push(item);
      if (outcome.passed) passed.push(item);
    }
    if (onHost.host.set === null) memory.undeclared ??= firstOpen(memory.checks, onHost);
  }
  return { onHost, asserted, passed };
}

function inFileOrder({ outcome: a, host: i }: OnHost, { outcome: b, host: k }: OnHost): number {
  return byText(a.file.path, b.file.path) || a.start - b.start || i - k || byText(a.control, b.control);
}

/** How many checks a directory has; and if the run then has too many, why none of these is judged, else null. */
function tooManyChecks(
  { hosts }: PlannedDirectory,
  own: readonly Memory[],
  before: number,
  { anchor }: JudgedFindings,
): { readonly checks: number; readonly problem: Problem | null } {
  const checks = own.reduce(
    (sum, { checks: its, mail }) =>
      hosts.reduce((more, host) => more + countChecks(its, host) + mailChecksOn(mail, host).length, sum),
    0,
  );
  if (before + checks <= LIMITS.checks) return { checks, problem: null };
  const limit = grouped(LIMITS.checks);
  const message = `its assertions come to ${grouped(checks)} checks on all hosts, but a run may have only ${limit}: none of them were judged here`;
  return { checks: 0, problem: { file: anchor(), line: 1, column: 1, message } };
}

/** The first wanted item on which an interface address could change the verdict. */
function firstOpen({ everywhere, on }: Checks, { index }: HostVerdicts): Memory["undeclared"] {
  const open = [everywhere, ...on.values()].flatMap(
    (checks) =>
      checks.find(({ item: { from, to, ipv6 } }) => ipv6 !== undefined || index.couldBecomeMe(from, to))?.item ?? [],
  );
  return open.sort((a, b) => a.start - b.start)[0] ?? null;
}
