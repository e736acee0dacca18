import type { Result } from "../check/result.ts";
import { errorsLeftOut, githubReport } from "../report/github.ts";
import { reportProblems } from "../report/problems.ts";
import { textReport } from "../report/text.ts";
import { statusOf } from "../run/run-check.ts";
import { guarded } from "../text/guard.ts";
import type { Io } from "../text/io.ts";
import { writePieces } from "../text/piece-writer.ts";
import type { Problem } from "../text/problem.ts";
import { rebaseTo } from "../tree/rebase.ts";
import { type ActionVerdict, outputsOf } from "./action-outputs.ts";
import { asProblem, type CheckedChange, checkChange, NOTHING_CHECKED } from "./check-change.ts";
import { failureMessage } from "./failure-message.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { jobSummary } from "./job-summary.ts";
import { workingDirectory } from "./working-directory.ts";
import { writeReports } from "./write-reports.ts";

/** What the Action uses of @actions/core. */
export interface Core {
  readonly getInput: (name: string) => string;
  readonly setOutput: (name: string, value: string | number) => void;
  readonly setFailed: (message: string) => void;
  /** Appends to the job summary. False where there is none (older runners, other systems). */
  readonly writeSummary: (markdown: string) => Promise<boolean>;
}

/** The Action: inputs, read once -> check -> files, log, summary, annotations, outputs. Returns the outcome. */
export async function runAction(core: Core, world: Io): Promise<ActionVerdict> {
  const root = world.env["GITHUB_WORKSPACE"] || world.cwd;
  const { inputs, checked, cwd } = await readAndCheck(core, root, world);
  const io = { ...guarded(world), cwd };
  const rebase = rebaseTo(root, cwd);
  const { result, written } = writeReports(inputs, checked, { root, cwd }, rebase, io);
  const verdict = (["pass", "fail", "error"] as const)[statusOf(result, checked.failOn)];
  log(result, io);

  const wantsSummary = inputs?.summary ?? true;
  const hasSummary = wantsSummary && (await core.writeSummary(jobSummary(result, verdict, checked, io.env, rebase)));
  const elsewhere = hasSummary ? "see the job summary" : "see the log";
  const annotations = { rebase, isChanged: checked.isChanged, closing: verdict !== "pass", elsewhere };
  const wantsAnnotations = inputs?.annotations ?? true;
  if (wantsAnnotations) writePieces(io.workflowCommand ?? io.stdout, githubReport(result, annotations));

  const sarifFile = inputs?.sarifFile ?? "";
  const outputs = outputsOf(result, verdict, checked.difference, written.has(sarifFile) ? rebase(sarifFile) : "");
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (verdict !== "pass") {
    const left = wantsAnnotations ? errorsLeftOut(result, annotations) : 0;
    core.setFailed(failureMessage(result, verdict, left, elsewhere));
  }
  return verdict;
}

interface Read {
  /** Null where they cannot be read. */
  readonly inputs: Inputs | null;
  readonly checked: CheckedChange;
  /** The working directory, as far as it is known. */
  readonly cwd: string;
}

/** Reads the inputs and checks what they name; what is wrong with them is among the problems. */
async function readAndCheck(core: Core, root: string, world: Io): Promise<Read> {
  let inputs: Inputs | null = null;
  let cwd = root;
  try {
    inputs = readInputs(core.getInput);
    cwd = workingDirectory(root, inputs.workingDirectory);
    return { inputs, cwd, checked: await checkChange(inputs, { ...guarded(world), cwd }) };
  } catch (error) {
    const problems: Problem[] = [asProblem(error)];
    return { inputs, cwd, checked: { ...NOTHING_CHECKED, result: { ...NOTHING_CHECKED.result, problems } } };
  }
}

function log(result: Result, io: Io): void {
  writePieces(io.stdout, textReport(result, { color: false, quiet: false, verbose: false, maxFindings: 50 }));
  const problems = result.problems.map((problem) => ({ ...problem, file: problem.file || "the Action" }));
  reportProblems(problems, io);
}
