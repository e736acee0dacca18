import { describe, expect, it } from "vitest";
import { commands, options } from "../../src/cli/command-options.ts";
import { type Completions, completionsOf } from "../../src/cli/completion.ts";
import { rules } from "../../src/rules/all-rules.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const world = {
  hosts: async (config: string | null) => (config === null ? ["mx1", "mx2"] : [`of-${config}`]),
  assertions: async () => ["office"],
  revisions: () => ["HEAD", "main", "topic"],
};
const ask = (words: readonly string[]): Promise<Completions> => completionsOf(words, world);
const wordsFor = async (...words: readonly string[]): Promise<string[]> =>
  (await ask(words)).candidates.map(({ word }) => word);

describe("what a shell is offered", () => {
  it.each([
    [["di"], ["diff"]],
    [["check", "--dialect", "notq"], ["notqmail"]],
    [["--dialect=notq"], ["--dialect=notqmail"]],
    [["--dialect=in"], ["--dialect=indimail"]],
    [["--dialect=x"], []],
    [
      ["--dialect", "sagredo,n"],
      ["sagredo,netqmail", "sagredo,notqmail"],
    ],
    [["--dialect=netqmail,sagredo,n"], ["--dialect=netqmail,sagredo,notqmail"]],
    [["diff", "--dialect", "sagredo,n"], []],
    [["diff", "--dialect-to", "notq"], ["notqmail"]],
    [
      ["--format", "g"],
      ["github", "gitlab"],
    ],
    [["check", "--output=c"], ["--output=checkstyle="]],
    [["base"], ["baseline"]],
    [["baseline", "--no-"], []],
    [["baseline", "--dialect=notq"], ["--dialect=notqmail"]],
    [["baseline", "--rule", "prefix-length=o"], ["prefix-length=off"]],
    [
      ["check", "--fail-on", ""],
      ["info", "warning", "error", "never"],
    ],
    [
      ["ipmeprint", "--format", ""],
      ["text", "json", "svg"],
    ],
    [["diff", "HEAD", "--format=m"], ["--format=markdown"]],
    [["--output", "ju"], ["junit="]],
    [["--output=sa"], ["--output=sarif="]],
    [["--rule", "duplicate-entry=w"], ["duplicate-entry=warning"]],
    [["--rule=missing-f"], ["--rule=missing-final-newline="]],
    [["--fix="], ["--fix=safe", "--fix=all"]],
    [["rules", "missp"], ["misspelled-file"]],
    [["completion", "f"], ["fish"]],
    [["help", "ru"], ["rules"]],
    [["ipmetest", ""], []],
    [
      ["ipmetest", "--host", ""],
      ["mx1", "mx2", "all"],
    ],
    [
      ["ipmeprint", "--host", ""],
      ["mx1", "mx2"],
    ],
    [["ipmeprint", "--config", "x.yaml", "--host="], ["--host=of-x.yaml"]],
    [["ipmeprint", "--config=x.yaml", "--host", ""], ["of-x.yaml"]],
    [["mail", "--from", "o"], ["outside"]],
    [
      ["mail", "--from", "mx"],
      ["mx1", "mx2"],
    ],
    [["--run", ""], ["office"]],
    [["diff", "m"], ["main"]],
    [["diff", "main..t"], ["main..topic"]],
    [["diff", "...t"], ["...topic"]],
  ])("%j", async (words, expected) => expect(await wordsFor(...words)).toEqual(expected));

  it("leaves paths to the shell", async () => {
    for (const words of [
      ["control/"],
      ["check", ""],
      ["--fix", ""],
      ["ipmetest", "--control", ""],
      ["--output", "json="],
      ["--", "-x"],
    ])
      expect(await ask(words), words.join(" ")).toEqual({ candidates: [], paths: true });
    expect(await ask(["diff", ""])).toMatchObject({ paths: true });
    expect(await ask(["-i", "th"])).toEqual({ candidates: [{ word: "this-machine" }], paths: true });
  });

  it("has every format of every command", async () => {
    for (const name of options.flatMap((option) => (option.name === "format" ? option.commands : []))) {
      const offered = await wordsFor(name, "--format", "");
      const operands = name === "ipmetest" ? ["10.0.0.1"] : [];
      const { status, stderr } = qmailint([name, ...operands, "--format", "nope"]);
      const [, taken] = /one of: (.*)\)/.exec(stderr) ?? [];
      expect([name, status, offered.join(", ")]).toEqual([name, 2, taken ?? ""]);
    }
  });

  it("knows every command, option and rule, each with a description", async () => {
    expect(await wordsFor("")).toEqual(commands.map(({ name }) => name));
    expect(await wordsFor("rules", "")).toEqual(rules.map(({ id }) => id));
    for (const { name } of commands) {
      const its = options.filter((option) => option.commands.includes(name)).map((option) => `--${option.name}`);
      expect(await wordsFor(name, "-")).toEqual([...its, "--help", "--version"]);
    }
    for (const words of [[""], ["rules", ""], ["--rule", ""], ["-"]])
      for (const { description = "" } of (await ask(words)).candidates) expect(description).toMatch(/^[^\t\n]+$/);
  });

  it("has values or paths for every option whose values can be told, and they are taken", async () => {
    const open = ["sender"];
    const folder = makeFolder({ "control/moreipme": "10.0.0.1\n" });
    for (const { name, kind, commands: at } of options) {
      for (const command of kind === "flag" || open.includes(name) ? [] : at) {
        const { candidates, paths } = await ask([command, `--${name}`, ""]);
        const found = name === "fix" ? (await ask([command, "--fix="])).candidates : candidates;
        expect(paths || found.length > 0, `${command} --${name}`).toBe(true);
        if (!["format", "color", "fail-on", "dialect"].includes(name)) continue;
        for (const { word } of found) {
          const operands = command === "ipmetest" ? ["10.0.0.1"] : command === "mail" ? ["--all"] : [];
          const { stderr } = qmailint([command, `--${name}`, word, ...operands], { cwd: folder });
          expect(stderr, `${command} ${word}`).not.toMatch(/there is no (format|level|dialect|colour setting)/);
        }
      }
    }
  });
});
