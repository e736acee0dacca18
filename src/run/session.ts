import type { JudgedBenches } from "../assertions/coverage.ts";
import {
  type Bench,
  type Checks,
  canJudge,
  checksOf,
  countChecks,
  evaluate,
  makeBench,
  type Verdicts,
  verdictsOf,
} from "../assertions/evaluate.ts";
import { type Exceptions, indexExceptions, siftFindings } from "../assertions/ignores.ts";
import type { Outcome } from "../assertions/outcome.ts";
import { makeCollector, placeOfGaps } from "../check/check.ts";
import type { JudgedGroups } from "../check/check-groups.ts";
import type { Result } from "../check/result.ts";
import { whyNotJudged } from "../lines/template.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { Span } from "../qmail/types.ts";
import { rules } from "../rules/index.ts";
import type { Finding } from "../rules/rule.ts";
import type { Levels } from "../settings/levels.ts";
import { LIMITS } from "../settings/limits.ts";
import type { LoadedSettings } from "../settings/load-settings.ts";
import type { Gathered, PlannedDirectory } from "../settings/make-plan.ts";
import type { Item } from "../settings/settings.ts";
import { byText } from "../text/by-text.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, refusedFiles } from "../tree/control-directory.ts";

/** What the command line says about assertions. */
export interface SessionOptions {
  /** `--run`: only these assertions. */
  readonly run: string | null;
  /** Levels of the command line. */
  readonly levels: Levels;
  /** `YYYY-MM-DD`, UTC: asked for only where an exception has an end. */
  readonly today: () => string;
}

type Part = Pick<Result, "findings" | "suppressed"> & { readonly problems: readonly Problem[] };

/** Judges the assertions of a run, directory by directory. */
export interface Session {
  /** Takes over what the rules found in a directory. `keep` is told what coverage needs, and says whether it could do it. */
  take(
    planned: PlannedDirectory,
    directory: ControlDirectory,
    judged: JudgedGroups,
    keep?: (benches: JudgedBenches) => boolean,
  ): Part;
  /** Of the findings in a directory, those that no exception suppresses; nothing is remembered of it. */
  inForce(planned: PlannedDirectory, directory: ControlDirectory, findings: readonly Finding[]): readonly Finding[];
  /** When all directories are judged: the findings about the files themselves, and the outcomes in the order of the files. */
  finish(): Part & { readonly outcomes: readonly Outcome[] };
}

/** What is remembered of one `qmailint.yaml`. */
interface Memory {
  readonly exceptions: Exceptions;
  /** The exceptions that took something away, by their numbers. */
  readonly used: Set<number>;
  readonly checks: Checks;
  undeclared: (Span & { readonly text: string }) | null;
}

/** Those that look at what the exceptions were good for come last. */
const SETTINGS_RULES = rules
  .filter((rule) => "settings" in rule)
  .sort((a, b) => Number(a.aboutExceptions === true) - Number(b.aboutExceptions === true));

