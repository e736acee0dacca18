/**
 * The one table of commands and options. The fast parser (args.ts) and yargs (args-yargs.ts) both read it,
 * and a test keeps them in step.
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

export interface OptionSpec {
  readonly name: string;
  readonly alias?: string;
  /** A flag takes no value; `values` can be repeated. */
  readonly kind: "flag" | "value" | "values";
  /** What the value is called in the help. */
  readonly value?: string;
  readonly summary: string;
  readonly commands: readonly CommandName[];
}

const QUERIES = ["ipmetest", "ipmeprint"] as const;

export const options: readonly OptionSpec[] = [
  {
    name: "control",
    kind: "value",
    value: "DIR",
    summary: "the control directory (default: control, else .)",
    commands: [...QUERIES, "mail"],
  },
  {
    name: "dialect",
    kind: "value",
    value: "NAME",
    summary:
      "moreipme-0.6 (default), sagredo, indimail, netqmail, notqmail; several, separated by commas: for each of them",
    commands: ["check"],
  },
  {
    name: "dialect",
    kind: "value",
    value: "NAME",
    summary: "moreipme-0.6 (default), sagredo, indimail, netqmail, notqmail",
    commands: [...QUERIES, "mail", "diff", "init", "baseline"],
  },
  {
    name: "interfaces",
    alias: "i",
    kind: "value",
    value: "SET",
    summary: 'addresses separated by commas, a file with the output of "ip -json addr", or this-machine',
    commands: ["check", ...QUERIES, "mail", "diff", "init", "baseline"],
  },
  {
    name: "config",
    kind: "value",
    value: "FILE",
    summary: "use this qmailint.yaml only",
    commands: ["check", ...QUERIES, "mail", "diff", "baseline"],
  },
  { name: "no-config", kind: "flag", summary: "use no qmailint.yaml", commands: ["check", ...QUERIES, "mail", "diff"] },
  {
    name: "host",
    kind: "value",
    value: "NAME",
    summary: "which host, where qmailint.yaml declares several",
    commands: ["ipmeprint", "diff"],
  },
  {
    name: "host",
    kind: "value",
    value: "NAME",
    summary: "which host, where qmailint.yaml declares several; all: every one of them",
    commands: ["ipmetest"],
  },
  {
    name: "host",
    kind: "values",
    value: "NAME",
    summary: "where it arrives, where qmailint.yaml declares several hosts; can be repeated; all",
    commands: ["mail"],
  },
  {
    name: "from",
    kind: "value",
    value: "FROM",
    summary: "how it arrives: outside (default), client, here, an address, or a host",
    commands: ["mail"],
  },
  { name: "sender", kind: "value", value: "SENDER", summary: 'the envelope sender; "<>" is empty', commands: ["mail"] },
  {
    name: "down",
    kind: "values",
    value: "HOST",
    summary: "a host or addresses that do not answer; can be repeated",
    commands: ["mail"],
  },
  {
    name: "all",
    kind: "flag",
    summary: "every class of recipients, and where it goes, as a table",
    commands: ["mail"],
  },
  { name: "explain", kind: "flag", summary: "also show the way, and which lines decide", commands: ["mail"] },
  {
    name: "explain",
    kind: "flag",
    summary: "also say which entries decide, and where they are",
    commands: ["ipmetest"],
  },
  {
    name: "format",
    kind: "value",
    value: "FORMAT",
    summary:
      "standard output: text (default), json, sarif, github, gitlab, checkstyle, junit, or patch (for a dry run)",
    commands: ["check"],
  },
  { name: "format", kind: "value", value: "FORMAT", summary: "text (default) or json", commands: ["ipmetest"] },
  {
    name: "format",
    kind: "value",
    value: "FORMAT",
    summary: "text (default), json, or with --all svg: a picture of the hosts and the ways between them",
    commands: ["mail"],
  },
  {
    name: "format",
    kind: "value",
    value: "FORMAT",
    summary: "text (default), json, or svg: a map of the IPv4 addresses",
    commands: ["ipmeprint"],
  },
  {
    name: "format",
    kind: "value",
    value: "FORMAT",
    summary: "text (default), json, markdown, or svg: a map of the IPv4 addresses",
    commands: ["diff"],
  },
  { name: "format", kind: "value", value: "FORMAT", summary: "text (default) or json", commands: ["rules"] },
  {
    name: "output",
    kind: "values",
    value: "FORMAT=FILE",
    summary: "also write a report to a file; can be repeated",
    commands: ["check"],
  },
  {
    name: "ranges",
    kind: "flag",
    summary: "all addresses that are me, as networks and ranges in ascending order, with the entries that decide",
    commands: ["ipmeprint"],
  },
  {
    name: "staged",
    kind: "flag",
    summary: "compare with what git has staged, not the working tree",
    commands: ["diff"],
  },
  {
    name: "dialect-from",
    kind: "value",
    value: "NAME",
    summary: "with --dialect-to: compare what one dialect makes of the path with what another makes of it",
    commands: ["diff"],
  },
  {
    name: "dialect-to",
    kind: "value",
    value: "NAME",
    summary: "the dialect that --dialect-from is compared with",
    commands: ["diff"],
  },
  {
    name: "exit-code",
    kind: "flag",
    summary: "exit 1 when an address changes its verdict, or mail goes another way",
    commands: ["diff"],
  },
  { name: "exit-code", kind: "flag", summary: "exit 1 when an address is not me", commands: ["ipmetest"] },
  {
    name: "fix",
    kind: "value",
    value: "safe|all",
    summary: "apply the safe fixes (--fix), or all of them (--fix=all), until none is left",
    commands: ["check"],
  },
  { name: "dry-run", kind: "flag", summary: "only show what --fix would change, as a diff", commands: ["check"] },
  {
    name: "exclude",
    kind: "values",
    value: "PATTERN",
    summary: 'folders that are not searched, such as "**/old"; can be repeated',
    commands: ["check", "diff"],
  },
  {
    name: "stdin-filename",
    kind: "value",
    value: "PATH",
    summary: "only this file, with the bytes of standard input; with --fix they are written to standard output",
    commands: ["check"],
  },
  {
    name: "rule",
    kind: "values",
    value: "ID=LEVEL",
    summary: "set a rule to off, info, warning or error; can be repeated",
    commands: ["check", "baseline"],
  },
  {
    name: "fail-on",
    kind: "value",
    value: "LEVEL",
    summary: "exit 1 from this level on: error (default), warning, info, never",
    commands: ["check"],
  },
  {
    name: "max-findings",
    kind: "value",
    value: "N",
    summary: "text: show at most N findings of one rule in one file (default 50, 0: all)",
    commands: ["check"],
  },
  {
    name: "shard",
    kind: "value",
    value: "I/N",
    summary: "of the directories found, only those of shard I of N (by path)",
    commands: ["check"],
  },
  {
    name: "run",
    kind: "value",
    value: "TEXT",
    summary: "only the assertions whose name or text contains it",
    commands: ["check"],
  },
  {
    name: "coverage",
    kind: "flag",
    summary: "say which lines the assertions cover, and what they would not notice",
    commands: ["check"],
  },
  {
    name: "coverage-threshold",
    kind: "value",
    value: "N",
    summary: "exit 1 when the mutation score is below N per cent",
    commands: ["check"],
  },
  { name: "quiet", alias: "q", kind: "flag", summary: "findings only: no summary", commands: ["check"] },
  {
    name: "verbose",
    kind: "flag",
    summary: "also show related lines, passed assertions, and the directories that were checked",
    commands: ["check"],
  },
  {
    name: "color",
    kind: "value",
    value: "WHEN",
    summary: "auto (default), always, never",
    commands: ["check", "diff", "rules"],
  },
  { name: "allow-empty", kind: "flag", summary: "finding no control directory is not an error", commands: ["check"] },
  { name: "stats", kind: "flag", summary: "say on standard error where the time went", commands: ["check"] },
];

/** A parsed command line: the values of options that were not given are missing. */
export interface CommandLine {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, true | string | readonly string[]>>;
}
