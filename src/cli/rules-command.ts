import { makeStyle } from "../report/style.ts";
import { rules } from "../rules/all-rules.ts";
import { pageText } from "../rules/page-text.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import type { CommandLine } from "./command-line.ts";
import { optionValue, wantsColor } from "./option-values.ts";

/** `qmailint rules [ID]` */
export async function rulesCommand(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json"]);
  const style = makeStyle(wantsColor(optionValue(line, "color"), io.env, io.isTerminal));
  const [written] = line.operands;
  if (format === "json") {
    const { rulesJson } = await import("../report/rules-json.ts");
    io.stdout(rulesJson(rules.filter(({ id }) => written === undefined || id === ruleNamed(written))));
    return 0;
  }
  if (written === undefined) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    const rows = rules.map(
      ({ id, level, summary }) => `${style.bold(id.padEnd(width))}  ${style[level](level.padEnd(7))}  ${summary}\n`,
    );
    io.stdout(rows.join(""));
    return 0;
  }
  const { layOutPage } = await import("../report/page-layout.ts");
  io.stdout(layOutPage(pageText(ruleNamed(written)), columnsOf(io), style));
  return 0;
}

function ruleNamed(written: string): string {
  return oneOf(
    "rule",
    written,
    rules.map((rule) => rule.id),
  );
}

/** How wide a page may be. A shell knows the terminal's width, and may tell it. */
function columnsOf({ env }: Io): number {
  const told = Number(env["COLUMNS"]);
  return Number.isInteger(told) && told > 0 ? told : USUAL;
}

const USUAL = 80;
