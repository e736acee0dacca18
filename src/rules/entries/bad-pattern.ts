import { parseEre } from "../../qmail/ere-parse.ts";
import { textOf } from "../../qmail/latin1.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

/** Longer patterns are not judged: nobody writes them. */
const MOST = 1 << 16;
const BANG = 0x21;

export const badPattern: Rule = {
  id: "bad-pattern",
  level: "error",
  summary: "a line that is not a POSIX extended regular expression, so it never matches",
  fix: null,
  bad: { files: { badmailfrom: "*@spam\\.example\n" }, dialect: "sagredo" },
  good: { files: { badmailfrom: "@spam\\.example$\n" }, dialect: "sagredo" },
  *regex(file): Generator<Found> {
    const { bytes, entries } = file;
    for (let i = 0; i < entries.count; i++) {
      const from = entries.start[i] as number;
      const end = entries.end[i] as number;
      const start = bytes[from] === BANG ? from + 1 : from;
      if (file.form(i) !== 0 || end - start > MOST) continue;
      const parsed = parseEre(textOf(bytes, { start, end }));
      if (!("error" in parsed) || parsed.error === "too-deep") continue;
      const { error, offset } = parsed;
      yield foundIn(file, i, () => ({
        message: `This is not a regular expression: ${WHY[error] ?? "it cannot be compiled"}${offset > 0 ? ` (near byte ${start - from + offset + 1} of the line)` : ""}; qmail-smtpd logs that, and the line matches nobody, with or without a ! in front.`,
        reads: "nothing",
        remedy: "Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.",
        fix: null,
      }));
    }
  },
};

const WHY: Readonly<Record<string, string>> = {
  REG_BADRPT: "there is nothing before a *, + or ? to repeat",
  REG_BADBR: "what is between { and } is not a repeat count",
  REG_EBRACE: "a { is not closed",
  REG_EBRACK: "a [ is not closed",
  REG_EPAREN: "a ( is not closed",
  REG_ERANGE: "a range in brackets runs backwards",
  REG_ECTYPE: "there is no character class of that name",
  REG_ECOLLATE: "there is no character of that name",
  REG_EESCAPE: "it ends in a backslash",
  REG_ESUBREG: "it refers back to a group that is not there",
  REG_ESIZE: "it is too large",
};
