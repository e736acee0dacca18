import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addIgnores, type NewIgnore } from "../../src/settings/add-ignores.ts";
import { anyAddress } from "../../src/settings/interface-set.ts";
import { runs } from "../random-cases.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const broken = "203.0.113.7\n10.0.0.0/8\n203.0.113.7\n";
const read = (root: string, name = "qmailint.yaml"): string => readFileSync(path.join(root, name), "latin1");
const in90Days = (): string => new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);

/** What stands in a file now is what stood there, with one piece put in. */
function expectInserted(before: string, after: string): void {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  expect(after.endsWith(before.slice(same))).toBe(true);
  expect(after.length).toBeGreaterThan(before.length);
}

describe("qmailint baseline", () => {
  const shapes: readonly (readonly [string, string])[] = [
    ["a plain file", "# ours\nversion: 1\n\n# the end\n"],
    ["without a newline at its end", "version: 1 # x"],
    [
      "with exceptions",
      "version: 1\nignore:\n  # known\n  - rule: nul-byte # a\n    because: >\n      long\n      ago\n\n# after\nrules: { open-relay: 'off' }\n",
    ],
    ["with a list that is not indented", "version: 1\nignore:\n- rule: nul-byte\n  because: x\nsystem: linux\n"],
    ["in one line", "{ version: 1 }\n"],
    ["in one line with a comma", "{ version: 1, }\n"],
    ["in one line with exceptions", "{ version: 1, ignore: [{ rule: nul-byte, because: x }], system: linux }\n"],
    ["with an empty list", "version: 1\nignore: [] # none yet\nsystem: bsd\n"],
    ["with carriage returns", "version: 1\r\n# x\r\nsystem: linux\r\n"],
    ["indented", "  version: 1\n  system: linux\n"],
    ["as a document", "---\nversion: 1\nsystem: linux\n"],
    ["with a byte order mark", "\xef\xbb\xbfversion: 1\n"],
    [
      "with an assertion at its end",
      "version: 1\nassertions:\n  - me: 203.0.113.7\n    because: |\n      why\n      not\n",
    ],
  ];

  test.each(shapes)("leaves the rest of a file as it is: %s", (_, text) => {
    const root = makeFolder({ "control/moreipme": broken, "qmailint.yaml": text });
    const { status, stdout, stderr } = qmailint(["baseline"], { cwd: root });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^qmailint\.yaml: [234] exceptions until \d{4}-\d\d-\d\d were written \(duplicate-entry 1, /,
    );
    expectInserted(text, read(root));
    if (text.includes("\r\n")) expect(read(root)).not.toMatch(/[^\r]\n/);
    const after = qmailint(["--format", "json", "--rule", "unused-ignore=off"], { cwd: root });
    expect(JSON.parse(after.stdout)).toMatchObject({ findings: [], problems: [] });
  });

  test("writes what is to be ignored, why, and until when", () => {
    const root = makeFolder({ "control/moreipme": broken, "qmailint.yaml": "version: 1\n" });
    qmailint(["baseline"], { cwd: root });
    expect(read(root)).toContain(
      `ignore:\n  - rule: prefix-length\n    file: "moreipme"\n    line: "10.0.0.0/8"\n    because: "in the baseline of ${new Date().toISOString().slice(0, 10)}"\n    until: ${in90Days()}\n`,
    );
    expect(qmailint(["baseline"], { cwd: root }).stdout).toBe("There is nothing to accept: no findings.\n");
  });

  test("leaves out lines with a secret, and those that are not UTF-8", () => {
    const root = makeFolder({
      "control/me": "mail.example.org\n",
      "control/rcpthosts": "example.org\n",
      "control/smtproutes": "example.com:relay.example.net |user|sesame\nexample.net:r\xe9lais.example.net x\n",
      "control/srs_secrets": "#sesame\n",
      "qmailint.yaml": "version: 1\ndialect: sagredo\n",
    });
    expect(qmailint(["baseline"], { cwd: root }).status).toBe(0);
    const text = read(root);
    expect(text).not.toContain("sesame");
    expect(text).not.toMatch(/[^ -~\n]/);
    expect(text).toContain('rule: lost-secret\n    file: "srs_secrets"\n    because:');
    expect(JSON.parse(qmailint(["--format", "json"], { cwd: root }).stdout).findings).toEqual([]);
  });

  test("makes a file for directories that none names, and keeps --rule", () => {
    const root = makeFolder({
      "a/control/moreipme": broken,
      "b/control/moreipme": broken,
      "c/control/moreipme": "10.0.0.1\n",
    });
    const { status, stdout } = qmailint(["baseline", "--rule", "duplicate-entry=off"], { cwd: root });
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^qmailint\.yaml: 1 exception until .* was written \(prefix-length 1\)\.\n$/),
    ]);
    expect(read(root)).toContain('control:\n  - "a/control"\n  - "b/control"\nignore:\n');
    expect(qmailint(["a", "b"], { cwd: root }).stdout).toMatch(/^(?!.*prefix-length).*duplicate-entry/s);
    const before = read(root);
    expect(qmailint(["baseline", "a"], { cwd: root }).stdout).toContain("(duplicate-entry 1)");
    expectInserted(before, read(root));
  });

  test("writes nothing where there is no answer, or no place", () => {
    const alias = "version: 1\nignore: &x\n  - rule: nul-byte\n    because: x\n";
    const root = makeFolder({ "control/moreipme": broken, "qmailint.yaml": `${alias}rules: {}\n` });
    expect(qmailint(["baseline"], { cwd: root }).status).toBe(0);
    const wrong = makeFolder({ "control/moreipme": broken, "qmailint.yaml": "version: 2\n" });
    const { status, stdout, stderr } = qmailint(["baseline"], { cwd: wrong });
    expect([status, stdout, read(wrong)]).toEqual([2, "", "version: 2\n"]);
    expect(stderr).toContain("qmailint.yaml:1:10: there is no version");
    const other = makeFolder({
      "ctl/moreipme": broken,
      "qmailint.yaml": "version: 1\ncontrol: elsewhere\n",
      "elsewhere/me": "x.example\n",
    });
    const refused = qmailint(["baseline", "ctl"], { cwd: other });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^qmailint: qmailint\.yaml: it already exists, and does not name every directory/);
    expect(read(other)).toBe("version: 1\ncontrol: elsewhere\n");
    const above = qmailint(["baseline", "../control"], {
      cwd: makeFolder({ "x/y": "" }, makeFolder({ "control/moreipme": broken })),
    });
    expect([above.status, above.stdout]).toEqual([2, ""]);
  });
});

