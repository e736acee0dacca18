import { STATUS } from "../../mail/key-status.ts";
import { keyText } from "../control-words.ts";
import type { ListFile } from "../read-file.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";
import { countPatterns, startsWith } from "../stock-sender.ts";

export const deadSender: Rule = {
  id: "dead-sender",
  level: "warning",
  summary: "an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody",
  fix: null,
  files: ["badmailfrom"],
  bad: { files: { badmailfrom: "spam.example\n*@junk.example\n" } },
  good: { files: { badmailfrom: "@spam.example\nuser@junk.example\n" } },
  *list(file): Generator<Found> {
    if (file.name !== "badmailfrom" || countPatterns(file, 2) >= 2) return;
    for (let i = 0; i < file.entries.count; i++) {
      if (file.form(i) !== 0 || file.status(i) === STATUS.duplicate) continue;
      const why = whyDead(file, i);
      if (why === null) continue;
      const index = i;
      yield foundIn(file, index, () => ({
        message: `${keyText(file, index)} matches no sender: ${why}.`,
        reads: "nothing",
        remedy:
          "Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.",
        fix: null,
      }));
    }
  },
};

function whyDead(file: ListFile, index: number): string | null {
  const { bytes, entries } = file;
  const at = bytes.subarray(entries.start[index], entries.end[index]).indexOf(0x40);
  if (at < 0) return "what is looked up is the whole sender, then an @ and its domain, and this has no @";
  if (startsWith(file, index, "*@")) return "qmail has no wildcard * here";
  return startsWith(file, index, "@.") ? "a dot in front is not a wildcard here" : null;
}
