import { makeStyle } from "../report/style.ts";
import { rules } from "../rules/index.ts";
import { pageText } from "../rules/page-text.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { optionValue, wantsColor } from "./option-values.ts";
import type { CommandLine } from "./options.ts";

/** `qmailint rules [ID]` */
export function rulesCommand(line: CommandLine, io: Io): number {
  const style = makeStyle(wantsColor(optionValue(line, "color"), io.env, io.isTerminal));
  const [written] = line.operands;
  if (written === undefined) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    const rows = rules.map(
      ({ id, level, summary }) => `${style.bold(id.padEnd(width))}  ${style[level](level.padEnd(7))}  ${summary}\n`,
    );
    io.stdout(rows.join(""));
    return 0;
  }
  const id = oneOf(
    "rule",
    written,
    rules.map((rule) => rule.id),
  );
  io.stdout(pageText(id).replace(/^#+ .*$/gm, (heading) => style.bold(heading)));
  return 0;
}
