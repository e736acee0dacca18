import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shippedSchema } from "../settings-schema.ts";
import { outputFormats } from "../src/report/formats.ts";
import { rules } from "../src/rules/all-rules.ts";
import { runAction } from "./action/run-action.ts";
import { manPage } from "./docs/man-page.ts";
import { anchorsOf, linksOf, longLines } from "./docs/markdown.ts";
import { blocksOf, root, withOutput } from "./docs/transcript.ts";
import { region } from "./region.ts";
import { makeFolder, qmailint } from "./workplace.ts";

// What the documents show is what the built command does: their commands are run, and `npm run update` writes what came out
// (test/docs/transcript.ts says what can be shown). Their links lead somewhere, and their lines can be read in a difference.

const inFolder = (name: string): string[] =>
  readdirSync(root + name, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${name}/${file.replaceAll("\\", "/")}`);

const guides = ["README.md", ...inFolder("docs"), ...inFolder("examples")];
const pages = inFolder("src/rules");
const own = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
  "test/bench/README.md",
];
const documents = [...guides, ...pages, ...own];
const read = (name: string): string => readFileSync(root + name, "utf8");

/** The blocks in a language: where each stands, with its first line, and what is in it. */
function shown(wanted: string): readonly (readonly [string, string])[] {
  return documents.flatMap((name) =>
    blocksOf(read(name)).flatMap(({ language, body }) => {
      return language === wanted ? [[`${name}: ${body.split("\n", 1)[0]}`, body] as const] : [];
    }),
  );
}

function table(): string {
  const pageOf = new Map(pages.map((page) => [path.basename(page, ".md"), `../${page}`]));
  const rows = rules.map(({ id, level, summary, fix }) => {
    return `| [\`${id}\`](${pageOf.get(id)}) | ${level} | ${summary} | ${fix === null ? "" : "yes"} |\n`;
  });
  return `| rule | level | what it finds | fix |\n|---|---|---|---|\n${rows.join("")}`;
}

/** What the Action writes about a directory with four mistakes, as a quotation. */
function jobSummary(): string {
  const files = { moreipme: "10.0.0.0/8\n203.0.113.300\n203.0.113.12", notipme: "127.0.0.0/255.0.0.0\n" };
  const workspace = makeFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`control/${name}`, text])),
  );
  const { summary, status } = runAction(workspace, { env: { GITHUB_SERVER_URL: undefined } });
  expect(status).toBe(1);
  return summary.trimEnd().replace(/^/gm, "> ").replace(/ +$/gm, "").concat("\n");
}

/** The parts of documents that are written from something else. */
const regions: Readonly<Record<string, readonly [string, () => string]>> = {
  "docs/rules.md": ["rules", table],
  "docs/action.md": ["summary", jobSummary],
};

/** A document with these parts as they have to be: `--update` writes it only after all tests. */
function current(name: string): string {
  const [marked, make] = regions[name] ?? [];
  return marked === undefined || make === undefined ? read(name) : region(read(name), marked, make());
}

describe("what is shown is what happens", () => {
  it.each(guides)("%s", async (name) => {
    await expect(withOutput(current(name))).toMatchFileSnapshot(root + name);
  });

  it.each([["cluster", "--host=mx1"], ["renumbering"]])("the map of %s", async (name, ...host) => {
    const args = ["ipmeprint", "--control", `examples/${name}/control`, ...host, "--format", "svg"];
    const { stdout, status } = qmailint(args, { cwd: root });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`${root}examples/pictures/${name}.svg`);
  });

  it("the help", async () => {
    const { stdout } = qmailint(["--help"], { cwd: root });
    await expect(stdout).toMatchFileSnapshot("./help.txt");
  });

  it("the manual page", async () => {
    await expect(manPage()).toMatchFileSnapshot(`${root}man/qmailint.1`);
  });
});

