import { getInput, setFailed, setOutput, summary } from "@actions/core";
import { runAction } from "./action/run-action.ts";
import { processIo } from "./cli/process-io.ts";
import { showText } from "./text/show.ts";

async function writeSummary(markdown: string): Promise<boolean> {
  try {
    await summary.addRaw(markdown).write();
    return true;
  } catch {
    return false;
  }
}

/** What ends here is a bug, or a runner whose files cannot be written: in both cases the job must not be green. */
function failed(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  setFailed(
    `qmailint: this is a bug, or the runner's files cannot be written: ${stack.split("\n").map(showText).join("\n")}`,
  );
  try {
    setOutput("result", "error");
  } catch {
    // The file that could not be written is this one.
  }
}

const core = {
  getInput: (name: string) => getInput(name, { trimWhitespace: false }),
  setOutput,
  setFailed,
  writeSummary,
};
runAction(core, processIo()).catch(failed);
