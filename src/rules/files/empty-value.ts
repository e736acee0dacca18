import type { Absent } from "../../qmail/control-table-types.ts";
import { crashes } from "../crashes.ts";
import type { Found, Rule } from "../rule.ts";

export const emptyValue: Rule = {
  id: "empty-value",
  level: "error",
  summary: "a file whose first line is empty: its value is empty, and the default is not used",
  fix: null,
  bad: { files: { helohost: "\n" } },
  good: { files: { helohost: "mail.example.org\n" } },
  *line(file): Generator<Found> {
    const { value, row, name } = file;
    if (value.end > value.start || row.mayBeEmpty || crashes(file) !== null) return;
    if (row.absent.kind === "none" && name !== "me") return;
    yield {
      file,
      line: 1,
      start: 0,
      end: 0,
      detail: () => ({
        message: name === "me" ? NO_NAME : messageOf(row.absent),
        reads: "an empty string",
        remedy:
          name === "me"
            ? "Write the host's name on the first line."
            : "Write the value on the first line, or delete the file.",
        fix: null,
      }),
    };
  },
};

const NO_NAME =
  "The first line is empty, and so is the name of this host: whatever defaults to it (HELO, the only local domain, the sender of bounces) is empty too, without a word from qmail.";

function messageOf(absent: Absent): string {
  return `The first line is empty, and so is the value: qmail uses its default${instead(absent)} only where there is no file.`;
}

function instead(absent: Absent): string {
  if (absent.kind === "me") return ", which is what me says,";
  return absent.kind === "text" ? `, ${absent.text},` : "";
}