describe("YAML that is shown is accepted", () => {
  const schema = shippedSchema();
  const isSettings = new Ajv2020.default({ strict: false, allErrors: true }).compile(schema);
  const settingsKeys = Object.keys(schema["properties"] as object);
  const action = parse(read("action.yml")) as { readonly inputs: object };
  const hooks = (parse(read(".pre-commit-hooks.yaml")) as readonly { readonly id: string }[]).map(({ id }) => id);

  /** Everything called `key`, at any depth. */
  const every = (key: string, value: unknown): unknown[] => {
    if (typeof value !== "object" || value === null) return [];
    const here = !Array.isArray(value) && key in value ? [(value as Record<string, unknown>)[key]] : [];
    return [...here, ...Object.values(value).flatMap((inner) => every(key, inner))];
  };

  it.each(shown("yaml"))("%s", (_, body) => {
    const value = parse(body, { prettyErrors: true }) as Record<string, unknown>;
    const keys = Object.keys(value);
    if (keys.every((key) => settingsKeys.includes(key))) {
      isSettings({ version: 1, ...value });
      expect(isSettings.errors ?? []).toEqual([]);
    } else if (keys.includes("repos")) {
      for (const id of every("id", value)) expect(hooks).toContain(id);
    } else {
      const steps = every("steps", value).flat() as { readonly uses?: string; readonly with?: object }[];
      const ours = steps.filter(({ uses }) => uses?.includes("qmailint"));
      expect(ours.length).toBeGreaterThan(0);
      for (const step of ours)
        for (const input of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(input);
    }
  });
});

describe("what is shown without its output", () => {
  /** The options of a command, from its help. */
  const options = new Map<string, ReadonlySet<string>>();
  const optionsOf = (command: string): ReadonlySet<string> => {
    const help = options.get(command) ?? new Set(qmailint([command, "--help"]).stdout.match(/--[a-z-]+/g));
    options.set(command, help);
    return help;
  };

  it.each([...shown("sh"), ...shown("console")])("the options exist in %s", (_, body) => {
    for (const [call, words = ""] of body.matchAll(/(?:qmailint|node dist\/bin\.js)((?: [^\s|&;>]+)+)/g)) {
      const command =
        /^ (ipmetest|ipmeprint|mail|diff|init|baseline|rules|completion|help)\b/.exec(words)?.[1] ?? "check";
      for (const option of words.match(/ --[a-z-]+/g) ?? [])
        expect([...optionsOf(command)], call).toContain(option.trim());
    }
  });

  it.each(shown("sh"))("sh can read %s", (_, body) => {
    const { status, stderr } = spawnSync("sh", ["-n"], { input: body, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it.each(shown("json"))("JSON can be read in %s", (_, body) => {
    expect(JSON.parse(body)).toBeTypeOf("object");
  });

  it("the task for Visual Studio Code finds the findings", () => {
    const [, body = ""] = shown("json").find(([, text]) => text.includes("problemMatcher")) ?? [];
    const { regexp } = JSON.parse(body).tasks[0].problemMatcher.pattern;
    const lines = qmailint(["examples/broken", "--quiet", "--color", "never"], { cwd: root }).stdout.split("\n");
    const found = lines.flatMap((line) => (new RegExp(regexp).test(line) ? [line] : []));
    const { findings } = JSON.parse(qmailint(["examples/broken", "--format", "json"], { cwd: root }).stdout);
    expect(found.length).toBe(findings.length);
  });
});

describe("what there is, is documented", () => {
  const missing = (names: readonly string[], document: string): string[] => {
    const text = read(document);
    return names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
  };

  it.each([
    ["check", "docs/command.md"],
    ["init", "docs/command.md"],
    ["baseline", "docs/settings.md"],
    ["diff", "docs/diff.md"],
    ["mail", "docs/mail.md"],
    ["ipmetest", "docs/is-it-me.md"],
    ["ipmeprint", "docs/is-it-me.md"],
  ])("the options of %s in %s", (command, document) => {
    const { stdout } = qmailint([command, "--help"]);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, | {4})(--[a-z-]+)/gm)].map(([, option = ""]) => option);
    expect(options.length).toBeGreaterThan(2);
    const everywhere = ["--help", "--version"];
    expect(
      missing(
        options.filter((option) => !everywhere.includes(option)),
        document,
      ),
    ).toEqual([]);
  });

  it.each(["docs/command.md", "docs/formats.md"])("the formats of check in %s", (document) => {
    expect(missing(outputFormats, document)).toEqual([]);
  });

  it("the inputs and outputs of the Action", () => {
    const { inputs, outputs } = parse(read("action.yml")) as { readonly inputs: object; readonly outputs: object };
    expect(missing([...Object.keys(inputs), ...Object.keys(outputs)], "docs/action.md")).toEqual([]);
  });

  it("the keys of qmailint.yaml", () => {
    expect(missing(Object.keys(shippedSchema()["properties"] as object), "docs/settings.md")).toEqual([]);
  });
});

describe("every link leads somewhere", () => {
  const broken = (from: string, target: string): boolean => {
    if (/^[a-z]+:/.test(target)) return !/^https:\/\/\S+\.\S+/.test(target);
    const [file = "", anchor] = target.split("#");
    const to = file === "" ? from : path.posix.join(path.posix.dirname(from), file);
    if (statSync(root + to, { throwIfNoEntry: false }) === undefined) return true;
    return anchor !== undefined && !anchorsOf(current(to)).has(anchor);
  };

  it.each(documents)("%s", (name) => {
    expect(linksOf(current(name)).filter((target) => broken(name, target))).toEqual([]);
  });

  it("and to every document there is a way from the README", () => {
    const seen = new Set(["README.md"]);
    for (const from of seen) {
      for (const target of linksOf(current(from))) {
        const to = path.posix.join(path.posix.dirname(from), target.split("#", 1)[0] ?? "");
        if (documents.includes(to)) seen.add(to);
        if (documents.includes(`${to.replace(/\/$/, "")}/README.md`)) seen.add(`${to.replace(/\/$/, "")}/README.md`);
      }
    }
    expect([...guides, ...pages].filter((name) => !seen.has(name))).toEqual([]);
  });
});

describe("the README is an entrance", () => {
  it("of at most 12 kB", () => expect(statSync(`${root}README.md`).size).toBeLessThanOrEqual(12_000));
});

it.each(documents)("the lines of %s fit a difference", (name) => {
  expect(longLines(read(name), 140)).toEqual([]);
});
