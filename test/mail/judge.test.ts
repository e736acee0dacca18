import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORM } from "../../src/mail/form.ts";
import { judgeLists } from "../../src/mail/judge.ts";
import { isSafe, STATUS, statusOf } from "../../src/mail/key-status.ts";
import { runs } from "../random-cases.ts";
import { type Alphabet, directories, listsOf, recipientsOf } from "./directories.ts";
import {
  judge,
  type OracleEntry,
  type OracleFile,
  type OracleStatus,
  outcomes,
  readEntries,
  type Texts,
} from "./oracle.ts";

const NAMES = Object.entries(STATUS)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => name as OracleStatus);
const FILES: readonly OracleFile[] = [
  "locals",
  "percenthack",
  "rcpthosts",
  "morercpthosts",
  "virtualdomains",
  "smtproutes",
  "qmtproutes",
];

/** What src/mail says of every entry, in the oracle's order and words. */
function judged(texts: Texts, cdb: string | null = null): { status: OracleStatus; safe: boolean }[] {
  const lists = listsOf(texts, cdb);
  judgeLists(lists);
  return FILES.filter((file) => texts[file] !== undefined).flatMap((file) => {
    const list = lists[file];
    if (list === null) throw new Error(`${file} is missing`);
    return Array.from(list.status, (byte, i) => ({
      status: list.form[i] === FORM.fine ? (NAMES[statusOf(byte)] as OracleStatus) : "error",
      safe: isSafe(byte),
    }));
  });
}

const wide: Alphabet = { labels: ["a", "b"], depth: 2, users: ["u", "v"] };
const deep: Alphabet = { labels: ["a"], depth: 3, users: ["u"] };
const narrow: Alphabet = { labels: ["a"], depth: 1, users: ["u"] };
const GOES: readonly OracleStatus[] = ["conflicting", "duplicate", "redundant"];

describe.each([
  ["two labels", wide, false, 250, false],
  ["deep names", deep, false, 400, false],
  ["two labels, lines with errors", wide, true, 250, false],
  ["deep names, lines with errors", deep, true, 400, false],
  ["two labels, with qmtproutes", wide, false, 250, true],
  ["deep names, with qmtproutes", deep, false, 400, true],
  ["one label, with qmtproutes", narrow, false, 400, true],
  ["two labels, with qmtproutes, lines with errors", wide, true, 250, true],
  ["deep names, with qmtproutes, lines with errors", deep, true, 400, true],
])("judgeLists: %s", (_, alphabet, errors, numRuns, indimail) => {
  it("says what enumeration of all recipients says", () => {
    fc.assert(
      fc.property(directories(alphabet, errors, indimail), (texts) => {
        const { entries, status } = judge(texts, recipientsOf(alphabet, texts.percenthack !== undefined));
        const found = judged(texts);
        // Beside entries with errors nothing is said of whether `!@` is needed.
        const isLeft = ({ text }: OracleEntry): boolean => errors && text.startsWith("!@");
        expect(entries.map((entry, i) => [entry.file, entry.text, !isLeft(entry) && found[i]?.status])).toEqual(
          entries.map((entry, i) => [entry.file, entry.text, !isLeft(entry) && status[i]]),
        );
      }),
      { numRuns: runs(numRuns) },
    );
  });

  it("takes away together what changes no recipient, with and without the lines that have errors if it is safe", () => {
    fc.assert(
      fc.property(directories(alphabet, errors, indimail), (texts) => {
        const recipients = recipientsOf(alphabet, texts.percenthack !== undefined);
        const entries = readEntries(texts);
        const found = judged(texts);
        const without = (all: readonly OracleEntry[], safeOnly: boolean): OracleEntry[] =>
          all.filter((entry) => {
            const verdict = found[entries.indexOf(entry)];
            return verdict === undefined || !GOES.includes(verdict.status) || (safeOnly && !verdict.safe);
          });
        expect(outcomes(without(entries, false), texts, recipients)).toBe(outcomes(entries, texts, recipients));
        const sound = entries.filter(({ error }) => !error);
        expect(outcomes(without(sound, true), texts, recipients)).toBe(outcomes(sound, texts, recipients));
      }),
      { numRuns: runs(numRuns) },
    );
  });
});

it("a cdb that is made from the text changes no status", () => {
  fc.assert(
    fc.property(directories(wide, true), ({ rcpthosts = "", morercpthosts = "" }) => {
      const texts = { rcpthosts, morercpthosts };
      const recipients = recipientsOf(wide, false);
      const { status } = judge(texts, recipients);
      const found = judged(texts, morercpthosts.toLowerCase());
      expect(found.map((entry) => entry.status)).toEqual(status);
    }),
    { numRuns: runs(300) },
  );
});
