import { execFileSync } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type * as Library from "../../src/index.ts";
import { makeFolder, runProgram, writeFiles } from "../workplace.ts";
import { asModule, libraryExamples } from "./examples.ts";

// The packed package, installed in a folder of its own and used from there.

const root = makeFolder({ "package.json": '{ "name": "user", "private": true, "type": "module" }\n' });
const tsc = path.resolve("node_modules/typescript/bin/tsc");
const types = path.resolve("node_modules/@types");
const examples = libraryExamples();

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = runProgram(program, args, { cwd: root, env: process.env });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  const npm = ["--offline", "--no-audit", "--no-fund", "--loglevel=error"];
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", root], { encoding: "utf8" }).trim();
  run("npm", "install", ...npm, `./${packed.split("\n").at(-1)}`);
}, 120_000);

/** One call of every function, on a library that was loaded in whatever way. */
const EVERYTHING = `
  const files = { moreipme: "203.0.113.7\\n203.0.113.7\\n", me: "mx1.example.org\\n", rcpthosts: "example.org\\n", locals: "example.org\\n" };
  const found = check(files).findings.find(({ rule }) => rule === "duplicate-entry");
  const settings = readSettings("version: 1\\nassertions: [{ me: 203.0.113.7 }, { mail: a@example.org, is: local }]\\n");
  assertions(settings, { control: files }).then(({ outcomes }) => console.log(JSON.stringify([
    found.line,
    new TextDecoder().decode(applyFix(files.moreipme, found.fix)),
    new TextDecoder().decode(fix(files).moreipme),
    diff(files, {}).noLongerMe,
    ipmetest(files, "203.0.113.7").me,
    ipmeprint(files).split("\\n").length,
    ranges(files).networks.length > 0,
    mail(files, "a@example.org").outcomes[0].verdict,
    outcomes.map(({ passed }) => passed),
    rules.length > 50,
    new UsageError("x") instanceof Error,
  ])));`;
const NAMES =
  "applyFix, assertions, check, diff, fix, ipmeprint, ipmetest, mail, ranges, readSettings, rules, UsageError";
const ANSWERS = [
  2,
  "203.0.113.7\n",
  "203.0.113.7\n",
  ["203.0.113.7/32"],
  true,
  5,
  true,
  "local",
  [true, true],
  true,
  true,
];

describe("the packed package", () => {
  it("is imported as an ES module", () => {
    writeFiles(root, { "all.mjs": `import { ${NAMES} } from "qmailint";${EVERYTHING}` });
    expect(JSON.parse(run(process.execPath, "all.mjs"))).toEqual(ANSWERS);
  });

  it("is required as CommonJS", () => {
    writeFiles(root, { "all.cjs": `const { ${NAMES} } = require("qmailint");${EVERYTHING}` });
    expect(JSON.parse(run(process.execPath, "all.cjs"))).toEqual(ANSWERS);
  });

  it("exports nothing else", () => {
    writeFiles(root, {
      "names.mjs": 'import * as all from "qmailint"; console.log(Object.keys(all.default).sort().join(", "));',
    });
    const functions: Record<keyof typeof Library, true> = {
      UsageError: true,
      applyFix: true,
      assertions: true,
      check: true,
      diff: true,
      fix: true,
      ipmeprint: true,
      ipmetest: true,
      mail: true,
      ranges: true,
      readSettings: true,
      rules: true,
    };
    expect(run(process.execPath, "names.mjs").trim()).toBe(Object.keys(functions).sort().join(", "));
  });

  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("has types for the examples of its doc comments: module %s, resolution %s", (module, resolution) => {
    expect(examples.length).toBeGreaterThan(20);
    const modules = Object.fromEntries(examples.map((one, i) => [`${module}/e${i}.mts`, asModule(one)]));
    writeFiles(root, modules);
    const options = ["--strict", "--target", "es2022", "--module", module, "--moduleResolution", resolution];
    const lookup = ["--typeRoots", types, "--types", "node", "--skipLibCheck", "false"];
    const files = Object.keys(modules);
    expect(
      run(process.execPath, tsc, "--ignoreConfig", ...options, ...lookup, "--outDir", `${module}-out`, ...files),
    ).toBe("");
  });

  it("does what the examples say", () => {
    const trials = examples.map(
      ({ at }, i) => `await import("./nodenext-out/e${i}.mjs").catch((error) => console.log("${at}:", error));\n`,
    );
    writeFiles(root, { "examples.mjs": trials.join("") });
    expect(run(process.execPath, "examples.mjs")).toBe("");
  });
});

describe("the doc comments", () => {
  it("have an example for every exported function", () => {
    const code = examples.map((example) => example.code).join("\n");
    for (const name of NAMES.split(", ").filter((one) => one !== "UsageError")) expect(code).toContain(name);
  });
});
