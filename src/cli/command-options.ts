import { type CommandName, commandNames, type OptionFacts, optionsOf } from "./command-line.ts";

// What the help, yargs and completion say about commands and options.

export interface CommandSpec {
  readonly name: CommandName;
  /** Positional arguments, as yargs writes them. */
  readonly usage: string;
  readonly summary: string;
}

export const commands: readonly CommandSpec[] = [
  {
    name: "check",
    usage: "[path...]",
    summary: "lint control directories, and run their assertions (PATH: default .)",
  },
  {
    name: "ipmetest",
    usage: "<address...>",
    summary: "is this address me? answers as the patch's ipmetest does; also for networks and ranges",
  },
  { name: "ipmeprint", usage: "", summary: "the lists in effect, as the patch's ipmeprint prints them" },
  {
    name: "mail",
    usage: "[recipient...]",
    summary: "where does mail for this recipient go? (--all: for every recipient)",
  },
  {
    name: "diff",
    usage: "[base] [head]",
    summary:
      "for which addresses and recipients does the verdict change? (folders, qmailint.yaml files, or git revisions)",
  },
  {
    name: "init",
    usage: "[path]",
    summary: "write a starter qmailint.yaml for a control directory, or for all of them below a folder",
  },
  {
    name: "baseline",
    usage: "[path...]",
    summary: "accept the present findings for 90 days: exceptions in qmailint.yaml",
  },
  { name: "rules", usage: "[id]", summary: "the rules, or the page of one" },
  { name: "completion", usage: "[shell]", summary: "shell completion: bash, zsh or fish" },
  { name: "help", usage: "[command]", summary: "this text, or the options of a command" },
];

export interface OptionSpec extends Omit<OptionFacts, "alias"> {
  readonly alias?: string;
  /** What the value is called in the help. */
  readonly value?: string;
  readonly summary: string;
  readonly commands: readonly CommandName[];
}

/** `only`: with other commands, the option of this name is a different one. */
interface OptionWords extends Pick<OptionSpec, "name" | "value" | "summary"> {
  readonly only?: readonly CommandName[];
}

