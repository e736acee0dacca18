/**
 * The one table of what a command line may contain. The fast parser (args.ts) reads it on every start; `command-options.ts` adds
 * the words of the help for everybody else, yargs among them, and a test keeps the two parsers in step.
 */

export type CommandName =
  | "check"
  | "ipmetest"
  | "ipmeprint"
  | "mail"
  | "diff"
  | "init"
  | "baseline"
  | "rules"
  | "completion"
  | "help";

/** `name`, or `name|alias`; with `=` if it takes a value, and with `=*` if it can be repeated. */
const OPTIONS: Readonly<Record<CommandName, string>> = {
  check:
    "dialect= interfaces|i= config= no-config format= output=* fix= dry-run exclude=* stdin-filename= rule=* fail-on= max-findings= shard= run= coverage coverage-threshold= quiet|q verbose color= allow-empty stats",
  ipmetest: "control= dialect= interfaces|i= config= no-config host= explain format= exit-code",
  ipmeprint: "control= dialect= interfaces|i= config= no-config host= format= ranges",
  mail: "control= dialect= interfaces|i= config= no-config host=* from= sender= down=* all explain format=",
  diff: "dialect= interfaces|i= config= no-config host= format= staged dialect-from= dialect-to= exit-code exclude=* color=",
  init: "dialect= interfaces|i=",
  baseline: "dialect= interfaces|i= config= rule=*",
  rules: "format= color=",
  completion: "",
  help: "",
};

/** In the order of the help. */
export const commandNames: readonly CommandName[] = Object.keys(OPTIONS) as CommandName[];

export interface OptionFacts {
  readonly name: string;
  readonly alias: string | null;
  /** A flag takes no value; `values` can be repeated. */
  readonly kind: "flag" | "value" | "values";
}

/** The options of a command. */
export function optionsOf(command: CommandName): OptionFacts[] {
  return OPTIONS[command] === "" ? [] : OPTIONS[command].split(" ").map(factsOf);
}

/** The option of a command that is written `--NAME` or `-ALIAS`; undefined where it has none. */
export function optionWritten(command: CommandName, written: string): OptionFacts | undefined {
  const word = written.slice(written.startsWith("--") ? 2 : 1);
  for (const one of OPTIONS[command].split(" ")) {
    if (!one.includes(word)) continue;
    const option = factsOf(one);
    if (written === `--${option.name}` || (option.alias !== null && written === `-${option.alias}`)) return option;
  }
  return undefined;
}

function factsOf(written: string): OptionFacts {
  const [names = "", value] = written.split("=");
  const [name = "", alias = null] = names.split("|");
  return { name, alias, kind: value === undefined ? "flag" : value === "" ? "value" : "values" };
}

/** A parsed command line: the values of options that were not given are missing. */
export interface CommandLine {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, true | string | readonly string[]>>;
}