test("whatever the lines hold, the file is read as it was meant, and its bytes stay", () => {
  const item = fc.record<NewIgnore>({
    rule: fc.constantFrom("nul-byte", "prefix-length"),
    file: fc.constantFrom("moreipme", "notipme"),
    line: fc.option(fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !/\p{Cs}/u.test(text))),
    because: fc.constant("a test"),
    until: fc.constant("2027-01-31"),
  });
  const comment = fc.constantFrom("", "# a\n", "\n", "  # b\n\n");
  const keys = fc.uniqueArray(
    fc.constantFrom(
      "system: linux\n",
      "complete: true\n",
      "ignore:\n- rule: nul-byte\n  because: 'x # y'\n",
      "ignore:\n    - {rule: nul-byte, because: z}\n",
      "rules:\n  nul-byte: info\n",
    ),
    { maxLength: 3, selector: (text) => text.slice(0, 6) },
  );
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 4 }),
      keys,
      comment,
      comment,
      (added, all, before, behind) => {
        const text = `${before}version: 1\n${all.join(behind)}${behind}`;
        const after = addIgnores("qmailint.yaml", Buffer.from(text), added, anyAddress);
        if (after === null) throw new Error(`no place in ${JSON.stringify(text)}`);
        expectInserted(text, Buffer.from(after).toString("latin1"));
      },
    ),
    { numRuns: runs(3000) },
  );
});
