import type { CommandName } from "./command-line.ts";
import { commands } from "./command-options.ts";
import { ABOUT, EXIT_STATUS, examples, operandsOf, optionForms, optionGroups } from "./help-data.ts";

/** The longest that a line may be. */
const WIDTH = 80;
/** The width of the left column of a list, including indentation. */
const LEFT = 27;

/** The help: for everything if no command is named, else for that command. */
export function helpText(command: CommandName | null): string {
  const shown = command ?? "check";
  const own = examples[shown].map(({ line, what }) => ({ left: line, right: what }));
  const wide = Math.min(46, Math.max(...own.map(({ left }) => left.length)) + 4);
  return [
    wrapped(command === null ? ABOUT : summaryOf(command), "", ""),
    `\nUsage: qmailint ${command === null ? "[check]" : command}${operands(shown)} [OPTIONS]\n`,
    ...(command === null ? ["       qmailint COMMAND --help\n", commandList()] : []),
    ...optionGroups(shown).map(({ title, options }) =>
      section(
        command === null && title !== "Everywhere" ? `${title} (check)` : title,
        options.map((option) => {
          const { short, long } = optionForms(option);
          return { left: `${short === "" ? "    " : `${short}, `}${long}`, right: option.summary };
        }),
        LEFT,
      ),
    ),
    section("Examples", own, wide),
    section(
      "Exit status",
      EXIT_STATUS.map(([left, right]) => ({ left, right })),
      5,
    ),
  ].join("");
}

interface Row {
  readonly left: string;
  readonly right: string;
}

function operands(command: CommandName): string {
  const written = operandsOf(command);
  return written === "" ? "" : ` ${written}`;
}

/** `Is this address me? ...`: the summary of a command as a sentence of its own. */
function summaryOf(command: CommandName): string {
  const summary = commands.find(({ name }) => name === command)?.summary ?? "";
  return summary.charAt(0).toUpperCase() + summary.slice(1);
}

function commandList(): string {
  const rows = commands.map(({ name, summary }) => ({ left: `${name}${operands(name)}`, right: summary }));
  return section("Commands", rows, LEFT);
}

function section(title: string, rows: readonly Row[], left: number): string {
  const lines = rows.map((row) => {
    const start = `  ${row.left}`;
    if (row.right === "") return `${start}\n`;
    const fits = start.length + 2 <= left;
    return wrapped(row.right, fits ? start.padEnd(left) : `${start}\n${" ".repeat(left)}`, " ".repeat(left));
  });
  return `\n${title}:\n${lines.join("")}`;
}

/** A text wrapped into lines; `first` goes before the first, `others` before each of the others. */
function wrapped(text: string, first: string, others: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && others.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return `${first}${[...lines, line].join(`\n${others}`)}\n`;
}
