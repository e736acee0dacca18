import { didYouMean } from "../text/did-you-mean.ts";
import { showText } from "../text/show.ts";
import type { CommandName } from "./command-line.ts";
import { options } from "./command-options.ts";

/** Marks an operand for yargs: no argument can contain this character. */
export const OPERAND: string = "\0";

function dashed(name: string): string {
  return `${name.length === 1 ? "-" : "--"}${showText(name)}`;
}

/** yargs' messages as one sentence in our words, with a guess at what was meant. */
export function reworded(message: string, command: CommandName): string {
  const unknown = /^Unknown arguments?: (.*)$/s.exec(message)?.[1];
  if (unknown !== undefined) {
    const [first = ""] = unknown.split(", ");
    if (first.startsWith(OPERAND))
      return `"${showText(first.slice(OPERAND.length))}" is one argument too many for ${command}`;
    if (first.length === 1) return `there is no option ${dashed(first)}`;
    const known = options.filter((option) => option.commands.includes(command)).map(({ name }) => name);
    const elsewhere = new Set(options.flatMap(({ name, commands }) => (name === first ? commands : [])));
    if (elsewhere.size > 0) return `--${first} is not an option of ${command}, but of ${[...elsewhere].join(", ")}`;
    return `there is no option --${showText(first)}${didYouMean(first, [...known, "help", "version"]).replace('"', '"--')}`;
  }
  const missing = /^Not enough arguments following: (.*)$/s.exec(message)?.[1];
  if (missing !== undefined) return `${dashed(missing)} needs a value`;
  if (message.startsWith("Not enough non-option arguments") && command === "ipmetest")
    return "ipmetest needs an address";
  return showText(message.replace(/\s+/g, " "));
}
