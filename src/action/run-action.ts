import { NOTHING, type Result } from "../check/result.ts";
import { optionValue, readDialect } from "../cli/option-values.ts";
import type { CommandLine } from "../cli/options.ts";
import { errorsLeftOut, githubReport } from "../report/github.ts";
import { junitReport } from "../report/junit.ts";
import { markdownText } from "../report/markdown-text.ts";
import type { Rebase } from "../report/place.ts";
import { reportProblems } from "../report/problems.ts";
import { sarifReport } from "../report/sarif.ts";
import { summaryReport } from "../report/summary.ts";
import { summaryCoverage } from "../report/summary-coverage.ts";
import { textReport } from "../report/text.ts";
import { judge, statusOf } from "../run/run-check.ts";
import type { Level } from "../settings/levels.ts";
import { guarded } from "../text/guard.ts";
import type { Io } from "../text/io.ts";
import { gathered, writePieces } from "../text/pieces.ts";
import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";
import { GitError } from "../tree/git.ts";
import { rebaseTo } from "../tree/rebase.ts";
import { writeReportFile } from "../tree/report-file.ts";
import { type ActionVerdict, outputsOf } from "./action-outputs.ts";
import { findBase } from "./base.ts";
import { changedIn } from "./changed-in.ts";
import { closing } from "./failure-message.ts";
import { asCommandLine, type Inputs, readInputs } from "./inputs.ts";
import { lineLinks } from "./links.ts";
import { type SemanticDifference, semanticDifference } from "./semantic-difference.ts";
import { workingDirectory } from "./working-directory.ts";

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
  /** Is a line of a file another one than in the commit that the change is compared with? */
  readonly isChanged: (file: string, line: number) => boolean;
  readonly difference: SemanticDifference | null;
  /** Why there is no difference, as Markdown, where that is worth a word. */
  readonly missing: string | null;
}

/** The Action: inputs, read once -> check -> log, annotations, files, summary, outputs. Returns the outcome. */
export async function runAction(core: Core, world: Io): Promise<ActionVerdict> {
  const root = world.env["GITHUB_WORKSPACE"] || world.cwd;
  let inputs: Inputs | null = null;
  let cwd = root;
  const problems: Problem[] = [];
  let checked: Checked = {
    result: NOTHING,
    failOn: "error",
    isChanged: () => false,
    difference: null,
    missing: null,
  };
  try {
    inputs = readInputs(core.getInput);
    cwd = workingDirectory(root, inputs.workingDirectory);
    checked = await check(inputs, { ...guarded(world), cwd });
  } catch (error) {
    problems.push(asProblem(error));
  }
  const io = { ...guarded(world), cwd };
  const rebase = rebaseTo(root, cwd);
  const { failOn, difference } = checked;
  let result: Result = { ...checked.result, problems: [...checked.result.problems, ...problems] };

  const written = new Set<string>();
  // Where one cannot be written, the other ones are to say so: then they are written once more.
  for (let failed = true, pass = 0; failed && pass < 2; pass++) {
    failed = false;
    for (const { file, pieces } of files(inputs, result, failOn, rebase)) {
      if (pass > 0 && !written.has(file)) continue;
      const problem = writeReportFile({ root, cwd }, file, gathered(pieces), (piece) => io.stdout(piece as string));
      if (problem === null) written.add(file);
      else {
        failed = true;
        written.delete(file);
        result = { ...result, problems: [...result.problems, problem] };
      }
    }
  }
  const verdict = (["pass", "fail", "error"] as const)[statusOf({ result, failOn })];

  const style = { color: false, quiet: false, verbose: false, maxFindings: 50 };
  writePieces(io.stdout, textReport(result, style));
  reportProblems(
    result.problems.map((problem) => ({ ...problem, file: problem.file || "the Action" })),
    io,
  );

  const wantsSummary = inputs?.summary ?? true;
  const hasSummary = wantsSummary && (await core.writeSummary(summary(result, verdict, checked, io, rebase)));
  const elsewhere = hasSummary ? "see the job summary" : "see the log";
  const annotations = {
    rebase,
    isChanged: checked.isChanged,
    closing: verdict !== "pass",
    elsewhere,
  };
  const wantsAnnotations = inputs?.annotations ?? true;
  if (wantsAnnotations) writePieces(io.command ?? io.stdout, githubReport(result, annotations));

  const sarifFile = inputs?.sarifFile ?? "";
  const outputs = outputsOf(result, verdict, difference, written.has(sarifFile) ? rebase(sarifFile) : "");
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (verdict !== "pass") {
    const left = wantsAnnotations ? errorsLeftOut(result, annotations) : 0;
    core.setFailed(closing(result, verdict, left, elsewhere));
  }
  return verdict;
}

async function check(inputs: Inputs, io: Io): Promise<Checked> {
  const line = asCommandLine(inputs);
  const problems: Problem[] = [];
  const base = withGit(problems, null, () => findBase(inputs.base, io.env, io.cwd));
  const { result, failOn } = await judge(line, io, Number.POSITIVE_INFINITY);
  const files = inputs.annotations ? result.findings.map(({ file }) => file.path) : [];
  const unchanged = (): boolean => false;
  const isChanged =
    base === null || "missing" in base
      ? unchanged
      : withGit(problems, unchanged, () => changedIn(io.cwd, base.commit, files));
  const compared =
    base === null || "missing" in base
      ? { difference: null, missing: base?.missing ?? null }
      : await compare(line, io, base.commit, problems);
  return { result: { ...result, problems: [...result.problems, ...problems] }, failOn, isChanged, ...compared };
}

/** What git gives; where it does not, that is a problem of the run, and what stands here is judged all the same. */
function withGit<T>(problems: Problem[], otherwise: T, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    problems.push(asProblem(error));
    return otherwise;
  }
}

async function compare(
  line: CommandLine,
  io: Io,
  base: string,
  problems: Problem[],
): Promise<Pick<Checked, "difference" | "missing">> {
  try {
    const dialect = optionValue(line, "dialect");
    const config = optionValue(line, "config");
    const difference = await semanticDifference({
      cwd: io.cwd,
      base,
      paths: line.operands,
      dialect: dialect === null ? null : readDialect(dialect),
      ...(config === null ? {} : { config }),
    });
    return { difference, missing: null };
  } catch (error) {
    // What stands at the base may be beyond reading; what stands here has been judged.
    const problem = asProblem(error);
    if (error instanceof GitError) problems.push(problem);
    return { difference: null, missing: markdownText(problem.message) };
  }
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
  verdict: ActionVerdict,
  { difference, missing }: Checked,
  io: Io,
  rebase: Rebase,
): string {
  const text = difference?.markdown ?? missing;
  const coverage = result.coverage == null ? null : summaryCoverage(result.coverage);
  const unchecked = difference?.noLongerChecked ?? [];
  const options = { verdict, link: lineLinks(io.env, rebase), difference: text, noLongerChecked: unchecked, coverage };
  return summaryReport(result, options);
}
