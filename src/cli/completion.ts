import { modelledNames } from "../qmail/dialects.ts";
import { rules } from "../rules/index.ts";
import { levels } from "../settings/levels.ts";
import { type CommandName, commands, options } from "./options.ts";

/** What a shell may offer for the last of some words; null where it is a path, which the shell knows better. */
export function completionsOf(words: readonly string[]): string[] | null {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const named = commands.find(({ name }) => name === before[0]);
  const command: CommandName = named?.name ?? "check";
  const known = options.filter((option) => option.commands.includes(command));

  const equals = current.startsWith("--") ? current.indexOf("=") : -1;
  if (equals >= 0) {
    const name = current.slice(2, equals);
    const values = valuesOf(name, command, current.slice(equals + 1));
    return values === null ? null : starting(values, current.slice(equals + 1)).map((value) => `--${name}=${value}`);
  }
  const last = before.at(-1) ?? "";
  const wanting = known.find(
    ({ name, alias, kind }) => kind !== "flag" && (last === `--${name}` || last === `-${alias}`),
  );
  if (wanting !== undefined && wanting.name !== "fix") {
    const values = valuesOf(wanting.name, command, current);
    return values === null ? null : starting(values, current);
  }
  if (current.startsWith("-")) {
    return starting([...new Set(known.map(({ name }) => `--${name}`)), "--help", "--version"], current);
  }
  if (before.length === 0) {
    const names = starting(
      commands.map(({ name }) => name),
      current,
    );
    return names.length > 0 ? names : null;
  }
  if (command === "help") {
    return starting(
      commands.map(({ name }) => name),
      current,
    );
  }
  if (command === "rules") return starting(ruleIds(), current);
  if (command === "completion") return starting(["bash", "zsh", "fish"], current);
  return command === "check" || command === "diff" ? null : [];
}

/** The values of an option, as far as they can be listed; null for those that are paths. */
function valuesOf(option: string, command: CommandName, current: string): string[] | null {
  switch (option) {
    case "dialect":
      return [...modelledNames];
    case "format":
      return { ...FORMATS }[command] ?? ["text", "json"];
    case "fail-on":
      return [...levels, "never"];
    case "color":
      return ["auto", "always", "never"];
    case "fix":
      return ["safe", "all"];
    case "rule": {
      const equals = current.indexOf("=");
      if (equals < 0) return ruleIds().map((id) => `${id}=`);
      return ["off", ...levels].map((level) => `${current.slice(0, equals)}=${level}`);
    }
    case "interfaces":
    case "stdin-filename":
    case "control":
    case "config":
      return null;
    default:
      return [];
  }
}

const FORMATS: Partial<Record<CommandName, string[]>> = {
  ipmeprint: ["text", "json", "svg"],
  diff: ["text", "json", "markdown", "svg"],
};

function ruleIds(): string[] {
  return rules.map(({ id }) => id);
}

function starting(words: readonly string[], with_: string): string[] {
  return words.filter((word) => word.startsWith(with_));
}