export function makeSession(gathered: Gathered, options: SessionOptions): Session {
  const memories = new Map(
    gathered.files.map((file): [LoadedSettings, Memory] => [
      file,
      {
        exceptions: indexExceptions(file.settings, options.today),
        used: new Set(),
        checks: checksOf(file.settings, options.run),
        undeclared: null,
      },
    ]),
  );
  /** Those that name a directory with a template: what an exception in them would suppress cannot be known. */
  const unjudged = new Set<LoadedSettings>();
  const outcomes: { readonly outcome: Outcome; readonly host: number }[] = [];
  const memoryOf = (file: LoadedSettings): Memory => memories.get(file) as Memory;
  const sift = (findings: readonly Finding[], file: LoadedSettings | undefined, control: string, used: Set<number>) =>
    file === undefined
      ? { findings, suppressed: [] }
      : siftFindings(findings, memoryOf(file).exceptions, control, used);

  return {
    take(planned, directory, judged, keep) {
      const problems: Problem[] = [...judged.problems];
      const own = planned.files.map(memoryOf);
      const [memory, ...others] = own;
      // Files that name the same directory have the same exceptions in the same order.
      const used = others.length === 0 && memory !== undefined ? memory.used : new Set<number>();
      const sifted = sift(judged.findings, planned.files[0], directory.path, used);
      if (others.length > 0) for (const one of own) for (const i of used) one.used.add(i);
      if (judged.groups.some((group) => group.judged.subject.templates.length > 0)) {
        for (const file of planned.files) unjudged.add(file);
      }
      const wanted = keep !== undefined || planned.files.some(({ settings }) => settings.assertions.length > 0);
      // Where qmailint does not read a file, no assertion has an answer; the problem is among those of the rules.
      let benches = wanted && refusedFiles(directory).length === 0 ? benchesOf(directory, judged) : [];
      const checks = own.reduce(
        (sum, one) => planned.hosts.reduce((more, host) => more + countChecks(one.checks, host), sum),
        0,
      );
      if (benches === null) {
        problems.push(...notJudged(judged));
        benches = [];
      } else if (outcomes.length + checks > LIMITS.checks) {
        const most = LIMITS.checks.toLocaleString("en");
        const message = `its assertions come to ${checks.toLocaleString("en")} checks on all hosts, and a run may have ${most}: none of them was judged here`;
        problems.push({ file: judged.subject.anchor().path, line: 1, column: 1, message });
        benches = [];
      }
      let leftOut = 0;
      const numberOf = new Map(planned.hosts.map((host, i) => [host, i]));
      const kept = benches.map((bench) => {
        const asserted: Item[] = [];
        const passed: Item[] = [];
        const host = numberOf.get(bench.host) ?? -1;
        for (const one of own) {
          for (const [outcome, item] of evaluate(one.checks, bench)) {
            outcomes.push({ outcome, host });
            if (keep === undefined) continue;
            asserted.push(item);
            if (outcome.passed) passed.push(item);
          }
          leftOut += countLeftOut(one.checks, bench);
          if (bench.host.set === null) one.undeclared ??= firstOpen(one.checks, bench);
        }
        return { bench, asserted, passed };
      });
      const covered = keep?.({ directory, benches: kept }) ?? true;
      if (leftOut > 0 || !covered) problems.push(tooManyFor(judged, leftOut));
      return { ...sifted, problems };
    },

    inForce({ files: [first] }, { path }, findings) {
      return sift(findings, first, path, new Set()).findings;
    },

    finish() {
      const findings: Finding[] = [];
      const suppressed: { finding: Finding; because: string }[] = [];
      for (const file of gathered.files) {
        const { settings } = file;
        const { used, exceptions, undeclared } = memoryOf(file);
        const complete = gathered.complete.has(file) && !unjudged.has(file);
        const levels: Levels = new Map([...settings.rules, ...options.levels]);
        for (const rule of SETTINGS_RULES) {
          if (levels.get(rule.id) === "off") continue;
          const ignores = settings.ignores.map((ignore, i) => ({
            ...ignore,
            used: !complete || used.has(i) || options.levels.get(ignore.rule) === "off",
            expired: exceptions.expired[i] === true,
          }));
          const facts = { file: settings.source, lineOf: settings.lineOf, ignores, undeclared };
          const collector = makeCollector(levels, Number.POSITIVE_INFINITY);
          collector.add(rule, rule.settings(facts));
          const left = sift(collector.findings, file, folderOf(settings.source.path), used);
          for (const one of left.findings) findings.push(one);
          for (const one of left.suppressed) suppressed.push(one);
        }
      }
      outcomes.sort(
        ({ outcome: a, host: i }, { outcome: b, host: k }) =>
          byText(a.file.path, b.file.path) || a.start - b.start || i - k || byText(a.control, b.control),
      );
      return { findings, suppressed, problems: [], outcomes: outcomes.map(({ outcome }) => outcome) };
    },
  };
}

/** The folder of a file, as messages call it. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

/** Why a directory has no benches, where that has not been told already: too many hosts have. */
function notJudged({ groups }: JudgedGroups): Problem[] {
  if (groups.some(({ judged }) => judged.subject.tooMany)) return [];
  const [template] = groups.flatMap(({ judged }) => judged.subject.templates);
  const why = template === undefined ? null : whyNotJudged(template);
  if (template === undefined || why === null) return [];
  return [{ file: template.path, line: why.line, column: 1, message: `${why.message}, and no assertion was` }];
}

/** One bench for every host; null where a file is a template, or the hosts are too many. */
function benchesOf({ path }: ControlDirectory, { groups }: JudgedGroups): Bench[] | null {
  if (groups.some(({ judged: { subject } }) => subject.tooMany || subject.templates.length > 0)) return null;
  return groups.flatMap(({ hosts, judged: { subject } }) => {
    const known = new Map<unknown, Verdicts>();
    const where = subject.where();
    return hosts.map((host, i) => {
      const lists = makeLists(host.dialect, host.set, subject.moreipme, subject.notipme);
      const verdicts = known.get(subject.keys[i]) ?? verdictsOf(where?.[i] ?? null, lists);
      known.set(subject.keys[i], verdicts);
      return makeBench(path, host, lists, verdicts);
    });
  });
}

/** How many checks cannot be judged on this host. */
function countLeftOut({ everywhere, on }: Checks, bench: Bench): number {
  if (bench.where.kind !== "single") return 0;
  const { name } = bench.host;
  return [everywhere, (name === null ? undefined : on.get(name)) ?? []].reduce(
    (sum, checks) => sum + checks.filter(({ item }) => !canJudge(bench, item)).length,
    0,
  );
}

/** Gapped netmasks make too many classes to judge so many assertions, or else to work out the coverage. */
function tooManyFor({ subject }: JudgedGroups, leftOut: number): Problem {
  const what =
    leftOut === 0
      ? "the coverage was not worked out"
      : `${leftOut} assertion${leftOut === 1 ? "" : "s"} on networks or ranges ${leftOut === 1 ? "was" : "were"} not judged`;
  const message = `the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so ${what}`;
  return { ...placeOfGaps(subject), column: 1, message };
}

/** The first wanted item on which an interface address could change the verdict. */
function firstOpen({ everywhere, on }: Checks, { index }: Bench): Memory["undeclared"] {
  const open = [everywhere, ...on.values()].flatMap(
    (checks) => checks.find(({ item: { from, to } }) => index.couldBecomeMe(from, to))?.item ?? [],
  );
  return open.sort((a, b) => a.start - b.start)[0] ?? null;
}
