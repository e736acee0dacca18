import { foreignCommentRemedy } from "../../lines/foreign-comment.ts";
import { bytesAsText } from "../../lines/line-text.ts";
import { alternatives, eachOnItsLine, isPlainEntry, meantInside, meantLines, meantNetwork } from "../../lines/meant.ts";
import { afterBlanks, skippedLine } from "../../lines/skipped-line.ts";
import { FORM } from "../../mail/form.ts";
import { isAddress } from "../../qmail/ip-scan.ts";
import { dotted } from "../../qmail/netmask.ts";
import type { IpFile, LineReading } from "../../qmail/types.ts";
import { moveCommentAbove } from "../move-comment.ts";
import type { ListFile } from "../read-file.ts";
import { type Detail, type Found, foundIn, foundOn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const notAnAddress: Rule = {
  id: "not-an-address",
  level: "error",
  summary: "a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask",
  fix: "where a comment with a `/` in it kills the line: moves the comment to a line of its own above",
  onlyWith: "not-an-address",
  bad: { moreipme: "mail.example.com\n" },
  good: { moreipme: "# mail.example.com\n203.0.113.7\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    if (skippedLine(reading, file, subject)?.kind !== "not-an-address") return;
    const { start, seen, address, slash, skipped } = reading;
    if (skipped === "bad-netmask" && address !== null) {
      const behind = { start: address.end, end: reading.end };
      const comment = afterBlanks(file.bytes, address.end, reading.end);
      if (address.end === slash) {
        yield foundOn(file, reading, { start: slash, end: Math.max(seen.end, slash + 1) }, () => ({
          message: "qmail skips this line: what follows the slash is not a netmask of four octets.",
          reads: "nothing",
          ...slashRemedy(bytesAsText(file.bytes, { start, end: seen.end })),
          fix: null,
        }));
      } else {
        const fix = file.bytes[comment] === 0x23 ? moveCommentAbove(subject, file, reading, comment) : null;
        yield foundOn(file, reading, behind, () => ({
          message: "qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash is.",
          reads: "nothing",
          ...(fix === null
            ? behindRemedy(bytesAsText(file.bytes, { start, end: seen.end }))
            : { remedy: "Move the comment to a line of its own above." }),
          fix: fix?.() ?? null,
        }));
      }
      return;
    }
    const text = afterBlanks(file.bytes, start, reading.end);
    yield foundOn(file, reading, { start: text, end: reading.end }, () => ({
      message:
        seen.end < reading.end
          ? "qmail skips this line: for qmail it ends at the NUL byte, and what comes before that is not an address."
          : subject.dialect.ipv6
            ? `qmail skips this line: it ${reading.ipv6 == null ? "begins neither with an IPv4 nor with an IPv6 address" : "has an IPv4 address written as IPv6"}.`
            : "qmail skips this line: it does not begin with an address of four decimal octets.",
      reads: "nothing",
      ...(isUtf16(file.bytes)
        ? {
            remedy:
              "Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.",
          }
        : insideRemedy(file, reading, subject)),
      fix: null,
    }));
  },
  *iplist(file): Generator<Found> {
    const { bytes, entries, row } = file;
    if (row.reader !== "control_readfile") return;
    let read = 0;
    const isRead = (i: number): boolean => isAddress(bytes, entries.start[i] as number, entries.end[i] as number);
    for (let i = 0; i < entries.count; i++) if (isRead(i)) read++;
    if (read === entries.count) return;
    for (let i = 0; i < entries.count; i++) {
      const form = file.form(i);
      if (isRead(i) || form === FORM.byteOrderMark || form === FORM.nulByte) continue;
      yield foundIn(file, i, () => serverDetail(file, i, read), { level: read === 0 ? "error" : "warning" });
    }
  },
};

/** A line of qmqpservers. */
function serverDetail({ bytes, entries }: ListFile, index: number, read: number): Detail {
  const start = entries.start[index] as number;
  const isIndented = isAddress(bytes, afterBlanks(bytes, start, bytes.length), bytes.length);
  return {
    message:
      "qmail-qmqpc skips this line: it does not begin with an address" +
      (read === 0 ? ", and none of the lines does, so there is no server, and no mail is taken." : "."),
    reads: "nothing",
    remedy: isIndented
      ? "Remove the blanks before it."
      : "Write the address of the server: names are not looked up here.",
    fix: null,
  };
}

type Remedy = Pick<Detail, "remedy" | "write">;

const WHOLE_NETMASK =
  "Write the whole netmask after the slash, four octets of ones before zeros, or leave out the slash for the single address.";

/** What to write for an address with something after its slash that is not a netmask. */
function slashRemedy(line: string): Remedy {
  const text = line.replace(/#.*/s, "");
  const lines = meantLines(text);
  const named = lines === null ? null : eachOnItsLine(lines);
  if (lines !== null && named !== null) return { remedy: `Write ${named}.`, write: [{ text: lines.join("\n") }] };
  const [, address = "", mask = "", rest = ""] = /^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(text) ?? [];
  if (mask === "" && rest.trim() === "" && isPlainEntry(address)) {
    return {
      remedy: `Write ${address} for the single address, or the whole netmask after the slash.`,
      write: [{ text: address }],
    };
  }
  const meant = /\d\.\d/.test(rest) ? [] : meantNetwork(address, mask);
  if (meant.length === 0) return { remedy: WHOLE_NETMASK };
  return { remedy: `Write ${alternatives(meant)}, and nothing after it.`, write: meant.map((one) => ({ text: one })) };
}

/** What to write for an address with text after it that has a slash. */
function behindRemedy(line: string): Remedy {
  const text = line.replace(/#.*/s, "");
  const lines = meantLines(text);
  const named = lines === null ? null : eachOnItsLine(lines);
  if (lines !== null && named !== null) return { remedy: `Write ${named}.`, write: [{ text: lines.join("\n") }] };
  const [only, second] = meantInside(text);
  if (only === undefined || second !== undefined) return { remedy: "Leave nothing but the address on the line." };
  return { remedy: `Leave nothing but ${only} on the line.`, write: [{ text: only }] };
}

/** What to write for a line with an address somewhere in it, or none. */
function insideRemedy({ bytes }: IpFile, { start, seen, ipv6 }: LineReading, { dialect }: Subject): Remedy {
  const line = bytesAsText(bytes, { start, end: seen.end });
  const mapped = ipv6 == null ? null : mappedRemedy(ipv6.address, line.slice(ipv6.end - start));
  if (mapped !== null) return mapped;
  const meant = meantInside(line.replace(/#.*/s, ""));
  if (meant.length === 0)
    return {
      remedy:
        foreignCommentRemedy(bytes, start, seen.end) ??
        "Write the address itself; put a # before the line if it is a comment.",
    };
  if (dialect.singles !== undefined && meant.some((one) => one.includes("/")))
    return { remedy: `${dialect.name} has no networks: write every address that is meant on a line of its own.` };
  return {
    remedy: `Write ${alternatives(meant)}; put a # before the line if it is a comment.`,
    write: meant.map((text) => ({ text })),
  };
}

/** What to write for an IPv4 address that is written as IPv6, with nothing behind it that could be meant. */
function mappedRemedy(ipv6: bigint, behind: string): Remedy | null {
  if (!/^[ \t\r]*(?:#.*)?$/s.test(behind)) return null;
  const text = dotted(Number(ipv6 & 0xffffffffn));
  return { remedy: `Write ${text}, the IPv4 address in it.`, write: [{ text }] };
}

/** Recognised by its byte order mark with an ASCII character after it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return (first === 0xff && second === 0xfe && fourth === 0) || (first === 0xfe && second === 0xff && third === 0);
}
