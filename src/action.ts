import { getInput, setFailed, setOutput, summary } from "@actions/core";
import { runAction } from "./action/run.ts";
import { processIo } from "./io.ts";
import { showText } from "./show.ts";

async function writeSummary(markdown: string): Promise<boolean> {
  try {
    await summary.addRaw(markdown).write();
    return true;
  } catch {
    return false;
  }
}

runAction(
  { getInput: (name) => getInput(name, { trimWhitespace: false }), setOutput, setFailed, writeSummary },
  processIo(),
).catch((error: unknown) => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  setFailed(`this is a bug in qmailint, or of the runner: ${stack.split("\n").map(showText).join("\n")}`);
  setOutput("result", "error");
});
