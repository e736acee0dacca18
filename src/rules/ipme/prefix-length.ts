import { bytesAsText } from "../../lines/line-text.ts";
import { alternatives } from "../../lines/meant.ts";
import { skippedLine } from "../../lines/skipped-line.ts";
import { dotted, entryText, hasHostBits, netmaskOf } from "../../qmail/netmask.ts";
import { makeFix } from "../make-fix.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const prefixLength: Rule = {
  id: "prefix-length",
  level: "error",
  summary: "a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",
  fix: "writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above",
  onlyWith: "prefix-length",
  bad: { moreipme: "10.0.0.0/8\n" },
  good: { moreipme: "10.0.0.0/255.0.0.0\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "prefix-length") return;
    const { address, wrapped, written, length, comment } = skipped;
    yield foundOn(file, reading, written, () => {
      const message = "qmail skips this line: after the slash it wants a netmask, not a prefix length.";
      if (length === 0) {
        return {
          message,
          reads: "nothing",
          remedy: "Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.",
          fix: null,
        };
      }
      const netmask = netmaskOf(length);
      if (wrapped) {
        const remedy = `Write the octets that were meant, from 0 to 255, and ${dotted(netmask)} for the netmask.`;
        return { message, reads: "nothing", remedy, fix: null };
      }
      const entry = entryText({ address: (address & netmask) >>> 0, netmask });
      const meant = hasHostBits(address, netmask) ? [entry, dotted(address)] : [entry];
      const carriageReturn = file.bytes[reading.end - 1] === 0x0d ? "\r" : "";
      const above = comment === null ? "" : `${bytesAsText(file.bytes, comment)}${carriageReturn}\n`;
      return {
        message,
        reads: "nothing",
        // Most lines have no host bits, and `alternatives` is loaded by the first call.
        remedy: `Write ${meant.length === 1 ? entry : alternatives(meant)}${comment === null ? "" : ", and the comment on a line of its own above"}.`,
        write: meant.map((text) => ({ text })),
        fix: makeFix(subject, file, [
          { start: reading.start, end: reading.end, text: `${above}${entry}${carriageReturn}` },
        ]),
      };
    });
  },
};
