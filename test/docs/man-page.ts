import type { CommandName } from "../../src/cli/command-line.ts";
import { commands } from "../../src/cli/command-options.ts";
import { ABOUT, EXIT_STATUS, examples, operandsOf, optionForms, optionGroups } from "../../src/cli/help-data.ts";
import { version } from "../../src/text/version.ts";

// The manual page, from what the help is made of. man(7), with nothing but macros that every man knows.

/** Text as roff takes it. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll("`", "\\(ga")
    .replaceAll("~", "\\(ti")
    .replaceAll("^", "\\(ha")
    .replace(/^\./gm, "\\&.");
}

/** `.TP`: a term, and what it is. */
function item(term: string, text: string): string {
  return `.TP\n${term}\n${text === "" ? "" : `${roff(text)}\n`}`;
}

function bold(text: string): string {
  return `\\fB${roff(text)}\\fR`;
}

function synopsis(command: CommandName): string {
  const operands = operandsOf(command);
  const name = command === "check" ? `${bold("qmailint")} [${bold("check")}]` : bold(`qmailint ${command}`);
  const shown = operands.replace(/\w+/g, (word) => `\\fI${word}\\fR`);
  return `${name}${shown === "" ? "" : ` ${shown}`} [\\fIOPTIONS\\fR]\n`;
}

function optionsOf(command: CommandName): string {
  const groups = optionGroups(command).filter(({ title }) => title !== "Everywhere");
  return groups
    .flatMap(({ options }) => options)
    .map((option) => {
      const { short, long } = optionForms(option);
      const [, name = "", value = ""] = /^(--[a-z-]+)(.*)$/s.exec(long) ?? [];
      const term = `${short === "" ? "" : `${bold(short)}, `}${bold(name)}${roff(value).replace(/[A-Z/=]+/g, "\\fI$&\\fR")}`;
      return item(term, option.summary);
    })
    .join("");
}

function exampleLines(command: CommandName): string {
  return examples[command].map(({ line, what }) => item(bold(line), what)).join("");
}

const FILES: readonly (readonly [string, string])[] = [
  ["qmailint.yaml", "beside a control directory or above: what is expected of it; qmailint init writes a starter"],
];
const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ["NO_COLOR, FORCE_COLOR", "no colour; colour though standard output is not a terminal"],
  ["GITHUB_ACTIONS", "true: nothing from a file can act as a command in the log"],
  ["PATH", "where git and ip are looked for: in absolute folders outside of the repository"],
];

export function manPage(): string {
  const list = (rows: readonly (readonly [string, string])[]): string =>
    rows.map(([term, text]) => item(bold(term), text)).join("");
  return [
    '.\\" Written by npm run update.\n',
    `.TH QMAILINT 1 "" "qmailint ${version}" "User Commands"\n`,
    ".SH NAME\nqmailint \\- a linter for qmail control directories\n",
    `.SH SYNOPSIS\n${commands.map(({ name }) => synopsis(name)).join(".br\n")}`,
    `.SH DESCRIPTION\n${roff(ABOUT)}\n`,
    "Findings and answers go to standard output, everything else to standard error.\n",
    ".SH COMMANDS\n",
    ...commands.map(({ name, summary }) => item(bold(name), summary)),
    ".SH OPTIONS\n",
    item(`${bold("-h")}, ${bold("--help")}`, "the help, of any command"),
    item(`${bold("-V")}, ${bold("--version")}`, "the version"),
    ...commands.flatMap(({ name }) => {
      const own = optionsOf(name);
      return own === "" ? [] : [`.SS Options of ${name}\n${own}`];
    }),
    `.SH EXIT STATUS\n${list(EXIT_STATUS)}`,
    `.SH ENVIRONMENT\n${list(ENVIRONMENT)}`,
    `.SH FILES\n${list(FILES)}`,
    `.SH EXAMPLES\n${commands.map(({ name }) => exampleLines(name)).join("")}`,
    ".SH SEE ALSO\nipmetest(1), qmail\\-control(5), qmail\\-remote(8), qmail\\-smtpd(8)\n",
  ].join("");
}
