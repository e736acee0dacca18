import { moveCommentAbove } from "./move-comment.ts";
import { type Found, foundOn, type LineRule } from "./rule.ts";
import { afterBlanks, skippedLine } from "./skipped-line.ts";
import { entryText } from "./words.ts";

export const notAnAddress: LineRule = {
  id: "not-an-address",
  level: "error",
  summary: "a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask",
  fix: "where a comment with a `/` in it kills the line: moves the comment to a line of its own above",
  bad: { moreipme: "mail.example.com\n" },
  good: { moreipme: "# mail.example.com\n203.0.113.7\n" },
  *line(reading, file, subject): Generator<Found> {
    if (skippedLine(reading, file, subject)?.kind !== "not-an-address") return;
    const { start, seen, address, slash, skipped } = reading;
    if (skipped === "bad-netmask" && address !== null) {
      const behind = { start: address.end, end: reading.end };
      const comment = afterBlanks(file.bytes, address.end, reading.end);
      if (address.end === slash) {
        yield foundOn(file, reading, { start: slash, end: Math.max(seen.end, slash + 1) }, () => ({
          message: "qmail skips this line: what stands behind the slash is no netmask of four octets.",
          reads: "nothing",
          remedy: `Write the whole netmask, as in ${entryText({ address: address.address, netmask: 0xffffff00 })}, or leave out the slash for the single address.`,
          fix: null,
        }));
      } else {
        const fix = file.bytes[comment] === 0x23 ? moveCommentAbove(subject, file, reading, comment) : null;
        yield foundOn(file, reading, behind, () => ({
          message:
            "qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.",
          reads: "nothing",
          remedy:
            fix === null
              ? "Leave nothing but the address on the line."
              : "Move the comment to a line of its own above.",
          fix: fix?.() ?? null,
        }));
      }
      return;
    }
    const text = afterBlanks(file.bytes, start, reading.end);
    yield foundOn(file, reading, { start: text, end: reading.end }, () => ({
      message:
        seen.end < reading.end
          ? "qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address."
          : "qmail skips this line: it does not begin with an address of four decimal octets.",
      reads: "nothing",
      remedy: isUtf16(file.bytes)
        ? "Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes."
        : "Write the address itself; put a # before the line if it is a comment.",
      fix: null,
    }));
  },
};

/** Told by its byte order mark with an ASCII character behind it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return (first === 0xff && second === 0xfe && fourth === 0) || (first === 0xfe && second === 0xff && third === 0);
}
