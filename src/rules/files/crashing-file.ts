import { crashes } from "../crashes.ts";
import type { Found, Rule } from "../rule.ts";

export const crashingFile: Rule = {
  id: "crashing-file",
  level: "error",
  summary: "a file that makes a program of this dialect crash, or send no mail",
  fix: null,
  files: ["badhelonorelay", "outgoingip"],
  bad: { dialect: "sagredo", files: { badhelonorelay: "^localhost$\n", outgoingip: "eth0\n" } },
  good: { dialect: "sagredo", files: { badhelo: "^localhost$\n", outgoingip: "203.0.113.7\n" } },
  *anyFile(file): Generator<Found> {
    const crash = crashes(file);
    if (crash === null) return;
    const newline = file.bytes.indexOf(0x0a);
    const end = newline < 0 ? file.bytes.length : newline;
    yield {
      file,
      line: 1,
      start: 0,
      end,
      detail: () => ({ message: `${capital(crash.effect)}.`, remedy: crash.remedy, fix: null }),
    };
  },
};

function capital(text: string): string {
  return text.startsWith("qmail") ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
