import yargs, { type Argv } from "yargs";
import { UsageError } from "../text/usage-error.ts";
import { version } from "../text/version.ts";
import { type CommandLine, type CommandName, commands, options } from "./options.ts";
import { OPERAND, reworded } from "./yargs-messages.ts";

/** A command line as yargs reads it, or the text (help, version) that it answers with. Throws a UsageError. */
export function readWithYargs(argv: readonly string[]): CommandLine | string {
  let line: CommandLine | null = null;
  let answer = "";
  refuseValues(argv);
  const named = commands.some(({ name }) => name === argv[0]);
  const words = markOperands(argv, named ? 1 : 0);
  const parser = yargs([])
    .scriptName("qmailint")
    .locale("en")
    .usage("$0 [check] [path...]\n\nLints qmail control directories: what moreipme and notipme really do.")
    .version(version)
    .help()
    .alias("help", "h")
    .exitProcess(false)
    .strict()
    .wrap(100)
    .parserConfiguration(LITERAL)
    .fail((message, error) => {
      if (error !== undefined && error.name !== "YError") throw error;
      throw new UsageError(reworded(message ?? error?.message ?? "", (named ? argv[0] : "check") as CommandName));
    })
    .epilogue("Exit status: 0 nothing at or above --fail-on, 1 findings, 2 no trustworthy answer.");
  for (const { name, usage, summary } of commands) {
    parser.command(
      (name === "check" ? ["check [path...]", "$0"] : [`${name} ${usage}`.trim()]) as [string],
      summary,
      (builder: Argv) => declare(builder, name),
      (parsed) => {
        line = toCommandLine(name, parsed as Record<string, unknown>);
      },
    );
  }
  parser.parse(words, {}, (_error: unknown, _parsed: unknown, output: string) => {
    answer = output;
  });
  return line !== null && answer === "" ? line : `${answer}\n`;
}

/** Arguments are taken as they are written. */
const LITERAL = {
  "boolean-negation": false,
  "camel-case-expansion": false,
  "dot-notation": false,
  "parse-numbers": false,
  "parse-positional-numbers": false,
  "greedy-arrays": false,
  "populate--": false,
} as const;

/** A flag takes no value, but yargs takes some. Throws a UsageError. */
function refuseValues(argv: readonly string[]): void {
  const end = argv.indexOf("--");
  const valued = argv
    .slice(0, end < 0 ? argv.length : end)
    .find((one) =>
      options.some(({ name, kind }) => kind === "flag" && one.startsWith(`--${name}=`) && !/=(true|false)$/.test(one)),
    );
  if (valued !== undefined) throw new UsageError(`${valued.slice(0, valued.indexOf("="))} takes no value`);
}

/**
 * Marks the operands, so that yargs takes them for nothing else: it would read a `true` after a flag as its value, pass over a
 * `-`, and not count what follows `--` among a command's own.
 */
function markOperands(argv: readonly string[], from: number): string[] {
  const out = argv.slice(0, from);
  let wantsValue = false;
  for (const [i, word] of argv.entries()) {
    if (i < from) continue;
    if (word === "--") {
      if (!wantsValue) out.push(...argv.slice(i + 1).map((operand) => OPERAND + operand));
      break;
    }
    const isOperand = !wantsValue && (word === "-" || !word.startsWith("-"));
    out.push(isOperand ? OPERAND + word : word);
    wantsValue = options.some(
      ({ name, alias, kind }) =>
        (kind === "value" || kind === "values") && (word === `--${name}` || word === `-${alias}`),
    );
  }
  return out;
}

function declare(builder: Argv, command: CommandName): Argv {
  if (command === "check")
    builder.positional("path", {
      type: "string",
      array: true,
      describe: "a control directory, a file in one, or any folder, which is searched",
    });
  if (command === "ipmetest") builder.positional("address", { type: "string", array: true });
  if (command === "mail") builder.positional("recipient", { type: "string", array: true });
  if (command === "init")
    builder.positional("path", { type: "string", describe: "the control directory (default: control, else .)" });
  if (command === "rules") builder.positional("id", { type: "string" });
  if (command === "diff") {
    builder.positional("base", {
      type: "string",
      describe: "a folder, a qmailint.yaml, or a git revision[:path]; by default HEAD",
    });
    builder.positional("head", { type: "string", describe: "the same; by default the working tree" });
  }
  if (command === "completion") builder.positional("shell", { type: "string" });
  for (const { name, alias, kind, value, summary, commands: at } of options) {
    if (!at.includes(command)) continue;
    builder.option(name, {
      ...(alias === undefined ? {} : { alias }),
      describe: value === undefined ? summary : `${value}: ${summary}`,
      ...(kind === "flag"
        ? { type: "boolean" as const }
        : { type: "string" as const, requiresArg: true, array: kind === "values" }),
    });
  }
  return builder;
}

function toCommandLine(command: CommandName, parsed: Record<string, unknown>): CommandLine {
  const operands = ["path", "address", "recipient", "id", "base", "head", "shell"]
    .flatMap((name) => parsed[name])
    .filter((one) => typeof one === "string")
    .map((one) => one.replace(OPERAND, ""));
  const values: Record<string, true | string | readonly string[]> = {};
  for (const { name, kind, commands: at } of options) {
    const given = parsed[name];
    if (!at.includes(command) || given === undefined || given === false) continue;
    if (kind === "flag") values[name] = true;
    else if (kind === "values") values[name] = [given].flat().map(String);
    else values[name] = String([given].flat().at(-1));
    if ([values[name]].flat().includes("")) throw new UsageError(`--${name} wants a value`);
  }
  return { command, operands, values };
}
