import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import type { CommandLine } from "./command-line.ts";
import { commands } from "./command-options.ts";
import { helpText } from "./help-text.ts";

/** `qmailint help [COMMAND]` */
export function helpCommand({ operands: [written] }: CommandLine, io: Io): number {
  const names = commands.map(({ name }) => name);
  io.stdout(helpText(written === undefined ? null : oneOf("command", written, names)));
  return 0;
}
