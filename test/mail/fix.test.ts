import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../src/check/check-directory.ts";
import { type FixLevel, fixDirectory } from "../../src/check/fix.ts";
import { type ControlDirectory, directoryOfFiles, type Host, isUnreadable } from "../../src/tree/control-directory.ts";
import { dialect as dialectOf } from "../qmail/vector-files.ts";
import { runs } from "../random-cases.ts";
import { type Alphabet, directories, recipientsOf } from "./directories.ts";
import { judge, outcomes, readEntries, type Texts } from "./oracle.ts";

// The whole way, from bytes over rules and fixes to bytes, against brute force: with every safe fix applied, the outcome of no
// recipient is another, and nothing is left that could go.

const NAMES = [
  "me",
  "locals",
  "percenthack",
  "rcpthosts",
  "morercpthosts",
  "virtualdomains",
  "smtproutes",
  "qmtproutes",
] as const;
/** With qmtproutes it is a directory of indimail. */
const hostOf = ({ names }: ControlDirectory): Host => {
  const dialect = dialectOf(names.includes("qmtproutes") ? "indimail" : "moreipme-0.6");
  return { name: null, dialect, set: null };
};

function directoryWith(texts: Texts): ControlDirectory {
  const files = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text ?? "", "latin1")]);
  return directoryOfFiles("control", Object.fromEntries(files));
}

function findings(state: ControlDirectory) {
  return checkDirectory(state, [hostOf(state)], new Map()).findings;
}

function fixed(texts: Texts, level: FixLevel): Texts {
  const state = directoryWith(texts);
  const { directory } = fixDirectory(state, [hostOf(state)], level, findings);
  const read = NAMES.flatMap((name) => {
    const file = directory.file(name);
    return file === null || isUnreadable(file) ? [] : [[name, Buffer.from(file.bytes).toString("latin1")]];
  });
  return Object.fromEntries(read);
}

const alphabets: readonly (readonly [string, Alphabet, boolean, number, boolean])[] = [
  ["two labels, two levels", { labels: ["a", "b"], depth: 2, users: ["u"] }, false, 1500, false],
  ["one label, three levels", { labels: ["a"], depth: 3, users: ["u"] }, false, 800, false],
  ["with percenthack", { labels: ["a", "b"], depth: 1, users: ["u"] }, true, 800, false],
  ["with qmtproutes", { labels: ["a", "b"], depth: 2, users: ["u"] }, false, 1000, true],
];

describe.each(alphabets)("%s", (_, alphabet, percent, numRuns, indimail) => {
  const recipients = recipientsOf(alphabet, percent);
  const run = (texts: Texts): string => outcomes(readEntries(texts), texts, recipients);

  it("--fix changes the outcome of no recipient, and is done at once", () => {
    fc.assert(
      fc.property(directories(alphabet, percent, indimail), (texts) => {
        const after = fixed(texts, "safe");
        expect(run(after)).toBe(run(texts));
        expect(fixed(after, "safe")).toEqual(after);
      }),
      { numRuns: runs(numRuns) },
    );
  });

  it("where no line has an error, nothing is left that could go", () => {
    fc.assert(
      fc.property(directories(alphabet, percent, indimail), (texts) => {
        // What only the text of morercpthosts covers stays: nobody knows whether its .cdb was made.
        if (readEntries(texts).some(({ error }) => error) || texts.morercpthosts !== undefined) return;
        const { status } = judge(fixed(texts, "safe"), recipients);
        expect(status.filter((one) => one !== "needed" && one !== "shadowed")).toEqual([]);
      }),
      { numRuns: runs(numRuns >> 1) },
    );
  });

  it("--fix=all comes to an end, and leaves no fix", () => {
    fc.assert(
      fc.property(directories(alphabet, percent, indimail), (texts) => {
        const after = fixed(texts, "all");
        const left = findings(directoryWith(after)).filter(({ detail }) => detail().fix != null);
        expect(left.map(({ rule, file, line }) => `${rule} ${file.path} ${line}`)).toEqual([]);
      }),
      { numRuns: runs(numRuns >> 2) },
    );
  });
});

describe("what stays", () => {
  it("comments, blank lines and the order of lines", () => {
    const texts = { rcpthosts: "# head\nb\n\n# a\na\nA\nb\n.c\nx.c\n# end", virtualdomains: "# v\na:1\na:2\n" };
    expect(fixed(texts, "safe")).toEqual({
      rcpthosts: "# head\nb\n\n# a\na\n.c\n# end\n",
      virtualdomains: "# v\na:2\n",
    });
  });

  it("what is not a control file is not even read", () => {
    const asked: string[] = [];
    const state = directoryWith({ rcpthosts: "a\na\n" });
    const watched = {
      ...state,
      names: [...state.names, "notes.txt"],
      file: (name: string) => {
        asked.push(name);
        return state.file(name);
      },
    };
    expect(fixDirectory(watched, [hostOf(watched)], "safe", findings).changed.map(({ path }) => path)).toEqual([
      "control/rcpthosts",
    ]);
    expect(asked).not.toContain("notes.txt");
  });

  it("all domains that are not accepted are added in one round", () => {
    const locals = Array.from({ length: 3000 }, (_, i) => `d${i}.example\n`).join("");
    let rounds = 0;
    const bare = directoryWith({ rcpthosts: "a", locals });
    const { directory } = fixDirectory(bare, [hostOf(bare)], "all", (state) => {
      rounds++;
      return findings(state);
    });
    const file = directory.file("rcpthosts");
    const text = file === null || isUnreadable(file) ? "" : Buffer.from(file.bytes).toString("latin1");
    expect(text.split("\n").filter((line) => line !== "")).toEqual(["a", ...locals.trim().split("\n")]);
    expect(rounds).toBeLessThan(5);
  });
});
