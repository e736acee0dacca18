import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../src/rules/all-rules.ts";
import { someOf } from "../random-cases.ts";
import { bin, makeRepository, type Workplace } from "../workplace.ts";

// Completion as the shells themselves do it, for each shell that this machine has. Each gets a line as it is typed, and says what it
// would offer.

const lines = {
  command: "qmailint di",
  rule: "qmailint rules prefix-",
  level: "qmailint --rule prefix-length=w",
  joined: "qmailint --dialect=notq",
  hosts: "qmailint ipmetest --host mx-",
  mailHosts: "qmailint mail --down mx-",
  config: "qmailint ipmeprint --config other.yaml --host x",
  formats: "qmailint diff --format m",
  reports: "qmailint check --format g",
  dialects: "qmailint --dialect sagredo,notq",
  baseline: "qmailint baseline --conf",
  baselineLevel: "qmailint baseline --rule prefix-length=o",
  outputs: "qmailint --output ju",
  outputFile: "qmailint --output junit=repo",
  revisions: "qmailint diff top",
  range: "qmailint diff HEAD...top",
  path: "qmailint repo",
  pathOfOption: "qmailint --config=oth",
  machine: "qmailint -i this",
} as const;

const expected: Readonly<Record<keyof typeof lines, readonly string[]>> = {
  command: ["diff"],
  rule: ["prefix-length"],
  level: ["prefix-length=warning"],
  joined: ["--dialect=notqmail"],
  hosts: ["mx-one", "mx-two"],
  mailHosts: ["mx-one", "mx-two"],
  config: ["xenon"],
  formats: ["markdown"],
  reports: ["github", "gitlab"],
  dialects: ["sagredo,notqmail"],
  baseline: ["--config"],
  baselineLevel: ["prefix-length=off"],
  outputs: ["junit="],
  outputFile: ["junit=report.xml"],
  revisions: ["topic"],
  range: ["HEAD...topic"],
  path: ["report.xml"],
  pathOfOption: ["--config=other.yaml"],
  machine: ["this-machine"],
};

let place: Workplace;
let env: Record<string, string>;

beforeAll(() => {
  const hosts = "version: 1\ncontrol: control\ninterfaces: {}\nhosts: ";
  place = makeRepository({
    "bin/qmailint": `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
    "control/moreipme": "10.0.0.1\n",
    "qmailint.yaml": `${hosts}{ mx-one: {}, mx-two: {}, "mx-$(touch x)": {} }\n`,
    "other.yaml": `${hosts}{ xenon: {} }\n`,
    "report.xml": "",
  });
  chmodSync(path.join(place.root, "bin/qmailint"), 0o755);
  place.commit();
  place.git("branch", "topic");
  place.git("branch", "topic`id`");
  env = {
    PATH: `${path.join(place.root, "bin")}:${process.env["PATH"] ?? ""}`,
    HOME: place.root,
    TERM: "xterm",
    LC_ALL: "C.UTF-8",
  };
});

function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

function answerOf(shell: string, args: readonly string[]): string {
  const { stdout } = spawnSync(shell, args, { cwd: place.root, env, encoding: "utf8", timeout: 60_000 });
  return stdout;
}

const cases = Object.entries(lines) as [keyof typeof lines, string][];

if (has("bash")) {
  describe("bash", () => {
    /** What stands before the last `=` or `:` is not part of a word to bash. */
    const words = (line: string): string[] => {
      const script = `
        source <(qmailint completion bash)
        COMP_LINE="$1" COMP_POINT=\${#1}
        compopt() { printf 'option %s\\n' "$*"; }
        _qmailint
        printf '%s\\n' "\${COMPREPLY[@]}"`;
      return answerOf("bash", ["--norc", "-c", script, "bash", line]).trim().split("\n");
    };

    it.each(someOf(cases))("%s: %s", (name, line) => {
      const told = words(line).filter((word) => !word.startsWith("option "));
      const typed = line.split(" ").at(-1) ?? "";
      const cut = typed.slice(0, Math.max(typed.lastIndexOf("="), typed.lastIndexOf(":")) + 1);
      const wanted = expected[name].map((word) => word.slice(cut.length));
      // Where nothing but paths can stand, bash is told to offer them itself.
      if (["path", "outputFile", "pathOfOption"].includes(name)) expect(words(line)).toContain("option -o default");
      else expect(told).toEqual(wanted);
    });
  });
}

if (has("fish")) {
  describe("fish", () => {
    const candidates = (line: string): string[] => {
      const script = 'qmailint completion fish | source; complete -C "$argv[1]"';
      return answerOf("fish", ["--no-config", "-c", script, line]).trimEnd().split("\n");
    };

    it.each(someOf(cases))("%s: %s", (name, line) => {
      expect(candidates(line).map((one) => one.split("\t")[0])).toEqual(expected[name]);
    });

    it("has descriptions of rules, options and commands", () => {
      const summary = rules.find(({ id }) => id === "prefix-length")?.summary;
      expect(candidates("qmailint rules prefix-")).toEqual([`prefix-length\t${summary}`]);
      expect(candidates("qmailint --rule prefix-")).toEqual([`prefix-length=\t${summary}`]);
      expect(candidates("qmailint --dry")).toEqual(["--dry-run\tonly show what --fix would change, as a diff"]);
      expect(candidates("qmailint help di")[0]).toMatch(/^diff\tfor which addresses/);
    });
  });
}

if (has("zsh")) {
  describe("zsh", () => {
    /** A terminal of its own, in which the line is typed, with a key that completes and then tells. */
    const CAPTURE = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      tell='zle complete-word; zle list-choices; print -r -- "<$BUFFER>"; exit 0'
      zpty -w z "PS1=; PS2=; stty -echo; autoload -Uz compinit; compinit -u -d \${HOME}/.zcompdump; COLUMNS=200; LISTMAX=9999
        source <(qmailint completion zsh); mine() { $tell }; zle -N mine; bindkey '^I' mine; print -r re''ady"
      while zpty -r z line; do [[ $line == *ready* ]] && break; done
      zpty -w -n z "$1"$'\\t'
      while zpty -r z line; do print -rn -- $line; done`;
    const typed = (line: string): string => answerOf("zsh", ["-f", "-c", CAPTURE, "zsh", line]);

    it.each(someOf(cases))("%s: %s", (name, line) => {
      const [only, another] = expected[name];
      const told = typed(line);
      const before = line.slice(0, line.lastIndexOf(" ") + 1);
      if (another === undefined) expect(told).toMatch(new RegExp(`<${escaped(`${before}${only}`)} ?>`));
      else for (const word of expected[name]) expect(told).toContain(word);
    });

    it("has descriptions of rules", () => {
      writeFileSync(path.join(place.root, ".zshrc"), "");
      expect(typed("qmailint --rule dead-")).toMatch(/dead-wildcard= +-- a star in an entry/);
    });
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&");
}

it("nothing that a shell would run is offered, and a repository that cannot be read is no error", () => {
  for (const line of ["diff ", "ipmetest --host ", "mail --from "]) {
    const { status, stdout } = place.run("--get-yargs-completions", ...line.split(" "));
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/[`$()]/);
    expect(stdout).not.toBe("");
  }
  place.write({ "broken/.git": "gitdir: nowhere\n", "broken/qmailint.yaml": "version: [\n" });
  for (const line of ["diff ", "ipmetest --host ", "--config nowhere --run "]) {
    const { status, stderr } = place.runWith({ cwd: "broken" }, "--get-yargs-completions", ...line.split(" "));
    expect([status, stderr]).toEqual([0, ""]);
  }
});
