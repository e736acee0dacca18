import { describe, expect, test } from "vitest";
import type { Result } from "../../src/check/result.ts";
import { errorsLeftOut, type GithubOptions, githubReport } from "../../src/report/github.ts";
import { type Command, replay } from "../action/runner.ts";
import { outcome, resultOf } from "./results.ts";

const options: GithubOptions = {
  rebase: (path) => path,
  isChanged: () => false,
  closing: false,
  elsewhere: "see there",
};

const commands = (result: Result, more: Partial<GithubOptions> = {}): Command[] =>
  replay([...githubReport(result, { ...options, ...more })].join(""));

/** `errors` skipped lines, then `warnings` lines with trailing text. */
const directory = (errors: number, warnings: number): Result =>
  resultOf({
    moreipme:
      Array.from({ length: errors }, (_, i) => `10.0.${i}.0/24\n`).join("") +
      Array.from({ length: warnings }, (_, i) => `10.9.9.${i} # x\n`).join(""),
  });

describe("annotations", () => {
  test("name the place, the columns and the rule", () => {
    const [command] = commands(directory(1, 0), { rebase: (path) => `sub/${path}` });
    expect(command).toEqual({
      version: 2,
      name: "error",
      properties: {
        file: "sub/control/moreipme",
        line: "1",
        endLine: "1",
        col: "10",
        endColumn: "12",
        title: "qmailint: prefix-length",
      },
      data: "qmail skips this line: after the slash it wants a netmask, not a prefix length. qmail reads: nothing. Write 10.0.0.0/255.255.255.0.",
    });
  });

  test("come errors first, ten of a level at most, the tenth saying how many more there are", () => {
    const found = commands(directory(30, 12));
    expect(found.map(({ name }) => name)).toEqual([...Array(10).fill("error"), ...Array(10).fill("warning")]);
    expect(found[9]?.data).toBe("21 more at this level: see there.");
    expect(found[9]?.properties).toEqual({ title: "qmailint" });
    expect(found[19]?.data).toBe("3 more at this level: see there.");
    expect(commands(directory(10, 10)).length).toBe(20);
    expect(commands(directory(10, 10)).every(({ properties }) => properties["file"] !== undefined)).toBe(true);
  });

  test("leave one of the ten errors to a closing one", () => {
    const closing = { ...options, closing: true };
    expect(commands(directory(9, 0), closing).length).toBe(9);
    expect(errorsLeftOut(directory(9, 0), closing)).toBe(0);
    const ten = commands(directory(10, 0), closing);
    expect(ten.length).toBe(9);
    expect(ten.every(({ properties }) => properties["line"] !== undefined)).toBe(true);
    expect(errorsLeftOut(directory(10, 0), closing)).toBe(1);
  });

  test("begin with problems, failed assertions, and lines that were changed", () => {
    const result = {
      ...directory(20, 0),
      problems: [{ file: "", line: 1, column: 1, message: "no" }],
      outcomes: [outcome({ because: "so", host: "mx1", name: "lb" }), outcome({ passed: true })],
    };
    const found = commands(result, { isChanged: (path, line) => path === "control/moreipme" && line === 17 });
    expect(found[0]?.data).toBe("no");
    expect(found[0]?.properties["file"]).toBeUndefined();
    expect(found[1]?.properties["title"]).toBe("qmailint: assertion lb");
    expect(found[1]?.data).toMatch(/^In control on mx1: .*first\.\nbecause: so$/);
    expect(found.slice(2, 5).map(({ properties }) => properties["line"])).toEqual(["17", "1", "2"]);
  });
});
