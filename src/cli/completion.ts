import { dialectNames } from "../qmail/dialects.ts";
import { outputFormats } from "../report/formats.ts";
import { rules } from "../rules/all-rules.ts";
import { levels } from "../settings/levels.ts";
import type { CommandName } from "./command-line.ts";
import { commands, type OptionSpec, options } from "./command-options.ts";
import type { World } from "./completion-world.ts";

/** A word that a shell may offer. If it ends in `=`, more is to follow. */
export interface Candidate {
  readonly word: string;
  readonly description?: string;
}

/** What a shell may offer for the last of some words. `paths`: it offers paths too, which it knows better. */
export interface Completions {
  readonly candidates: readonly Candidate[];
  readonly paths: boolean;
}

export async function completionsOf(words: readonly string[], world: World): Promise<Completions> {
  const current = words.at(-1) ?? "";
  const { candidates, paths } = await allOf(words, current, world);
  return { candidates: candidates.filter(({ word }) => word.startsWith(current)), paths };
}

async function allOf(words: readonly string[], current: string, world: World): Promise<Completions> {
  const before = words.slice(0, -1);
  const named = commands.find(({ name }) => name === before[0]);
  const command: CommandName = named?.name ?? "check";
  const known = options.filter((option) => option.commands.includes(command));
  const place: Place = { command, current, config: configIn(before), world };
  const end = before.indexOf("--");
  if (end < 0) {
    const equals = current.startsWith("--") ? current.indexOf("=") : -1;
    if (equals >= 0) {
      const option = known.find(({ name }) => name === current.slice(2, equals));
      const start = current.slice(0, equals + 1);
      if (option === undefined) return NOTHING;
      const found = await valuesOf(option, { ...place, current: current.slice(equals + 1) });
      return {
        ...found,
        candidates: found.candidates.map(({ word, ...more }) => ({ word: start + word, ...more })),
      };
    }
    const last = before.at(-1) ?? "";
    const wanting = known.find(
      ({ name, alias, kind }) => kind !== "flag" && (last === `--${name}` || last === `-${alias}`),
    );
    if (wanting !== undefined && wanting.name !== "fix") return valuesOf(wanting, place);
    if (current.startsWith("-")) return only(optionNames(known));
  }
  if (before.length === 0) return { candidates: commandWords(), paths: isPathLike(current) };
  return operandsOf(place);
}

/** No command begins like this, so it must be a path. */
function isPathLike(current: string): boolean {
  return !commands.some(({ name }) => name.startsWith(current));
}

interface Place {
  readonly command: CommandName;
  /** What is typed of the value. */
  readonly current: string;
  readonly config: string | null;
  readonly world: World;
}

const NOTHING: Completions = { candidates: [], paths: false };
const PATHS: Completions = { candidates: [], paths: true };

function only(candidates: readonly Candidate[]): Completions {
  return { candidates, paths: false };
}

function plain(...words: readonly string[]): Completions {
  return only(words.map((word) => ({ word })));
}

function commandWords(): readonly Candidate[] {
  return commands.map(({ name, summary }) => ({ word: name, description: summary }));
}

function optionNames(known: readonly OptionSpec[]): readonly Candidate[] {
  const own = known.map(({ name, summary }) => ({ word: `--${name}`, description: summary }));
  return [...own, { word: "--help", description: "the help" }, { word: "--version", description: "the version" }];
}

function ruleIds(after = ""): readonly Candidate[] {
  return rules.map(({ id, summary }) => ({ word: `${id}${after}`, description: summary }));
}

/** The file of `--config`, as far as it has been typed. */
function configIn(before: readonly string[]): string | null {
  const at = before.lastIndexOf("--config");
  const joined = before.findLast((word) => word.startsWith("--config="))?.slice("--config=".length);
  return (at >= 0 ? before[at + 1] : joined) ?? null;
}

function operandsOf({ command, current, world }: Place): Completions {
  switch (command) {
    case "check":
    case "init":
    case "baseline":
      return PATHS;
    case "rules":
      return only(ruleIds());
    case "completion":
      return plain("bash", "zsh", "fish");
    case "help":
      return only(commandWords());
    case "diff": {
      // In a range, the part after the dots.
      const [, start = ""] = /^(.*?\.\.\.?)[^.]*$/s.exec(current) ?? [];
      return { candidates: world.revisions().map((name) => ({ word: start + name })), paths: start === "" };
    }
    default:
      return NOTHING;
  }
}

/** The values of an option, as far as they can be listed. */
async function valuesOf({ name }: OptionSpec, { command, current, config, world }: Place): Promise<Completions> {
  switch (name) {
    case "dialect": {
      // Where several are accepted, another one after the comma.
      const start = command === "check" ? current.slice(0, current.lastIndexOf(",") + 1) : "";
      const given = start.split(",");
      return plain(...dialectNames.filter((one) => !given.includes(one)).map((one) => start + one));
    }
    case "dialect-from":
    case "dialect-to":
      return plain(...dialectNames);
    case "format":
      return plain(...(FORMATS[command] ?? ["text", "json"]));
    case "output":
      return current.includes("=") ? PATHS : plain(...outputFormats.map((format) => `${format}=`));
    case "fail-on":
      return plain(...levels, "never");
    case "color":
      return plain("auto", "always", "never");
    case "fix":
      return plain("safe", "all");
    case "rule": {
      const equals = current.indexOf("=");
      return equals < 0
        ? only(ruleIds("="))
        : plain(...["off", ...levels].map((level) => `${current.slice(0, equals)}=${level}`));
    }
    case "host":
      return plain(...(await world.hosts(config)), ...(command === "mail" || command === "ipmetest" ? ["all"] : []));
    case "from":
      return plain("outside", "client", "here", ...(await world.hosts(config)));
    case "down":
      return plain(...(await world.hosts(config)));
    case "run":
      return plain(...(await world.assertions(config)));
    case "shard":
      return plain("1/2", "1/3", "1/4");
    case "max-findings":
      return plain("0", "50");
    case "coverage-threshold":
      return plain("100", "90", "80");
    case "interfaces":
      return { candidates: [{ word: "this-machine" }], paths: true };
    case "control":
    case "config":
    case "exclude":
    case "stdin-filename":
      return PATHS;
    default:
      return NOTHING;
  }
}

const FORMATS: Partial<Record<CommandName, readonly string[]>> = {
  check: outputFormats,
  ipmeprint: ["text", "json", "svg"],
  mail: ["text", "json", "svg"],
  diff: ["text", "json", "markdown", "svg"],
};
