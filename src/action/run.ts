import { statSync } from "node:fs";
import path from "node:path";
import { reportProblems } from "../commands/check.ts";
import { guarded } from "../guard.ts";
import type { Io } from "../io.ts";
import { judge, statusOf } from "../judge.ts";
import { reasonOf } from "../load.ts";
import { rebaseTo } from "../rebase.ts";
import { countsInWords } from "../report/counts.ts";
import { errorsLeftOut, githubReport } from "../report/github.ts";
import { junitReport } from "../report/junit.ts";
import type { Rebase } from "../report/place.ts";
import { sarifReport } from "../report/sarif.ts";
import { summaryReport } from "../report/summary.ts";
import { textReport } from "../report/text.ts";
import { countLevels, NOTHING, type Problem, type Result } from "../result.ts";
import type { Level } from "../rules/rule.ts";
import { type SemanticDifference, semanticDifference } from "../semantic-difference.ts";
import { optionValue, readDialect } from "../settings.ts";
import { showText } from "../show.ts";
import { UsageError } from "../usage-error.ts";
import { gathered } from "../write-pieces.ts";
import { type Base, findBase } from "./base.ts";
import { changedIn } from "./changed-in.ts";
import { asCommandLine, type Inputs, readInputs } from "./inputs.ts";
import { lineLinks } from "./links.ts";
import { writeReport } from "./write-report.ts";

/** What the Action uses of @actions/core. */
export interface Core {
  readonly getInput: (name: string) => string;
  readonly setOutput: (name: string, value: string | number) => void;
  readonly setFailed: (message: string) => void;
  /** Appends to the job summary. False where there is none (older runners, other systems). */
  readonly writeSummary: (markdown: string) => Promise<boolean>;
}

interface Checked {
  readonly result: Result;
  readonly failOn: Level | "never";
  readonly threshold: number | null;
  readonly base: Base;
  readonly difference: SemanticDifference | null;
}

/** The Action: inputs, read once -> check -> log, annotations, files, summary, outputs. Returns the outcome. */
export async function runAction(core: Core, world: Io): Promise<"pass" | "fail" | "error"> {
  const root = world.env["GITHUB_WORKSPACE"] || world.cwd;
  let inputs: Inputs | null = null;
  let cwd = root;
  const problems: Problem[] = [];
  let checked: Checked = { result: NOTHING, failOn: "error", threshold: null, base: null, difference: null };
  try {
    inputs = readInputs(core.getInput);
    cwd = folder(root, inputs.workingDirectory);
    checked = await check(inputs, { ...guarded(world), cwd });
  } catch (error) {
    problems.push(asProblem(error));
  }
  const io = { ...guarded(world), cwd };
  const rebase = rebaseTo(root, cwd);
  const { failOn, threshold, base, difference } = checked;
  let result: Result = { ...checked.result, problems: [...checked.result.problems, ...problems] };

  for (const { file, pieces } of files(inputs, result, failOn, rebase)) {
    try {
      writeReport(root, cwd, file, pieces);
    } catch (error) {
      result = { ...result, problems: [...result.problems, asProblem(error)] };
    }
  }
  const verdict = (["pass", "fail", "error"] as const)[statusOf({ result, failOn, threshold })];

  const style = { color: false, quiet: false, verbose: false, maxFindings: 50 };
  for (const text of gathered(textReport(result, style))) io.stdout(text);
  reportProblems(
    result.problems.map((problem) => ({ ...problem, file: problem.file || "the Action" })),
    io,
  );

  const wantsSummary = inputs?.summary ?? true;
  const hasSummary = wantsSummary && (await core.writeSummary(summary(result, verdict, checked, io, rebase)));
  const elsewhere = hasSummary ? "see the job summary" : "see the log";
  const annotations = {
    rebase,
    isChanged: base !== null && "commit" in base ? changedIn(cwd, base.commit) : () => false,
    closing: verdict !== "pass",
    elsewhere,
  };
  const wantsAnnotations = inputs?.annotations ?? true;
  if (wantsAnnotations) for (const text of gathered(githubReport(result, annotations))) (io.command ?? io.stdout)(text);

  const counts = countLevels(result);
  const passed = result.outcomes.filter((outcome) => outcome.passed).length;
  const outputs = {
    result: verdict,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    "assertions-passed": passed,
    "assertions-failed": result.outcomes.length - passed,
    "addresses-now-me": difference?.nowMeCount ?? "",
    "addresses-no-longer-me": difference?.noLongerMeCount ?? "",
    "sarif-file": inputs?.sarifFile == null ? "" : rebase(inputs.sarifFile),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (verdict !== "pass") {
    const left = wantsAnnotations ? errorsLeftOut(result, annotations) : 0;
    core.setFailed(closing(result, verdict, left, elsewhere));
  }
  return verdict;
}

async function check(inputs: Inputs, io: Io): Promise<Checked> {
  const line = asCommandLine(inputs);
  const base = findBase(inputs.base, io.env, io.cwd);
  const { result, failOn, threshold } = await judge(line, io, Number.POSITIVE_INFINITY);
  const dialect = optionValue(line, "dialect");
  const difference =
    base !== null && "commit" in base
      ? semanticDifference({
          cwd: io.cwd,
          base: base.commit,
          paths: line.operands,
          dialect: dialect === null ? null : readDialect(dialect),
        })
      : null;
  return { result, failOn, threshold, base, difference };
}

function folder(root: string, named: string): string {
  const absolute = path.resolve(root, named);
  try {
    if (statSync(absolute).isDirectory()) return absolute;
  } catch (error) {
    throw new UsageError(`the input working-directory: ${showText(named)}: ${reasonOf(error)}`);
  }
  throw new UsageError(`the input working-directory: ${showText(named)} is no directory`);
}

/** A UsageError as a problem; anything else is a bug, and goes on. */
function asProblem(error: unknown): Problem {
  if (!(error instanceof UsageError)) throw error;
  return { file: "", line: 1, column: 1, ...error.place, message: error.message };
}

interface ReportFile {
  readonly file: string;
  readonly pieces: Iterable<string>;
}

function files(inputs: Inputs | null, result: Result, failOn: Level | "never", rebase: Rebase): ReportFile[] {
  const { sarifFile = null, junitFile = null } = inputs ?? {};
  return [
    ...(sarifFile === null ? [] : [{ file: sarifFile, pieces: sarifReport(result, rebase) }]),
    ...(junitFile === null ? [] : [{ file: junitFile, pieces: junitReport(result, failOn) }]),
  ];
}

function summary(
  result: Result,
  verdict: "pass" | "fail" | "error",
  { base, difference }: Checked,
  io: Io,
  rebase: Rebase,
): string {
  const text = difference?.markdown ?? (base !== null && "missing" in base ? base.missing : null);
  return summaryReport(result, { verdict, link: lineLinks(io.env, rebase), difference: text, coverage: null });
}

function closing(result: Result, verdict: "fail" | "error", left: number, elsewhere: string): string {
  const what =
    verdict === "error"
      ? `qmailint has no trustworthy answer: ${result.problems[0]?.message ?? "there was an error"}`
      : `qmailint: ${countsInWords(result)}`;
  return left === 0 ? what : `${what}; ${left} of the errors have no annotation: ${elsewhere}`;
}
