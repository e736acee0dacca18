import { describe, expect, test } from "vitest";
import { checkRequest, readInputs } from "../../src/action/inputs.ts";
import { NOT_FIXABLE } from "../../src/check/result.ts";
import { readArguments } from "../../src/cli/args.ts";
import { readCheckRequest } from "../../src/cli/read-request.ts";
import { wholeMessage } from "../../src/report/message.ts";
import type { Finding } from "../../src/rules/rule.ts";
import type { CheckRequest } from "../../src/run/check-request.ts";
import { runCheck, statusOf } from "../../src/run/run-check.ts";
import { makeFolder } from "../workplace.ts";

const cwd = makeFolder({
  "a/control/moreipme": "10.0.0.0/8\n",
  "a/control/inner/control/moreipme": "203.0.113.7\n203.0.113.7\n",
  "b/control/moreipme": "203.0.113.7\n10.0.0.1\n10.0.0.0/255.0.0.0\n",
  "empty/": "",
});

const plain: CheckRequest = {
  cwd,
  paths: [],
  config: null,
  overrides: { dialect: null, set: null, levels: new Map() },
  failOn: "error",
  shard: null,
  assertions: null,
  coverage: null,
  fixing: null,
  limit: Number.POSITIVE_INFINITY,
  noneFound: "nothing is here",
  meant: (path) => `; did you mean what ${path} is?`,
};

const shown = (finding: Finding): string =>
  `${finding.file.path}:${finding.line} ${finding.rule} ${wholeMessage(finding.detail())}`;

describe("a check needs no command line", () => {
  test("findings that are emitted as they come are those of the whole run, in its order", async () => {
    const { result } = await runCheck(plain);
    const emitted: Finding[] = [];
    const judged: string[] = [];
    const { result: rest } = await runCheck(plain, {
      emit:
        async () =>
        ({ findings }) => {
          emitted.push(...findings);
          return NOT_FIXABLE;
        },
      judged: ({ directory }) => judged.push(directory.path),
    });
    expect(result.findings.length).toBeGreaterThan(2);
    expect(emitted.map(shown)).toEqual(result.findings.map(shown));
    expect(rest.findings).toEqual([]);
    expect(statusOf(rest, "error")).toBe(statusOf(result, "error"));
    expect(judged).toHaveLength(3);
  });

  test("directories are judged one after the other, each when the one before is done with", async () => {
    const seen: string[] = [];
    const stop = runCheck(plain, {
      judged: ({ directory }) => {
        seen.push(directory.path);
        throw new Error("enough");
      },
    });
    await expect(stop).rejects.toThrow("enough");
    expect(seen).toHaveLength(1);
  });

  test("what is not there is told in the words of who asked", async () => {
    const { result } = await runCheck({ ...plain, paths: ["empty"] });
    expect(result.problems).toMatchObject([{ file: "empty", message: "nothing is here" }]);
    expect((await runCheck({ ...plain, paths: ["empty"], noneFound: null })).result.problems).toEqual([]);
    const { problems } = (await runCheck({ ...plain, paths: ["chekc"] })).result;
    expect(problems[0]?.message).toContain("; did you mean what chekc is?");
  });
});

test("the same options and inputs make the same request", async () => {
  const values = {
    dialect: "sagredo",
    "fail-on": "warning",
    "coverage-threshold": "80%",
    shard: "2/3",
    config: "x.yaml",
  };
  const line = readArguments(["check", "b", ...Object.entries(values).map(([name, value]) => `--${name}=${value}`)]);
  if (line === null) throw new Error("this is an ordinary command line");
  const inputs = readInputs((name) => ({ ...values, paths: "b" })[name] ?? "");
  const own = { noneFound: null, meant: () => "", exclude: [] };
  expect({ ...(await checkRequest(inputs, cwd)), ...own }).toEqual({
    ...(await readCheckRequest(line, cwd, Number.POSITIVE_INFINITY)),
    ...own,
  });
});
