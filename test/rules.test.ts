import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textReport } from "../src/report/text.ts";
import type { Example, Rule } from "../src/rules/rule.ts";
import { region } from "./region.ts";
import { directoryOf, findingsUnderSettings } from "./rules/lint.ts";

// What holds a rule, its test, its page and every list of rules together. `npm run update` writes the generated parts.

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}src/rules/`;

/** Where each rule stands, from the folder of all rules and without an extension: `ipme/nul-byte`. */
const paths = new Map<string, string>();

async function discover(): Promise<Rule[]> {
  const out: Rule[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  for (const name of names) {
    if (!/^\w+\/[a-z0-9-]+\.ts$/.test(name)) continue;
    const exported = (await import(folder + name)) as Record<string, Rule>;
    const rule = exported[camel(path.basename(name, ".ts"))];
    if (rule === undefined) throw new Error(`${name} exports no rule of its name`);
    paths.set(rule.id, name.replace(/\.ts$/, ""));
    out.push(rule);
  }
  return out.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where one sentence ends and another begins. */
const SENTENCES = /[.!?]["\u201d)]?\s+["\u201c(]?(?:[A-Z]|qmail)/;

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const rules = await discover();
const generated = "// Written by `npm run update` from the files of this folder.\n";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has its name three times: rule, test, page", () => {
    expect(path.basename(paths.get(id) as string)).toBe(id);
    expect(existsSync(`${root}test/rules/${paths.get(id)}.test.ts`)).toBe(true);
    expect(readFileSync(`${folder}${paths.get(id)}.md`, "utf8").split("\n")[0]).toBe(`# ${id}`);
  });

  it("finds its bad example, and nothing in its good one", async () => {
    expect((await findingsUnderSettings(rule.bad, id)).length).toBeGreaterThan(0);
    expect(await findingsUnderSettings(rule.good, id)).toEqual([]);
  });

  it("says what is wrong in one sentence", async () => {
    for (const finding of await findingsUnderSettings(rule.bad, id)) {
      expect(finding.detail().message).toMatch(/^[^\s].*\.$/);
      expect(finding.detail().message).not.toMatch(SENTENCES);
    }
  });

  it("has a summary that fits a table", () => {
    expect(rule.summary).toMatch(/^[^|\n]{10,140}[^.|]$/);
  });

  it("has a page whose facts and example are up to date", async () => {
    const page = readFileSync(`${folder}${paths.get(id)}.md`, "utf8");
    const why = page
      .replace(/<!-- (\w+) -->.*?<!-- \/\1 -->/gs, "")
      .replace(`# ${id}`, "")
      .trim();
    expect(why.length).toBeGreaterThan(200);
    const whole = region(region(page, "facts", facts(rule)), "example", await example(rule));
    await expect(whole).toMatchFileSnapshot(`${folder}${paths.get(id)}.md`);
  });
});

describe("the lists of rules", () => {
  it("all-rules.ts", async () => {
    await expect(listOf("rules", "Every rule, by id.", rules)).toMatchFileSnapshot(`${folder}all-rules.ts`);
  });

  it("ip-rules.ts", async () => {
    const some = rules.filter(
      (rule) =>
        rule.aboutOthers !== true &&
        rule.aboutWorld !== true &&
        ["notableLine", "eachEntry", "directory"].some((part) => part in rule),
    );
    const about = "Those that have something to say about moreipme, notipme or a directory as a whole, by symptom.";
    await expect(bySymptom("ipRules", about, some)).toMatchFileSnapshot(`${folder}ip-rules.ts`);
  });

  it("settings-rules.ts", async () => {
    const some = rules.filter((rule) => "settings" in rule);
    const about = "Those that have something to say about a `qmailint.yaml` itself, by id.";
    await expect(listOf("settingsRules", about, some)).toMatchFileSnapshot(`${folder}settings-rules.ts`);
  });

  it("control-rules.ts", async () => {
    const some = rules.filter((rule) => rule.aboutWorld !== true && looksAtFiles(rule));
    const about = "Those that have something to say where nothing is declared about the world around, by id.";
    await expect(listOf("controlRules", about, some)).toMatchFileSnapshot(`${folder}control-rules.ts`);
  });

  it("rule-ids.ts", async () => {
    const list = rules.map(({ id }) => `  "${id}",\n`).join("");
    await expect(
      `${generated}\n/** The id of every rule, for whoever has no need to load them. */\nexport const ruleIds: readonly string[] = [\n${list}];\n`,
    ).toMatchFileSnapshot(`${folder}rule-ids.ts`);
  });

  it("page-paths.ts", async () => {
    const list = rules.map(({ id }) => `  "${id}": "${paths.get(id)}",\n`).join("");
    await expect(
      `${generated}\n/** Where the page of every rule lies in this folder, without its extension, by id. */\nexport const pagePaths: Readonly<Record<string, string>> = {\n${list}};\n`,
    ).toMatchFileSnapshot(`${folder}page-paths.ts`);
  });

  it("pages.ts", async () => {
    const imports = rules
      .map(({ id }) => `import ${camel(id)} from "./${paths.get(id)}.md";\n`)
      .sort(byPath)
      .join("");
    const list = rules.map(({ id }) => `  "${id}": ${camel(id)},\n`).join("");
    await expect(
      `${generated}${imports}\n/** The page of every rule, by id: Markdown. */\nexport const pages: Readonly<Record<string, string>> = {\n${list}};\n`,
    ).toMatchFileSnapshot(`${folder}pages.ts`);
  });
});

