import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rules } from "../src/rules/index.ts";
import { runAction } from "./action/tried.ts";
import { folder, qmailint } from "./e2e/run.ts";
import { region } from "./region.ts";

// What the README files show is what the built command prints: every ```console block is run from the project's folder, and
// `npm test -- -u` writes what came out.

const root = fileURLToPath(new URL("..", import.meta.url));
const readmes = ["README.md", ...readdirSync(`${root}examples`).map((name) => `examples/${name}/README.md`)].filter(
  (name) => name !== "examples/pictures/README.md",
);

// A command may end in `| head -N`: what is cut off is said.
const BLOCK = /```console\n\$ node dist\/bin\.js( [^|\n]*?)?(?: \| head -(\d+))?\n(.*?)```\n/gs;

function withOutput(text: string): string {
  return text.replace(BLOCK, (_, args: string | undefined, most: string | undefined) => {
    const { stdout, stderr, status } = qmailint((args ?? "").trim().split(/ +/), { cwd: root });
    const lines = `${stderr}${stdout}`.trimEnd().split("\n");
    const shown = most === undefined ? lines : lines.slice(0, Number(most));
    const exit = status === 0 || most !== undefined ? [] : [`# exit status ${status}`];
    const head = most === undefined ? "" : ` | head -${most}`;
    return ["```console", `$ node dist/bin.js${args ?? ""}${head}`, ...shown, ...exit, "```", ""].join("\n");
  });
}

/** The page of each rule, from the folder of the project. */
const pages = new Map(
  readdirSync(`${root}src/rules`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => [path.basename(name, ".md"), `src/rules/${name.replaceAll("\\", "/")}`]),
);

function table(): string {
  const rows = rules.map(({ id, level, summary, fix }) => {
    return `| [\`${id}\`](${pages.get(id)}) | ${level} | ${summary} | ${fix === null ? "" : "yes"} |\n`;
  });
  return `| rule | level | what it finds | fix |\n|---|---|---|---|\n${rows.join("")}`;
}

/** What the Action writes about a directory with four mistakes, as a quotation. */
function jobSummary(): string {
  const files = { moreipme: "10.0.0.0/8\n203.0.113.300\n203.0.113.12", notipme: "127.0.0.0/255.0.0.0\n" };
  const workspace = folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`control/${name}`, text])));
  const { summary, status } = runAction(workspace, { env: { GITHUB_SERVER_URL: undefined } });
  expect(status).toBe(1);
  return summary.trimEnd().replace(/^/gm, "> ").replace(/ +$/gm, "").concat("\n");
}

describe("the README files", () => {
  it.each(readmes)("%s shows what is printed", async (name) => {
    const text = readFileSync(root + name, "utf8");
    expect([...text.matchAll(BLOCK)].length).toBeGreaterThan(0);
    const made = name === "README.md" ? region(region(text, "rules", table()), "summary", jobSummary()) : text;
    await expect(withOutput(made)).toMatchFileSnapshot(root + name);
  });

  it("the map", async () => {
    const args = ["ipmeprint", "--control", "examples/cluster/control", "--host", "mx1", "--format", "svg"];
    const { stdout, status } = qmailint(args, { cwd: root });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`${root}examples/pictures/cluster.svg`);
  });

  it("the help", async () => {
    const { stdout } = qmailint(["--help"], { cwd: root });
    await expect(stdout).toMatchFileSnapshot("./help.txt");
  });
});
