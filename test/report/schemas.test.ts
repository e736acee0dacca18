import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { reportSchemas, schemaId } from "../../report-schemas.ts";
import { dialectNames } from "../../src/qmail/dialects.ts";
import { someOf } from "../random-cases.ts";
import { makeFolder, makeRepository, qmailint } from "../workplace.ts";

const schemas = reportSchemas();

/** The schema, and nothing besides what it names: for a user fields may come, here each must be described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, closed(one)]);
  return Object.fromEntries("properties" in value ? [...entries, ["additionalProperties", false]] : entries);
}

const ajv = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false });
const validators = new Map(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(closed(schema) as Record<string, unknown>)]),
);

function expectValid(name: string, printed: string): Record<string, unknown> {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  const value = JSON.parse(printed);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

const examples = readdirSync("examples").filter((name) => name !== "pictures");

describe.each(someOf(examples))("what is printed for examples/%s", (name) => {
  const cwd = makeFolder();
  cpSync(path.resolve("examples", name), cwd, { recursive: true });
  const run = (...args: readonly string[]): string => qmailint([...args, "--format", "json"], { cwd }).stdout;
  const controls = readdirSync(cwd, { recursive: true, encoding: "utf8" })
    .map((one) => path.dirname(one))
    .filter((folder, i, all) => all.indexOf(folder) === i && existsSync(path.join(cwd, folder, "me")));
  const set = ["--no-config", "--interfaces", "127.0.0.1,203.0.113.7"];

  test("check", () => {
    expectValid("check", run("check", "--coverage"));
    expectValid("check", run("check"));
    expectValid("check", run("check", "--dialect", dialectNames.join(",")));
  });

  test("diff", () => {
    const [first = "."] = controls;
    for (const folder of controls) expectValid("diff", run("diff", `./${first}`, `./${folder}`, ...set));
    expectValid("diff", run("diff", ".", `./${first}`));
    expectValid("diff", run("diff", "--dialect-from", "moreipme-0.6", "--dialect-to", "indimail", `./${first}`));
  });

  test("ipmetest, ipmeprint and mail", () => {
    for (const folder of [".", ...controls]) {
      const where = ["--control", folder];
      const asked = ["127.0.0.1", "203.0.113.7", "10.0.0.1", "198.51.100.25"];
      expectValid("ipmetest", run("ipmetest", ...asked, ...where, ...set));
      expectValid("ipmetest", run("ipmetest", "--host", "all", "10.0.0.0/8", ...asked, ...where));
      expectValid("ipmeprint", run("ipmeprint", ...where, ...set));
      expectValid("ipmeprint", run("ipmeprint", "--ranges", ...where, ...set));
      for (const more of [[], set]) {
        expectValid("mail", run("mail", "info@example.com", "postmaster", ...where, ...more));
        expectValid("mail", run("mail", "--all", ...where, ...more));
      }
    }
  });
});

describe("what options add", () => {
  const cwd = makeFolder({
    "control/me": "mx1.example.org\n",
    "control/moreipme": "203.0.113.0/255.255.255.0\n192.0.2.7\n2001:db8::1\n",
    "control/notipme": "192.0.2.7\n",
    "control/rcpthosts": "example.org\n",
    "qmailint.yaml": `version: 1
control: control
hosts:
  mx1: { interfaces: { eth0: 203.0.113.9 } }
  mx2: { interfaces: { eth0: 198.51.100.25 }, dialect: indimail }
assertions:
  - me: 203.0.113.9
  - me: 2001:db8::/32
    host: mx2
`,
  });
  const run = (...args: readonly string[]): string => qmailint([...args, "--format", "json"], { cwd }).stdout;
  const indimail = ["--no-config", "-i", "127.0.0.1,2001:db8::2", "--dialect", "indimail"];

  test("ipmetest of networks and ranges, and of every host", () => {
    const asked = ["203.0.113.0/24", "203.0.112.250-203.0.113.5", "203.0.113.9"];
    expect(expectValid("ipmetest", run("ipmetest", ...asked, "--host", "mx1"))["ranges"]).toHaveLength(2);
    const { hosts } = expectValid("ipmetest", run("ipmetest", "--host", "all", ...asked));
    expect(hosts).toMatchObject([{ host: "mx1" }, { host: "mx2", ranges: [{}, {}] }]);
  });

  test("IPv6", () => {
    const { ranges } = expectValid("ipmetest", run("ipmetest", "2001:db8::1", "2001:db8::/32", "::1", ...indimail));
    expect(ranges).toMatchObject([{ me: 2, notMe: String(2n ** 96n - 2n) }]);
    expectValid("ipmeprint", run("ipmeprint", ...indimail));
    expectValid("ipmeprint", run("ipmeprint", "--ranges", ...indimail));
  });

  test("check for several dialects", () => {
    const { findings, assertions } = expectValid("check", run("check", "--dialect", "moreipme-0.6,indimail"));
    for (const one of [findings, assertions].flat()) expect(one).toHaveProperty("dialects");
    expect(assertions).toContainEqual(expect.objectContaining({ passed: false, failing: String(2n ** 96n - 1n) }));
    expectValid("check", run("check"));
  });

  test("diff between dialects", () => {
    for (const from of dialectNames)
      for (const to of dialectNames) {
        const report = expectValid("diff", run("diff", "--dialect-from", from, "--dialect-to", to));
        expect(Object.keys(report)).toEqual(["version", "directories", "files", "findings", "functions"]);
      }
  });

  test("diff of mail, with facts of one side", () => {
    const place = makeRepository({
      "control/me": "mx1.example.org\n",
      "control/rcpthosts": "a.example\nb.example\n",
      "control/smtproutes": "a.example:192.0.2.9\n",
    });
    place.commit();
    place.write({
      "control/smtproutes": "b.example:192.0.2.9\n",
      "qmailint.yaml": "version: 1\ninterfaces: { eth0: 192.0.2.10/24 }\ndns: { a.example: 192.0.2.9 }\n",
    });
    const { directories } = expectValid("diff", place.run("diff", "--format", "json").stdout);
    expect(directories).toContainEqual(expect.objectContaining({ facts: "shared" }));
    expect(directories).not.toContainEqual(expect.objectContaining({ mail: [] }));
  });

  test("a rule", () => {
    expect(expectValid("rules", run("rules", "prefix-length"))["rules"]).toHaveLength(1);
  });
});

describe("the schemas of reports", () => {
  test("hold for rules, and where there is no answer", () => {
    const print = (...args: readonly string[]): string => qmailint([...args, "--format", "json"]).stdout;
    expect(expectValid("rules", print("rules"))["rules"]).not.toEqual([]);
    const cwd = makeFolder({ "a/moreipme": "", "b/moreipme": "203.0.113.7\n" });
    const none = (...args: readonly string[]): string => qmailint([...args, "--format", "json"], { cwd }).stdout;
    expectValid("check", none("check", "nowhere"));
    for (const [command, ...args] of [
      ["rules", "nowhere"],
      ["diff", "nowhere"],
      ["diff", "a", "b", "c"],
      ["ipmetest", "nowhere"],
      ["ipmeprint", "--control", "nowhere"],
      ["mail", "--nope"],
    ] as const) {
      expect(Object.keys(expectValid(command, none(command, ...args)))).toEqual(["version", "problems"]);
    }
  });

  test("refuse what is not a report", () => {
    const { stdout } = qmailint(["check", "--format", "json"], {
      cwd: makeFolder({ "control/moreipme": "10.0.0.0/8\n" }),
    });
    const report = expectValid("check", stdout);
    const validate = ajv.compile({ ...schemas["check"], $id: "urn:qmailint:open" });
    expect(validate(report)).toBe(true);
    expect(validate({ ...report, "a new field": 1 })).toBe(true);
    for (const wrong of [
      { ...report, version: 2 },
      { ...report, summary: {} },
      { ...report, findings: [{}] },
      { ...report, problems: [{ file: 1, line: 0, column: 1, message: "" }] },
      {},
    ])
      expect(validate(wrong)).toBe(false);
  });

  test("are in the package, each with its $id", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(exports["./schemas/*.json"]).toBe("./dist/schemas/*.json");
    expect(readdirSync("dist/schemas").sort()).toEqual(
      Object.keys(schemas)
        .map((name) => `${name}.schema.json`)
        .sort(),
    );
    for (const [name, schema] of Object.entries(schemas)) {
      expect(JSON.parse(readFileSync(`dist/schemas/${name}.schema.json`, "utf8"))).toEqual(schema);
      expect(schema["$id"]).toBe(schemaId(name));
    }
  });
});
