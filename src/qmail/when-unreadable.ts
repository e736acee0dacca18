import type { ControlFile } from "./control-table-types.ts";

/** What a program does when it cannot open or read a file that is there (a folder, no permission, a loop of links). */
export type Unreadable = "ignores it" | "does not start" | "answers 421" | "defers" | "gives up";

const unreadable: Readonly<Record<string, Unreadable>> = {
  "qmail-send": "does not start",
  "qmail-todo": "does not start",
  "todo-proc": "does not start",
  "qmail-smtpd": "answers 421",
  "qmail-remote": "defers",
};

/** What each of its programs does when the file is unreadable. moreipme and notipme are silently ignored. Source: control.c, ipme.c. */
export function whenUnreadable({ reader, programs }: ControlFile): { program: string; does: Unreadable }[] {
  return programs.map((program) => ({
    program,
    does: reader === "ipme_readipfile" ? "ignores it" : (unreadable[program] ?? "gives up"),
  }));
}
