import { readOctets, scannedAddress } from "../../lines/line-text.ts";
import { losesAddress, unreadParts } from "../../lines/lost-addresses.ts";
import { isPlainEntry } from "../../lines/meant.ts";
import { afterBlanks, beforeBlanks } from "../../lines/skipped-line.ts";
import { readAs } from "../../lines/words.ts";
import type { LineReading } from "../../qmail/types.ts";
import { showBeginning } from "../../text/show.ts";
import { moveCommentAbove } from "../move-comment.ts";
import { type Detail, type Found, foundOn, type Rule } from "../rule.ts";

export const trailingText: Rule = {
  id: "trailing-text",
  level: "warning",
  summary: "text after an entry, which qmail ignores",
  fix: "where it is a `#` comment: moves it to a line of its own above",
  onlyWith: "text after an entry",
  bad: { moreipme: "203.0.113.7 # NAT\n" },
  good: { moreipme: "# NAT\n203.0.113.7\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const address = scannedAddress(reading);
    if (reading.entry === null || address === null || losesAddress(file.bytes, reading)) return;
    const part = unreadParts(file.bytes, reading)[0];
    if (part === undefined) return;
    const start = afterBlanks(file.bytes, part.start, part.end);
    const comment = afterBlanks(file.bytes, reading.ipv6 === undefined ? address.end : part.start, reading.end);
    const inNetmask = reading.netmask === null ? comment : afterBlanks(file.bytes, reading.netmask.end, reading.end);
    const at = file.bytes[comment] === 0x23 ? comment : file.bytes[inNetmask] === 0x23 ? inNetmask : null;
    const fix = at === null || !reading.terminated ? null : moveCommentAbove(subject, file, reading, at);
    yield foundOn(file, reading, { start, end: beforeBlanks(file.bytes, start, part.end) }, () => ({
      message: `qmail ignores ${showBeginning(file.bytes, start, beforeBlanks(file.bytes, start, part.end))}: these files have no comments after an entry, no ports and no lists.`,
      reads: readAs(reading),
      ...remedyOf(file.bytes, reading, at),
      fix: fix?.() ?? null,
    }));
  },
};

function remedyOf(bytes: Uint8Array, reading: LineReading, comment: number | null): Pick<Detail, "remedy" | "write"> {
  if (comment !== null) return { remedy: "Move the comment to a line of its own above." };
  const entry = readAs(reading);
  const octets = readOctets(reading);
  // What directly follows the last digit may have been meant as part of the number: 10.0.0.1.7, 10.0.0.1foo.
  const isCut = octets.at(-1) === undefined || /[\w.]/.test(String.fromCharCode(bytes[octets.at(-1)?.end ?? 0] ?? 0));
  if (isCut || !reading.terminated || !isPlainEntry(entry) || octets.some((octet) => octet.wrapped))
    return { remedy: "Leave nothing but the entry on the line." };
  return { remedy: `Leave nothing but ${entry} on the line.`, write: [{ text: entry }] };
}
