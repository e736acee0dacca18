import { type CommandLine, type CommandName, commandNames, type OptionFacts, optionWritten } from "./command-line.ts";

/** `--fix` alone means `--fix=safe`: it must not take the next argument for its value. */
export function withFixLevel(argv: readonly string[]): string[] {
  const end = argv.indexOf("--");
  return argv.map((one, i) => (one === "--fix" && (end < 0 || i < end) ? "--fix=safe" : one));
}

/**
 * The fast path: reads an ordinary command line. Null for anything unusual (help, errors, groups of short options), which yargs
 * then reads, explains or refuses: loading yargs takes twice as long as starting node.
 */
export function readArguments(argv: readonly string[]): CommandLine | null {
  const named = commandNames.find((name) => name === argv[0]);
  const command: CommandName = named ?? "check";
  const operands: string[] = [];
  const values: Record<string, true | string | readonly string[]> = {};

  for (let i = named === undefined ? 0 : 1; i < argv.length; i++) {
    const argument = argv[i] as string;
    if (argument === "--") {
      operands.push(...argv.slice(i + 1));
      break;
    }
    if (!argument.startsWith("-") || argument === "-") {
      operands.push(argument);
      continue;
    }
    const equals = argument.indexOf("=");
    const name = equals < 0 ? argument : argument.slice(0, equals);
    const option = optionWritten(command, name);
    if (option === undefined) return null;
    if (option.kind === "flag") {
      if (equals >= 0) return null;
      values[option.name] = true;
      continue;
    }
    const value = equals >= 0 ? argument.slice(equals + 1) : argv[++i];
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("-"))) return null;
    values[option.name] = joined(option, values[option.name], value);
  }
  if (command === "ipmetest" && operands.length === 0) return null;
  const limit = OPERAND_LIMITS[command];
  if (limit !== undefined && operands.length > limit) return null;
  return { command, operands, values };
}

/** The commands that limit the number of their operands. */
const OPERAND_LIMITS: Partial<Record<CommandName, number>> = {
  ipmeprint: 0,
  diff: 2,
  init: 1,
  rules: 1,
  completion: 1,
  help: 1,
};

/** The last value counts, or all of them. */
function joined(
  option: OptionFacts,
  before: CommandLine["values"][string] | undefined,
  value: string,
): string | readonly string[] {
  if (option.kind === "value") return value;
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), value];
}
