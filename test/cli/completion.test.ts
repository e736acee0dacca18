import { describe, expect, it } from "vitest";
import { completionsOf } from "../../src/cli/completion.ts";
import { commands, options } from "../../src/cli/options.ts";
import { rules } from "../../src/rules/index.ts";

describe("what a shell is offered", () => {
  it.each([
    [["di"], ["diff"]],
    [["check", "--dialect", "no"], ["notqmail"]],
    [["--dialect=no"], ["--dialect=notqmail"]],
    [["--dialect=in"], []],
    [
      ["check", "--fail-on", ""],
      ["info", "warning", "error", "never"],
    ],
    [
      ["ipmeprint", "--format", ""],
      ["text", "json", "svg"],
    ],
    [["diff", "HEAD", "--format=m"], ["--format=markdown"]],
    [["--rule", "duplicate-entry=w"], ["duplicate-entry=warning"]],
    [["--rule=missing-f"], ["--rule=missing-final-newline="]],
    [["--fix="], ["--fix=safe", "--fix=all"]],
    [["rules", "missp"], ["misspelled-file"]],
    [["completion", "f"], ["fish"]],
    [["ipmetest", ""], []],
    [["--max-findings", ""], []],
  ])("%j", (words, expected) => expect(completionsOf(words)).toEqual(expected));

  it("leaves paths to the shell", () => {
    for (const words of [["control/"], ["check", ""], ["--fix", ""], ["diff", "HE"], ["ipmetest", "--control", ""]]) {
      expect(completionsOf(words), words.join(" ")).toBe(null);
    }
  });

  it("knows every command, option and rule", () => {
    expect(completionsOf([""])).toEqual(commands.map(({ name }) => name));
    expect(completionsOf(["rules", ""])).toEqual(rules.map(({ id }) => id));
    for (const { name } of commands) {
      const its = options.filter((option) => option.commands.includes(name)).map((option) => `--${option.name}`);
      expect(completionsOf([name, "-"])).toEqual([...its, "--help", "--version"]);
    }
  });
});
