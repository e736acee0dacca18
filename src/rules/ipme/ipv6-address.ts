import { bytesAsText } from "../../lines/line-text.ts";
import { isPlainEntry } from "../../lines/meant.ts";
import { skippedLine } from "../../lines/skipped-line.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const ipv6Address: Rule = {
  id: "ipv6-address",
  level: "error",
  summary: "an IPv6 address in a dialect that has none, so the line is skipped",
  fix: null,
  onlyWith: "ipv6-address",
  bad: { moreipme: "2001:db8::25\n" },
  good: { moreipme: "203.0.113.7\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "ipv6-address") return;
    yield foundOn(file, reading, skipped.written, () => {
      const [, address] = /^::ffff:([\d.]+)$/i.exec(bytesAsText(file.bytes, skipped.written)) ?? [];
      const mapped = address !== undefined && isPlainEntry(address) ? address : null;
      return {
        message: `qmail skips this line: ${subject.dialect.name} reads IPv4 addresses only.`,
        reads: "nothing",
        remedy:
          mapped === null
            ? "Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop."
            : `Write ${mapped}, the IPv4 address in it.`,
        ...(mapped === null ? {} : { write: [{ text: mapped }] }),
        fix: null,
      };
    });
  },
};
