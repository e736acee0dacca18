import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { withFixLevel } from "../../src/cli/args.ts";
import { readWithYargs } from "../../src/cli/args-yargs.ts";
import { commands, options } from "../../src/cli/command-options.ts";
import { examples } from "../../src/cli/help-data.ts";
import { manPage } from "../docs/man-page.ts";
import { qmailint } from "../workplace.ts";

const names = commands.map(({ name }) => name);

describe("the help", () => {
  it.each(names)("of %s has its options, each once, in groups, with examples, in lines that fit a terminal", (name) => {
    const { status, stdout, stderr } = qmailint([name, "--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    const told = [...stdout.matchAll(/^ {2}(?:-\w, | {4})--([a-z-]+)/gm)].map(([, one]) => one);
    const own = options.filter((option) => option.commands.includes(name)).map((option) => option.name);
    expect([...told].sort()).toEqual([...own, "help", "version"].sort());
    expect(stdout).toContain(`\nUsage: qmailint ${name}`);
    expect(stdout).toMatch(/\nExamples:\n {2}\S/);
    expect(stdout).toContain("\nExit status:\n  0  ");
    expect(stdout).not.toMatch(/\[(string|boolean|array|default)\]/);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it("is the same whichever way it is asked for", () => {
    for (const name of names) {
      const { stdout } = qmailint(["help", name]);
      expect(stdout.length).toBeGreaterThan(100);
      for (const words of [
        [name, "--help"],
        [name, "-h"],
        [name, "--nonsense", "-h"],
      ])
        expect(qmailint(words).stdout, words.join(" ")).toBe(stdout);
    }
    expect(qmailint(["help"])).toEqual(qmailint(["--help"]));
    for (const name of names) expect(qmailint(["help"]).stdout).toContain(`\n  ${name}`);
    expect(qmailint(["help", "help"]).stdout).toContain("qmailint help [COMMAND]");
  });

  it("knows no other command, and says which there are", () => {
    const { status, stdout, stderr } = qmailint(["help", "dif"]);
    expect([status, stdout, stderr]).toEqual([2, "", 'qmailint: there is no command "dif"; did you mean "diff"?\n']);
  });

  it("has examples that can be read", () => {
    for (const [name, lines] of Object.entries(examples)) {
      for (const { line } of lines) {
        const words = /^(?:source <\()?qmailint ?([^<>)]*)/.exec(line)?.[1]?.split(" ").filter(Boolean) ?? ["?"];
        expect(readWithYargs(withFixLevel(words)), line).toMatchObject({ command: name });
      }
    }
  });
});

it("-V is the version, and -q is --quiet", () => {
  expect(qmailint(["-V"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  expect(qmailint(["diff", "-V"]).stdout).toBe(`${manifest.version}\n`);
  const quiet = qmailint(["examples/broken", "-q"]);
  expect(quiet).toEqual(qmailint(["examples/broken", "--quiet"]));
  expect(quiet).not.toEqual(qmailint(["examples/broken"]));
});

describe("the manual page", () => {
  it("is in the package", () => {
    expect(manifest.man).toBe("man/qmailint.1");
    expect(manifest.files).toContain("man");
    expect(readFileSync(manifest.man, "utf8")).toBe(manPage());
  });

  it("has every command and option, and only macros that every man knows", () => {
    const page = manPage();
    const plain = page.replaceAll("\\-", "-");
    for (const { name } of commands) expect(plain).toContain(`.TP\n\\fB${name}\\fR\n`);
    for (const { name } of options) expect(plain).toContain(`\\fB--${name}\\fR`);
    for (const line of page.split("\n")) {
      if (/^['.]/.test(line)) expect(line).toMatch(/^\.(\\"|TH|SH|SS|TP|br\b)/);
      expect(line.replace(/\\(?:[-e&"]|\((?:aq|ga|ti|ha)|f[BIR])/g, "")).not.toMatch(/\\/);
    }
    expect(page).toMatch(/^[\n -~]*$/);
  });

  it("is what man can show, where there is one", () => {
    const { error, stdout, stderr } = spawnSync("groff", ["-ww", "-man", "-Tascii", "-P-cbou", "man/qmailint.1"], {
      encoding: "utf8",
    });
    // Some systems have mandoc, or no man at all; the lines above hold there too.
    if (error !== undefined) return expect((error as NodeJS.ErrnoException).code).toBe("ENOENT");
    expect(stderr).toBe("");
    expect(stdout).toContain("--coverage-threshold N");
    expect(stdout).toMatch(/^EXIT STATUS$/m);
  });
});