const WORDS: readonly OptionWords[] = [
  { name: "control", value: "DIR", summary: "the control directory (default: control, else .)" },
  {
    name: "dialect",
    value: "NAME",
    summary:
      "moreipme-0.6 (default), sagredo, indimail, netqmail, notqmail; several, separated by commas: for each of them",
    only: ["check"],
  },
  {
    name: "dialect",
    value: "NAME",
    summary: "moreipme-0.6 (default), sagredo, indimail, netqmail, notqmail",
    only: ["ipmetest", "ipmeprint", "mail", "diff", "init", "baseline"],
  },
  {
    name: "interfaces",
    value: "SET",
    summary: 'addresses separated by commas, a file with the output of "ip -json addr", or this-machine',
  },
  { name: "config", value: "FILE", summary: "use this qmailint.yaml only" },
  { name: "no-config", summary: "use no qmailint.yaml" },
  {
    name: "host",
    value: "NAME",
    summary: "which host, where qmailint.yaml declares several",
    only: ["ipmeprint", "diff"],
  },
  {
    name: "host",
    value: "NAME",
    summary: "which host, where qmailint.yaml declares several; all: every one of them",
    only: ["ipmetest"],
  },
  {
    name: "host",
    value: "NAME",
    summary: "the host where it arrives, if qmailint.yaml declares several; can be repeated; all: every host",
    only: ["mail"],
  },
  { name: "from", value: "FROM", summary: "how it arrives: outside (default), client, here, an address, or a host" },
  { name: "sender", value: "SENDER", summary: 'the envelope sender; "<>" is empty' },
  { name: "down", value: "HOST", summary: "a host or addresses that do not answer; can be repeated" },
  { name: "all", summary: "every class of recipients, and where it goes, as a table" },
  { name: "explain", summary: "also show the way, and which lines decide", only: ["mail"] },
  { name: "explain", summary: "also say which entries decide, and where they are", only: ["ipmetest"] },
  {
    name: "format",
    value: "FORMAT",
    summary:
      "standard output: text (default), json, sarif, github, gitlab, checkstyle, junit, or patch (for a dry run)",
    only: ["check"],
  },
  { name: "format", value: "FORMAT", summary: "text (default) or json", only: ["ipmetest"] },
  {
    name: "format",
    value: "FORMAT",
    summary: "text (default), json, or with --all svg: a picture of the hosts and the ways between them",
    only: ["mail"],
  },
  {
    name: "format",
    value: "FORMAT",
    summary: "text (default), json, or svg: a map of the IPv4 addresses",
    only: ["ipmeprint"],
  },
  {
    name: "format",
    value: "FORMAT",
    summary: "text (default), json, markdown, or svg: a map of the IPv4 addresses",
    only: ["diff"],
  },
  { name: "format", value: "FORMAT", summary: "text (default) or json", only: ["rules"] },
  { name: "output", value: "FORMAT=FILE", summary: "also write a report to a file; can be repeated" },
  {
    name: "ranges",
    summary: "all addresses that are me, as networks and ranges in ascending order, with the entries that decide",
  },
  { name: "staged", summary: "compare with what git has staged, not the working tree" },
  {
    name: "dialect-from",
    value: "NAME",
    summary: "with --dialect-to: compare what one dialect makes of the path with what another makes of it",
  },
  { name: "dialect-to", value: "NAME", summary: "the dialect that --dialect-from is compared with" },
  {
    name: "exit-code",
    summary: "exit 1 when an address changes its verdict, or mail goes another way",
    only: ["diff"],
  },
  { name: "exit-code", summary: "exit 1 when an address is not me", only: ["ipmetest"] },
  {
    name: "fix",
    value: "safe|all",
    summary: "apply the safe fixes (--fix), or all of them (--fix=all), until none is left",
  },
  { name: "dry-run", summary: "only show what --fix would change, as a diff" },
  { name: "exclude", value: "PATTERN", summary: 'folders that are not searched, such as "**/old"; can be repeated' },
  {
    name: "stdin-filename",
    value: "PATH",
    summary: "only this file, with the bytes of standard input; with --fix they are written to standard output",
  },
  { name: "rule", value: "ID=LEVEL", summary: "set a rule to off, info, warning or error; can be repeated" },
  { name: "fail-on", value: "LEVEL", summary: "exit 1 from this level on: error (default), warning, info, never" },
  {
    name: "max-findings",
    value: "N",
    summary: "text: show at most N findings of one rule in one file (default 50, 0: all)",
  },
  { name: "shard", value: "I/N", summary: "of the directories found, only those of shard I of N (by path)" },
  { name: "run", value: "TEXT", summary: "only the assertions whose name or text contains it" },
  { name: "coverage", summary: "say which lines the assertions cover, and what they would not notice" },
  { name: "coverage-threshold", value: "N", summary: "exit 1 when the mutation score is below N per cent" },
  { name: "quiet", summary: "findings only: no summary" },
  { name: "verbose", summary: "also show related lines, passed assertions, and the directories that were checked" },
  { name: "color", value: "WHEN", summary: "auto (default), always, never" },
  { name: "allow-empty", summary: "finding no control directory is not an error" },
  { name: "stats", summary: "say on standard error where the time went" },
];

export const options: readonly OptionSpec[] = WORDS.map(({ only = commandNames, ...words }) => {
  const commands = only.filter((command) => optionsOf(command).some(({ name }) => name === words.name));
  const facts = commands.flatMap(optionsOf).find(({ name }) => name === words.name);
  if (facts === undefined) throw new Error(`no command has the option --${words.name}`);
  const { alias, kind } = facts;
  return { ...words, ...(alias === null ? {} : { alias }), kind, commands };
});
