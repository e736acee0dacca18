import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/args.ts";
import { readWithYargs } from "../../src/cli/args-yargs.ts";
import type { CommandName } from "../../src/cli/command-line.ts";
import { commands, options } from "../../src/cli/command-options.ts";
import { UsageError } from "../../src/text/usage-error.ts";
import { least, runs } from "../random-cases.ts";

const word = fc.constantFrom(
  "control",
  "./moreipme",
  "a b",
  "10.0.0.1",
  "1",
  "007",
  "1e3",
  "0x10",
  "true",
  "false",
  "null",
  "redundant-entry=off",
  "error",
  "a=b",
  "=",
  "-",
  "rules",
  "check",
  "",
  "ünï",
  "__proto__",
  "constructor",
);
const name = fc.constantFrom(...options.map((option) => option.name), "no-color", "help", "version", "nonsense");
const option = fc
  .tuple(name, word, fc.constantFrom("--x v", "--x=v", "--x", "-x v", "-x=v", "-xv"))
  .map(([long, value, form]) => {
    const short = options.find((one) => one.name === long)?.alias ?? long[0] ?? "x";
    switch (form) {
      case "--x v":
        return [`--${long}`, value];
      case "--x=v":
        return [`--${long}=${value}`];
      case "-x v":
        return [`-${short}`, value];
      case "-x=v":
        return [`-${short}=${value}`];
      case "-xv":
        return [`-${short}${value}`];
      default:
        return [`--${long}`];
    }
  });
const known = (command: CommandName) =>
  fc
    .tuple(fc.constantFrom(...optionsOf(command)), word, fc.boolean(), fc.boolean())
    .map(([{ name: long, alias, kind }, value, equals, shortly]) => {
      const written = shortly && alias !== undefined ? `-${alias}` : `--${long}`;
      if (kind === "flag") return [written];
      return equals ? [`${written}=${value}`] : [written, value];
    });
const optionsOf = (command: CommandName) => options.filter((one) => one.commands.includes(command));
const usual = fc.constantFrom(...commands.map((command) => command.name)).chain((command) =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(
        fc.oneof(
          ...(optionsOf(command).length === 0 ? [] : [known(command)]),
          word.map((one) => [one]),
        ),
        { maxLength: 6 },
      ),
      fc.option(fc.array(fc.oneof(word, fc.constantFrom("--quiet", "-x")), { maxLength: 2 }), { nil: null }),
    )
    .map(([bare, parts, rest]) => [
      ...(bare && command === "check" ? [] : [command]),
      ...parts.flat(),
      ...(rest === null ? [] : ["--", ...rest]),
    ]),
);
const unusual = fc
  .tuple(
    fc.option(fc.constantFrom(...commands.map((command) => command.name), "chek"), { nil: null }),
    fc.array(
      fc.oneof(
        option,
        word.map((one) => [one]),
        fc.constant(["--"]),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([command, parts]) => [...(command === null ? [] : [command]), ...parts.flat()]);

function readAlike(argv: readonly string[]): boolean {
  const straight = readArguments(argv);
  if (straight === null) return false;
  expect(readWithYargs(argv)).toEqual(straight);
  return true;
}

describe("yargs", () => {
  it.each([
    [
      ["--interfaces=-1", "a", "--", "--help", ""],
      ["a", "--help", ""],
    ],
    [["ipmetest", "--interfaces=-1", "--", "10.0.0.2"], ["10.0.0.2"]],
    [
      ["--quiet=true", "true", "-", "--quiet", "false"],
      ["true", "-", "false"],
    ],
  ])("tells operands from the rest: %j", (argv, operands) => {
    expect(readWithYargs(argv)).toMatchObject({ operands });
  });

  it.each([
    [["rules", "--", "a", "-b"], '"-b" is one argument too many for rules'],
    [["ipmeprint", "x"], '"x" is one argument too many for ipmeprint'],
    [["--format"], "--format needs a value"],
    [["--format", "--", "text"], "--format needs a value"],
    [["--format="], "--format needs a value"],
    [["--rule=a=off", "--rule", ""], "--rule needs a value"],
    [["-i"], "-i needs a value"],
    [["--quiet=banana"], "--quiet takes no value"],
    [["--qiet"], 'there is no option --qiet; did you mean "--quiet"?'],
    [["-x"], "there is no option -x"],
    [["--\x1b[2J"], "there is no option --\\x1b[2J"],
    [["--control=x"], "--control is not an option of check, but of ipmetest, ipmeprint, mail"],
    [
      ["init", "--format", "json"],
      "--format is not an option of init, but of check, ipmetest, mail, ipmeprint, diff, rules",
    ],
    [["ipmetest"], "ipmetest needs an address"],
  ])("%j is refused in one sentence", (argv, message) => {
    expect(() => readWithYargs(argv)).toThrow(new UsageError(message));
  });

  it.each(["--help", "-h", "--version", "-V", "-qh"])("answers %s with a text, in every command", (word) => {
    for (const command of [[], ...commands.map((one) => [one.name])])
      expect(readWithYargs([...command, word])).toMatch(/\S\n$/);
  });
});

describe("the straight parser", () => {
  it("reads what it reads as yargs does", () => {
    let read = 0;
    fc.assert(
      fc.property(usual, (argv) => {
        if (readAlike(argv)) read++;
      }),
      { numRuns: runs(300) },
    );
    expect(read).toBeGreaterThan(least(runs(300) / 10));
  });

  it("leaves what is unusual to yargs, or reads it as yargs does", () => {
    fc.assert(
      fc.property(unusual, (argv) => {
        readAlike(argv);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    [[], { command: "check", operands: [], values: {} }],
    [["a", "b"], { command: "check", operands: ["a", "b"], values: {} }],
    [["check", "--quiet", "a"], { command: "check", operands: ["a"], values: { quiet: true } }],
    [["--rule=a=b", "--rule", "c=d"], { command: "check", operands: [], values: { rule: ["a=b", "c=d"] } }],
    [["-i", "10.0.0.1", "a"], { command: "check", operands: ["a"], values: { interfaces: "10.0.0.1" } }],
    [["--format", "text", "--format=json"], { command: "check", operands: [], values: { format: "json" } }],
    [["--", "--quiet"], { command: "check", operands: ["--quiet"], values: {} }],
    [["ipmetest", "10.0.0.1"], { command: "ipmetest", operands: ["10.0.0.1"], values: {} }],
    [["rules"], { command: "rules", operands: [], values: {} }],
  ])("%j", (argv, expected) => {
    expect(readArguments(argv)).toEqual(expected);
    readAlike(argv);
  });

  it.each([
    ["--help"],
    ["-h"],
    ["--version"],
    ["--nonsense"],
    ["--quiet=yes"],
    ["--format"],
    ["--format="],
    ["--format", "--quiet"],
    ["--no-quiet"],
    ["ipmetest"],
    ["ipmeprint", "x"],
    ["ipmeprint", "--quiet"],
    ["rules", "a", "b"],
  ])("does not read %j %j", (...argv) => expect(readArguments(argv)).toBeNull());
});
