import { type Levels, makeCollector } from "../check.ts";
import type { JudgedGroups } from "../check-groups.ts";
import { type ControlDirectory, refusedFiles } from "../directory.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { Span } from "../qmail/types.ts";
import type { Outcome, Problem, Result } from "../result.ts";
import { rules } from "../rules/index.ts";
import type { Finding } from "../rules/rule.ts";
import { whyNotJudged } from "../template.ts";
import type { JudgedBenches } from "./coverage.ts";
import { type Bench, evaluate, isWanted, makeBench } from "./evaluate.ts";
import type { Gathered, PlannedDirectory } from "./gather.ts";
import { isExpired, siftFindings } from "./ignores.ts";
import type { LoadedSettings } from "./load-settings.ts";
import type { Ignore, Item } from "./settings.ts";

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
  /** Takes over what the rules found in a directory. `keep` is told what coverage needs. */
  take(
    planned: PlannedDirectory,
    directory: ControlDirectory,
    judged: JudgedGroups,
    keep?: (benches: JudgedBenches) => void,
  ): Part;
  /** Of the findings in a directory, those that no exception suppresses; nothing is remembered of it. */
  inForce(planned: PlannedDirectory, directory: ControlDirectory, findings: readonly Finding[]): readonly Finding[];
  /** When all directories are judged: the findings about the files themselves, and the outcomes in the order of the files. */
  finish(): Part & { readonly outcomes: readonly Outcome[] };
}

/** What is remembered of one `qmailint.yaml`. */
interface Memory {
  readonly used: Set<Ignore>;
  undeclared: (Span & { readonly text: string }) | null;
}

export function makeSession(gathered: Gathered, options: SessionOptions): Session {
  const memories = new Map<LoadedSettings, Memory>(
    gathered.files.map((file) => [file, { used: new Set(), undeclared: null }]),
  );
  /** Those that name a directory with a template: what an exception in them would suppress cannot be known. */
  const unjudged = new Set<LoadedSettings>();
  const outcomes: { readonly outcome: Outcome; readonly host: number }[] = [];

  return {
    take(planned, directory, judged, keep) {
      const problems: Problem[] = [...judged.problems];
      const [first] = planned.files;
      const used = new Set<Ignore>();
      const sifted =
        first === undefined
          ? { findings: judged.findings, suppressed: [] }
          : siftFindings(judged.findings, first.settings, directory.path, options.today, used);
      // Files that name the same directory have the same exceptions in the same order.
      for (const file of planned.files) {
        for (const [i, ignore] of file.settings.ignores.entries()) {
          if (used.has(first?.settings.ignores[i] as Ignore)) memories.get(file)?.used.add(ignore);
        }
      }
      if (judged.groups.some((group) => group.judged.subject.templates.length > 0)) {
        for (const file of planned.files) unjudged.add(file);
      }
      const wanted = keep !== undefined || planned.files.some(({ settings }) => settings.assertions.length > 0);
      // Where qmailint does not read a file, no assertion has an answer; the problem is among those of the rules.
      const benches = wanted && refusedFiles(directory).length === 0 ? benchesOf(directory, judged) : [];
      if (benches === null) {
        problems.push(notJudged(judged));
      }
      const kept = (benches ?? []).map((bench) => {
        const asserted: Item[] = [];
        const passed: Item[] = [];
        for (const file of planned.files) {
          for (const [outcome, item] of evaluate(file.settings, bench, options.run)) {
            outcomes.push({ outcome, host: planned.hosts.indexOf(bench.host) });
            asserted.push(item);
            if (outcome.passed) passed.push(item);
          }
          const memory = memories.get(file);
          if (memory !== undefined && bench.host.set === null)
            memory.undeclared ??= firstOpen(file, bench, options.run);
        }
        return { bench, asserted, passed };
      });
      keep?.({ directory, benches: kept });
      return { ...sifted, problems };
    },

    inForce({ files: [first] }, { path }, findings) {
      if (first === undefined) return findings;
      return siftFindings(findings, first.settings, path, options.today, new Set()).findings;
    },

    finish() {
      const findings: Finding[] = [];
      const suppressed: { finding: Finding; because: string }[] = [];
      for (const [{ settings }, memory, complete] of gathered.files.map(
        (file) => [file, memories.get(file) as Memory, gathered.complete.has(file) && !unjudged.has(file)] as const,
      )) {
        const levels: Levels = new Map([...settings.rules, ...options.levels]);
        const sift = (found: readonly Finding[]): void => {
          const left = siftFindings(found, settings, "", options.today, memory.used);
          findings.push(...left.findings);
          suppressed.push(...left.suppressed);
        };
        for (const id of ["no-interface-set", "unused-ignore"]) {
          const rule = rules.find((one) => one.id === id);
          if (rule === undefined || !("settings" in rule) || levels.get(id) === "off") continue;
          const ignores = settings.ignores.map((ignore) => ({
            ...ignore,
            used: !complete || memory.used.has(ignore) || options.levels.get(ignore.rule) === "off",
            expired: isExpired(ignore, options.today),
          }));
          const facts = { file: settings.source, lineOf: settings.lineOf, ignores, undeclared: memory.undeclared };
          const collector = makeCollector(levels, Number.POSITIVE_INFINITY);
          collector.add(rule, rule.settings(facts));
          sift(collector.findings);
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

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why a directory has no benches. */
function notJudged({ groups, subject }: JudgedGroups): Problem {
  const [template] = groups.flatMap(({ judged }) => judged.subject.templates);
  const why = template === undefined ? null : whyNotJudged(template);
  if (template !== undefined && why !== null)
    return { file: template.path, line: why.line, column: 1, message: `${why.message}, and no assertion was` };
  const message = "the netmasks with gaps in this directory need too many pieces, so no assertion was judged";
  return { file: subject.anchor().path, line: 1, column: 1, message };
}

/** One bench for every host, or null where the pieces are too many. */
function benchesOf({ path }: ControlDirectory, { groups }: JudgedGroups): Bench[] | null {
  const out: Bench[] = [];
  for (const { hosts, judged } of groups) {
    const { subject } = judged;
    const where = subject.where();
    if (where === null) return null;
    for (const [i, host] of hosts.entries()) {
      const its = where[i];
      if (its === undefined) return null;
      out.push(makeBench(path, host, its, makeLists(host.dialect, host.set, subject.moreipme, subject.notipme)));
    }
  }
  return out;
}

/** The first wanted item on which an interface address could change the verdict. */
function firstOpen({ settings }: LoadedSettings, { index }: Bench, run: string | null): Memory["undeclared"] {
  for (const assertion of settings.assertions) {
    for (const item of assertion.items) {
      if (isWanted(run, assertion, item) && index.couldBecomeMe(item.from, item.to)) return item;
    }
  }
  return null;
}
