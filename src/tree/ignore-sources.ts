import { dirname, join } from "node:path";
import { isUnreadable } from "./control-directory.ts";
import { gitDirectoryOf } from "./git-root.ts";
import { readRegular } from "./read-regular.ts";
import { GIT } from "./searched.ts";

// Not a matcher for git's patterns: git is asked wherever one of them could match. But most folders
// have names that none could match.

export const IGNORE = ".gitignore";

/** A longer file is not read: it could mean anything. */
const MOST = 2 ** 20;

/** The patterns by which git may ignore, as far as they have been found. */
export interface IgnoreSources {
  /** Adds the patterns of a file. */
  readonly add: (file: string) => void;
  /** Adds the patterns that stand in the folder where a search begins, and above. */
  readonly addAbove: (top: string) => void;
  /** Could a pattern match something with this name? */
  readonly mayIgnore: (name: string) => boolean;
}

type NameTest = (name: string) => boolean;

/** The sources of a repository: its own and the user's, and any that are added. */
export function makeIgnoreSources(root: string): IgnoreSources {
  const seen = new Set<string>();
  const tests: NameTest[] = [];
  const add = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = textOf(file);
    if (text !== null) tests.push(...testsIn(text));
  };
  const own = gitDirectoryOf(root);
  // A worktree has its exclusions elsewhere.
  if (own === null || own !== join(root, GIT) || isConfigured(own)) tests.push(() => true);
  else add(join(own, "info", "exclude"));
  add(join(userFolder(), "git", "ignore"));
  const addAbove = (top: string): void => {
    for (let at = top.startsWith(root) ? top : root; !seen.has(join(at, IGNORE)); at = dirname(at)) {
      add(join(at, IGNORE));
      if (at === root || dirname(at) === at) return;
    }
  };
  return { add, addAbove, mayIgnore: (name) => tests.some((test) => test(name.toLowerCase())) };
}

function home(): string {
  return process.env["HOME"] || process.env["USERPROFILE"] || "/";
}

function userFolder(): string {
  return process.env["XDG_CONFIG_HOME"] || join(home(), ".config");
}

/** May the configuration name another file of patterns? */
function isConfigured(own: string): boolean {
  const env = process.env;
  if (Object.keys(env).some((name) => /^GIT_CONFIG_/i.test(name) && name !== "GIT_CONFIG_NOSYSTEM")) return true;
  const configs = [
    join(own, "config"),
    join(home(), ".gitconfig"),
    join(userFolder(), "git", "config"),
    "/etc/gitconfig",
  ];
  return configs.some((file) => /excludesfile|include/i.test(textOf(file) ?? ""));
}

/** Null where there is no such file; where it cannot be read, a text that could mean anything. */
function textOf(file: string): string | null {
  try {
    const read = readRegular(file, file, MOST);
    return isUnreadable(read) ? ANYTHING : Buffer.from(read.bytes).toString();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : ANYTHING;
  }
}

/** Means anything, both as a configuration and as patterns. */
const ANYTHING = "include\n*\n";

function testsIn(text: string): NameTest[] {
  return text.split("\n").flatMap((line) => testOf(line.trim().toLowerCase()) ?? []);
}

/** What a name must look like for a line to match it, whatever stands around it; null: the line ignores nothing. */
function testOf(line: string): NameTest | null {
  if (line === "" || line.startsWith("#") || line.startsWith("!")) return null;
  const last = line.replace(/\/+$/, "").split("/").at(-1) ?? "";
  if (/[?[\\]/.test(last) || /\*.*\*/.test(last)) return () => true;
  const star = last.indexOf("*");
  if (star < 0) return (name) => name === last;
  const [start, end] = [last.slice(0, star), last.slice(star + 1)];
  return (name) => name.startsWith(start) && name.endsWith(end);
}
