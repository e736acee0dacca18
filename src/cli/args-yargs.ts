import yargs, { type Argv } from "yargs";
import { UsageError } from "../text/usage-error.ts";
import { version } from "../text/version.ts";
import type { CommandLine, CommandName } from "./command-line.ts";
import { commands, options } from "./command-options.ts";
import { helpText } from "./help-text.ts";
import { OPERAND, reworded } from "./yargs-messages.ts";

/** A command line as yargs reads it, or the text (help, version) that it answers with. Throws a UsageError. */
export function readWithYargs(argv: readonly string[]): CommandLine | string {
  const named = commands.find(({ name }) => name === argv[0]);
  const asked = textAskedFor(argv);
  if (asked === "version") return `${version}\n`;
  if (asked === "help") return helpText(named?.name ?? null);
  const command = named?.name ?? "check";
  let line: CommandLine | null = null;
  refuseValues(argv);
  const words = markOperands(argv, named === undefined ? 0 : 1);
  const parser = yargs([])
    .locale("en")
    .help(false)
    .version(false)
    .exitProcess(false)
    .strict()
    .parserConfiguration(LITERAL)
    .fail((message, error) => {
      if (error !== undefined && error.name !== "YError") throw error;
      throw new UsageError(reworded(message ?? error?.message ?? "", command));
    });
  for (const { name, usage } of commands) {
    parser.command(
      (name === "check" ? ["check [path...]", "$0"] : [`${name} ${usage}`.trim()]) as [string],
      false,
      (builder: Argv) => declare(builder, name),
      (parsed) => {
        line = toCommandLine(name, parsed as Record<string, unknown>);
      },
    );
  }
  parser.parse(words, {}, () => {});
  if (line === null) throw new UsageError("this command line cannot be read");
  return line;
}

/** `--help` and `--version`, which work even if the rest of the command line is wrong; the first of them counts. */
function textAskedFor(argv: readonly string[]): "help" | "version" | null {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const asked = words.find((word) => /^(--help|--version|-q*[hV][qhV]*)$/.test(word));
  if (asked === undefined) return null;
  return /^(--help|-q*h)/.test(asked) ? "help" : "version";
}

/** Arguments are taken exactly as written. */
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
 * Marks the operands, so that yargs does not take them for anything else: it would read a `true` after a flag as the flag's value,
 * pass over a `-`, and not count what follows `--` among a command's operands.
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

const USAGES: ReadonlyMap<CommandName, string> = new Map(commands.map(({ name, usage }) => [name, usage]));

function declare(builder: Argv, command: CommandName): Argv {
  for (const [, operand = "", dots] of (USAGES.get(command) ?? "").matchAll(/(\w+)(\.\.\.)?/g))
    builder.positional(operand, { type: "string", array: dots !== undefined });
  for (const { name, alias, kind, commands: at } of options) {
    if (!at.includes(command)) continue;
    builder.option(name, {
      ...(alias === undefined ? {} : { alias }),
      ...(kind === "flag"
        ? { type: "boolean" as const }
        : { type: "string" as const, requiresArg: true, array: kind === "values" }),
    });
  }
  return builder;
}

function toCommandLine(command: CommandName, parsed: Record<string, unknown>): CommandLine {
  const operands = ["path", "address", "recipient", "id", "base", "head", "shell", "command"]
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
    if ([values[name]].flat().includes("")) throw new UsageError(`--${name} needs a value`);
  }
  return { command, operands, values };
}