/** Does it look at control files, not only at a `qmailint.yaml`? */
function looksAtFiles(rule: Rule): boolean {
  const kinds = ["line", "int", "list", "map", "iplist", "regex", "cdb", "raw", "anyFile"];
  return ["notableLine", "eachEntry", "notableEntry", "directory", ...kinds].some((part) => part in rule);
}

/** What a file that lists some rules imports. `type`: the type of the list's elements, and where that is. */
function importsOf(some: readonly Rule[], type: string, where: string): string {
  return [
    ...some.map(({ id }) => {
      const from = `./${paths.get(id)}.ts`;
      return { from, text: `import { ${camel(id)} } from "${from}";\n` };
    }),
    { from: where, text: `import type { ${type} } from "${where}";\n` },
  ]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ text }) => text)
    .join("");
}

/** A file that lists some rules by symptom. */
function bySymptom(name: string, about: string, some: readonly Rule[]): string {
  const groups = new Map<string, string[]>();
  for (const { id, onlyWith = "any" } of some) groups.set(onlyWith, [...(groups.get(onlyWith) ?? []), camel(id)]);
  const list = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([symptom, names]) => {
      const key = /^[a-z]+$/.test(symptom) ? symptom : `"${symptom}"`;
      const line = `  ${key}: () => [${names.join(", ")}],\n`;
      // As Biome formats it.
      return line.length <= 121 ? line : `  ${key}: () => [\n${names.map((one) => `    ${one},\n`).join("")}  ],\n`;
    })
    .join("");
  const imports = importsOf(some, "RulesBySymptom", "./room.ts");
  return `${generated}${imports}\n/** ${about} */\nexport const ${name}: RulesBySymptom = {\n${list}};\n`;
}

/** A file that lists some rules. */
function listOf(name: string, about: string, some: readonly Rule[]): string {
  const imports = importsOf(some, "Rule", "./rule.ts");
  const list = some.map(({ id }) => `  ${camel(id)},\n`).join("");
  const start = `export const ${name}: readonly Rule[] = [`;
  const line = `${start}${some.map(({ id }) => camel(id)).join(", ")}];\n`;
  // As Biome formats it.
  const text = line.length <= 120 ? line : `${start}\n${list}];\n`;
  return `${generated}${imports}\n/** ${about} */\n${text}`;
}

/** Imports in the order that Biome wants: by path. */
function byPath(a: string, b: string): number {
  const [one = "", other = ""] = [a, b].map((text) => /"(.*)"/.exec(text)?.[1]);
  return one < other ? -1 : 1;
}

function facts({ level, summary, fix }: Rule): string {
  return `**${level}**: ${summary}. ${fix === null ? "There is no fix." : `The fix ${fix.startsWith("where") ? "applies " : ""}${fix}.`}\n`;
}

async function example({ id, bad, good }: Rule): Promise<string> {
  const findings = await findingsUnderSettings(bad, id);
  const result = {
    findings,
    omitted: [],
    suppressed: [],
    outcomes: [],
    problems: [],
    directories: 1,
    files: 1,
    entries: 1,
  };
  const options = { color: false, quiet: true, verbose: false, maxFindings: 0 };
  const output = [...textReport(result, options)].join("").trim();
  return `## Example\n\nReported:\n\n${fence(listing(bad))}\n${fence(output)}\nNot reported:\n\n${fence(listing(good))}`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}

/** An example as a reader can take it in: its files, invisible bytes escaped, and what goes with them. */
function listing(one: Example): string {
  const directory = directoryOf(one);
  const out: string[] = [];
  if (one.dialect !== undefined) out.push(`--dialect ${one.dialect}`);
  if (one.inGit !== undefined) out.push(`in git: ${one.inGit.join(", ") || "nothing"}`);
  for (const [label, list] of Object.entries(one.interfaces ?? {})) out.push(`interface ${label}: ${list.join(", ")}`);
  for (const name of directory.names) {
    const file = directory.file(name);
    if (file === null) continue;
    if ("unreadable" in file) out.push(`${name}: ${file.unreadable}`);
    else out.push(`${name}:`, ...linesOf(Buffer.from(file.bytes).toString("latin1")).map((line) => `  ${line}`));
  }
  if (one.settings !== undefined)
    out.push(
      "qmailint.yaml:",
      ...one.settings
        .trimEnd()
        .split("\n")
        .map((line) => `  ${line}`),
    );
  for (const name of directory.names) if (directory.file(name) === null) out.push(`${name}: (any content)`);
  return out.join("\n");
}

function linesOf(text: string): string[] {
  const escaped = text.replace(/[^ -~\n]/g, (c) =>
    c === "\r" ? "\\r" : `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  const lines = escaped.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else lines.push(`${lines.pop()}   <- no newline here`);
  return lines.map((line) => line.replace(/^ +/, (blanks) => "·".repeat(blanks.length)));
}
