import { expect, test } from "vitest";
import type { Result } from "../../src/check/result.ts";
import { junitReport } from "../../src/report/junit.ts";
import { outcome, resultOf } from "./results.ts";
import { parseXml, type XmlElement } from "./xml.ts";

const read = (result: Result, failOn: "error" | "warning" | "never" = "error"): XmlElement[] =>
  parseXml([...junitReport(result, failOn)].join(""));
const named = (elements: readonly XmlElement[], name: string): XmlElement[] =>
  elements.filter((one) => one.name === name);

test("a suite for each qmailint.yaml, and one for the findings", () => {
  const other = { path: "b/qmailint.yaml", bytes: new Uint8Array() };
  const elements = read(
    resultOf(
      { moreipme: "10.0.0.0/8\n10.0.0.1 # <x>\n" },
      {
        outcomes: [
          outcome({ host: "mx1", because: 'a "reason" & more' }),
          outcome({ host: "mx2", passed: true }),
          outcome({ file: other, control: "b/control", passed: true, name: "the balancer" }),
        ],
      },
    ),
  );
  const suites = named(elements, "testsuite").map(({ attributes }) => attributes);
  expect(suites).toEqual([
    { name: "qmailint.yaml", tests: "2", failures: "1", errors: "0", skipped: "0" },
    { name: "b/qmailint.yaml", tests: "1", failures: "0", errors: "0", skipped: "0" },
    { name: "findings", tests: "2", failures: "1", errors: "0", skipped: "0" },
  ]);
  const [all] = named(elements, "testsuites");
  expect(all?.attributes).toEqual({ name: "qmailint", tests: "5", failures: "2", errors: "0" });
  expect(named(elements, "testcase").map(({ attributes }) => attributes["name"])).toEqual([
    "me: 10.0.0.0/8 in control on mx1",
    "me: 10.0.0.0/8 in control on mx2",
    "me: 10.0.0.0/8 (the balancer) in b/control",
    "prefix-length (line 1, column 10)",
    "trailing-text (line 2, column 10)",
  ]);
  expect(named(elements, "failure")[0]?.text).toMatch(/^qmailint\.yaml:3: .*\nbecause: a "reason" & more$/);
  expect(named(elements, "system-out")[0]?.text).toContain("# <x>");
});

test("the threshold decides what fails; problems are errors; nothing is a case that passed", () => {
  const result = resultOf({ moreipme: "10.0.0.0/8\n10.0.0.1 # x\n" });
  expect(named(read(result, "warning"), "failure").length).toBe(2);
  expect(named(read(result, "never"), "failure").length).toBe(0);
  const problem = { file: "", line: 1, column: 1, message: "no" };
  const broken = read(resultOf({}, { problems: [problem] }));
  expect(named(broken, "testsuites")[0]?.attributes["errors"]).toBe("1");
  expect(named(broken, "error")[0]?.text).toBe("no");
  expect(named(read(resultOf({})), "testsuites")[0]?.attributes).toMatchObject({ tests: "1", failures: "0" });
});

test("too little coverage is a failure without a place", () => {
  const shortfall = "mutation score 25 %, below the threshold of 100 %";
  const elements = read(resultOf({}, { shortfall }));
  expect(named(elements, "testsuites")[0]?.attributes).toMatchObject({ tests: "1", failures: "1", errors: "0" });
  expect(named(elements, "testcase")[0]?.attributes).toEqual({
    classname: "qmailint",
    name: "coverage of the assertions",
    time: "0",
  });
  expect(named(elements, "failure")[0]).toMatchObject({ attributes: { type: "coverage" }, text: shortfall });
});
