import type { CommandName } from "./command-line.ts";
import { commands, type OptionSpec, options } from "./command-options.ts";

// What the help and the manual page contain besides the table of commands and options.

export const ABOUT: string =
  "Lints qmail control directories: what the files really do, and whether that is what you meant.";

/** A command line, and what it is for. */
export interface UsageExample {
  readonly line: string;
  readonly what: string;
}

export const examples: Readonly<Record<CommandName, readonly UsageExample[]>> = {
  check: [
    { line: "qmailint", what: "all control directories below here" },
    { line: "qmailint control --fail-on warning", what: "a single one; warnings count too" },
    { line: "qmailint --fix", what: "apply the fixes that change no verdict" },
    { line: "qmailint --fix=all --dry-run", what: "show what all fixes would change" },
    { line: "qmailint --format json --output junit=qmailint.xml", what: "for programs" },
    { line: "qmailint --stdin-filename control/moreipme < new", what: "bytes that are not saved yet" },
  ],
  ipmetest: [
    { line: "qmailint ipmetest 203.0.113.7", what: "me, or not me" },
    { line: "qmailint ipmetest --explain 203.0.113.7", what: "which entries decide, and what would change it" },
    { line: "qmailint ipmetest --host all 10.0.0.0/8", what: "a network, on every host of qmailint.yaml" },
    { line: "qmailint ipmetest -i 192.0.2.10 192.0.2.10", what: "with this interface address" },
  ],
  ipmeprint: [
    { line: "qmailint ipmeprint -i this-machine", what: "as ipmeprint prints it on this machine" },
    { line: "qmailint ipmeprint --ranges", what: "the networks that are me" },
    { line: "qmailint ipmeprint --format svg > me.svg", what: "a map" },
  ],
  mail: [
    { line: "qmailint mail info@example.com", what: "where does mail from outside for this address go?" },
    { line: "qmailint mail --explain --from client info@example.com", what: "the way that it takes from a client" },
    { line: "qmailint mail --all", what: "all recipients, in classes" },
  ],
  diff: [
    { line: "qmailint diff", what: "what is not committed yet" },
    { line: "qmailint diff HEAD^1 --exit-code", what: "the last commit; status 1 if anything changes" },
    { line: "qmailint diff origin/main...topic", what: "what a branch changes" },
    { line: "qmailint diff --staged", what: "what would be committed" },
    { line: "qmailint diff --dialect-from netqmail --dialect-to sagredo", what: "what another qmail makes of it" },
  ],
  init: [
    { line: "qmailint init", what: "for the control directory here" },
    { line: "qmailint init control -i this-machine", what: "with the interfaces of this machine" },
  ],
  baseline: [
    { line: "qmailint baseline", what: "of all control directories below here" },
    { line: "qmailint baseline hosts --rule redundant-entry=off", what: "without the findings of a rule" },
  ],
  rules: [
    { line: "qmailint rules", what: "the list" },
    { line: "qmailint rules prefix-length", what: "what a rule is about, and what to do" },
  ],
  completion: [
    { line: "source <(qmailint completion bash)", what: "in ~/.bashrc" },
    { line: "qmailint completion fish > ~/.config/fish/completions/qmailint.fish", what: "" },
  ],
  help: [{ line: "qmailint help diff", what: "the options of a command" }],
};

export const EXIT_STATUS: readonly (readonly [status: string, meaning: string])[] = [
  ["0", "nothing at or above --fail-on; for ipmetest and mail: there is an answer, whatever it is"],
  ["1", "findings, a failed assertion, something that --dry-run would change or that --exit-code asks about"],
  ["2", "no trustworthy answer: wrong usage, a bad qmailint.yaml, a file that cannot be read"],
];

/** The groups of options, in the order of the help; options in none of them come last. */
const GROUPS: readonly (readonly [title: string, names: readonly string[]])[] = [
  ["What is checked", ["control", "host", "stdin-filename", "exclude", "config", "no-config", "shard", "allow-empty"]],
  ["How it is judged", ["dialect", "interfaces", "from", "sender", "down", "run", "coverage"]],
  ["Levels and exit status", ["rule", "fail-on", "coverage-threshold", "exit-code"]],
  ["Fixes", ["fix", "dry-run"]],
  ["What is compared", ["staged", "dialect-from", "dialect-to"]],
];
const LAST_GROUP = "Output";

/** Every command has these. */
const EVERYWHERE: readonly OptionSpec[] = [
  { name: "help", alias: "h", kind: "flag", summary: "this text", commands: [] },
  { name: "version", alias: "V", kind: "flag", summary: "the version", commands: [] },
];

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionSpec[];
}

/** The options of a command in their groups. */
export function optionGroups(command: CommandName): readonly OptionGroup[] {
  const own = options.filter((option) => option.commands.includes(command));
  const grouped = GROUPS.map(([title, names]) => ({
    title,
    options: own.filter(({ name }) => names.includes(name)),
  }));
  const known = new Set(grouped.flatMap((group) => group.options));
  const rest = { title: LAST_GROUP, options: own.filter((option) => !known.has(option)) };
  return [...grouped, rest, { title: "Everywhere", options: EVERYWHERE }].filter((group) => group.options.length > 0);
}

/** `-i, --interfaces SET`, with the short name separate. */
export function optionForms({ name, alias, kind, value }: OptionSpec): {
  readonly short: string;
  readonly long: string;
} {
  const short = alias === undefined ? "" : `-${alias}`;
  if (kind === "flag") return { short, long: `--${name}` };
  return { short, long: name === "fix" ? `--fix[=${value}]` : `--${name} ${value}` };
}

/** `[PATH...]`: what a command takes besides options. */
export function operandsOf(command: CommandName): string {
  const usage = commands.find(({ name }) => name === command)?.usage ?? "";
  return usage.replace(/<([^>]*)>/g, "$1").toUpperCase();
}
