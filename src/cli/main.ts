import { type Io, WriteError } from "../text/io.ts";
import { UsageError } from "../text/usage-error.ts";
import { readArguments, withFixLevel } from "./args.ts";
import { checkCommand } from "./check-command.ts";
import type { CommandLine } from "./command-line.ts";

/** What a completion script passes: yargs's name for it. */
const COMPLETE = "--get-yargs-completions";

/**
 * Runs a command line and returns the exit status: 0 for nothing at or above the threshold, 1 for findings, 2 for no trustworthy
 * answer. What a command does not need is not loaded.
 */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io = world.env["GITHUB_ACTIONS"] === "true" ? (await import("../text/guard.ts")).guarded(world) : world;
  try {
    if (argv[0] === COMPLETE) return (await import("./completion-command.ts")).answerCompletion(argv.slice(1), io);
    const given = withFixLevel(argv);
    const straight = readArguments(given);
    const line = straight ?? (await import("./args-yargs.ts")).readWithYargs(given);
    if (typeof line === "string") {
      io.stdout(line);
      return 0;
    }
    return await runCommand(line, io);
  } catch (error) {
    if (!(error instanceof UsageError)) return failed(error, io);
    try {
      await (await import("./wrong-usage.ts")).reportWrongUsage(argv, error, io);
      return 2;
    } catch (another) {
      return failed(another, io);
    }
  }
}

async function runCommand(line: CommandLine, io: Io): Promise<number> {
  switch (line.command) {
    case "check":
      return checkCommand(line, io);
    case "ipmetest":
      return (await import("./ipmetest-command.ts")).ipmetestCommand(line, io);
    case "ipmeprint":
      return (await import("./ipmetest-command.ts")).ipmeprintCommand(line, io);
    case "mail":
      return (await import("./mail-command.ts")).mailCommand(line, io);
    case "diff":
      return (await import("./diff-command.ts")).diffCommand(line, io);
    case "completion":
      return (await import("./completion-command.ts")).completionCommand(line, io);
    case "help":
      return (await import("./help-command.ts")).helpCommand(line, io);
    case "init":
      return (await import("./init-command.ts")).initCommand(line, io);
    case "baseline":
      return (await import("./baseline-command.ts")).baselineCommand(line, io);
    case "rules":
      return (await import("./rules-command.ts")).rulesCommand(line, io);
  }
}

/** The one place where errors end: a write error becomes a sentence, anything else is a bug and keeps its stack. */
function failed(error: unknown, io: Io): 2 {
  try {
    if (error instanceof WriteError) {
      if (!error.quiet) io.stderr(`qmailint: ${error.message}\n`);
    } else {
      io.stderr(`qmailint: this is a bug in qmailint\n${error instanceof Error ? error.stack : String(error)}\n`);
    }
  } catch {
    // Standard error is gone too: only the exit status can tell.
  }
  return 2;
}
