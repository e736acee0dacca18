import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formats, messagesOf } from "../report/whole.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const cwd = makeFolder({ "control/moreipme": "203.0.113.7\n" });

const mistakes: readonly (readonly [readonly string[], string])[] = [
  [["--colour"], 'there is no option --colour; did you mean "--color"?'],
  [["--config"], "--config needs a value"],
  [["--fix=most"], 'there is no kind of fix "most"'],
  [["--coverage=yes"], "--coverage takes no value"],
  [["-x"], "there is no option -x"],
  [["--output", "nope"], "--output takes FORMAT=FILE"],
  [["--dialect", "sendmail"], 'there is no dialect "sendmail"'],
  [["--max-findings"], "--max-findings needs a value"],
];

describe.each(mistakes)("check %j", (args, message) => {
  test.each(formats)("leaves a whole document: %s", (format) => {
    for (const given of [["--format", format], [`--format=${format}`]]) {
      const { status, stdout, stderr } = qmailint(["check", ...given, ...args], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr.split("\n").length).toBe(2);
      if (format === "text") expect(stdout).toBe("");
      else expect(messagesOf[format](stdout)).toEqual([expect.stringContaining(message)]);
    }
  });

  test("is in the files of --output, whatever goes to standard output", () => {
    const outputs = formats.flatMap((format) => ["--output", `${format}=o.${format}`]);
    const { status, stderr } = qmailint([...outputs, ...args], { cwd });
    expect(status).toBe(2);
    for (const format of formats) {
      const text = readFileSync(path.join(cwd, `o.${format}`), "utf8");
      expect(messagesOf[format](text)[0]).toContain(message);
    }
    expect(readFileSync(path.join(cwd, "o.text"), "utf8")).toContain(stderr);
  });
});

test.each([
  [["ipmetest", "1.2.3", "--format", "json"], "is not an address to ask about"],
  [["ipmetest", "--format", "json"], "ipmetest needs an address"],
  [["ipmeprint", "--format", "json", "--host"], "--host needs a value"],
  [["ipmeprint", "--format=json", "--nope"], "there is no option --nope"],
  [["ipmeprint", "--format=json", "--control", "nowhere"], "there is no such file or directory"],
  [["diff", "--format", "json", "a", "b", "c"], "is one argument too many for diff"],
  [["diff", "--format", "json", "nowhere"], "there is no path"],
] as const)("%j: JSON without an answer, and why", (args, message) => {
  const { status, stdout, stderr } = qmailint(args, { cwd });
  expect([status, Object.keys(JSON.parse(stdout))]).toEqual([2, ["version", "problems"]]);
  expect(JSON.parse(stdout).problems).toMatchObject([
    { line: 1, column: 1, message: expect.stringContaining(message) },
  ]);
  expect(stderr).toContain(message);
});

test("the other formats of answers are whole, too; a text has nothing to say", () => {
  expect(qmailint(["diff", "--format", "markdown", "no#1"], { cwd }).stdout).toMatch(
    /^\*\*No trustworthy answer:\*\* there is no path .*<span>#<\/span>1/,
  );
  const svg = qmailint(["ipmeprint", "--format", "svg", "--nope"], { cwd }).stdout;
  expect(svg).toMatch(/^<svg [^<>]*><title>No trustworthy answer: there is no option --nope.*<\/svg>\n$/);
  expect(qmailint(["ipmetest", "1.2.3"], { cwd }).stdout).toBe("");
});
