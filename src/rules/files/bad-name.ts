import { CARRIAGE_RETURN } from "../../mail/byte-class.ts";
import { isLiteral } from "../../mail/form-of.ts";
import type { Span } from "../../qmail/types.ts";
import { showBeginning } from "../../text/show.ts";
import { nameIn } from "../name-in.ts";
import type { Found, Rule } from "../rule.ts";

export const badName: Rule = {
  id: "bad-name",
  level: "error",
  summary: "a file that should hold the name of a host or domain holds something else",
  fix: null,
  bad: { files: { me: "root@mail.example.org\n", helohost: "mail.example.org:25\n" } },
  good: { files: { me: "mail.example.org\n", helohost: "mail.example.org\n" } },
  *line(file): Generator<Found> {
    const { bytes, row } = file;
    if (row.holds !== "host" && row.holds !== "completion") return;
    const name = nameIn(file);
    const mistake = mistakeIn(bytes, name);
    if (mistake === null) return;
    yield {
      file,
      line: 1,
      start: mistake.at,
      end: mistake.at + 1,
      detail: () => ({
        message: `${showBeginning(bytes, name.start, name.end)} is not the name of a host or domain: ${mistake.why}. qmail uses it as it stands.`,
        remedy: "Write the name alone: labels with dots between them.",
        fix: null,
      }),
    };
  },
};

interface Mistake {
  readonly at: number;
  readonly why: string;
}

function mistakeIn(bytes: Uint8Array, { start, end }: Span): Mistake | null {
  if (start === end || isLiteral(bytes, start, end)) return null;
  for (let at = start; at < end; at++) {
    const why = wrongByte(bytes[at] as number) ?? (bytes[at] === 0x2e ? wrongDot(bytes, at, start, end) : null);
    if (why !== null) return { at, why };
  }
  return null;
}

function wrongByte(byte: number): string | null {
  if (byte === 0x20 || byte === 0x09) return "there is a blank in it";
  if (byte === 0x40) return "there is an @ in it";
  if (byte === 0x3a) return "there is a colon in it, and a port has no place here";
  if (byte === CARRIAGE_RETURN) return "there is a carriage return in it";
  return byte < 0x20 || byte === 0x7f ? "there is a control character in it" : null;
}

function wrongDot(bytes: Uint8Array, at: number, start: number, end: number): string | null {
  if (at === start) return "it begins with a dot";
  if (at === end - 1) return "it ends in a dot";
  return bytes[at + 1] === 0x2e ? "there is nothing between two of its dots" : null;
}
