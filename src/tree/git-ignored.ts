import { lstatSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isUnreadable } from "./control-directory.ts";
import { askGit, GitError, openRepository } from "./git.ts";
import { gitDirectoryOf } from "./git-root.ts";
import { readRegular } from "./read-regular.ts";
import { GIT } from "./searched.ts";
import type { Listing } from "./tree.ts";

/** The list of what git ignores may have so many bytes. */
const MOST_BYTES = 2 ** 28;
/** No configuration of git is longer. */
const MOST_CONFIG = 2 ** 20;
const IGNORE = ".gitignore";

/** Does git ignore a folder, and track nothing in it? `around`: what the folder around it holds. `root`: of the repository. */
export type IgnoredCheck = (root: string, folder: string, around: Listing) => boolean;

/**
 * git decides, and is asked once for a repository: but not where nothing at all is there by which it could ignore. Where git gives no
 * answer, nothing is ignored.
 */
export function makeIgnoredCheck(): IgnoredCheck {
  const known = new Map<string, ReadonlySet<string>>();
  const sources = new Map<string, boolean>();
  return (root, folder, { entries }) => {
    let ignored = known.get(root);
    if (ignored === undefined) {
      const mayIgnore = sources.get(root) ?? hasSources(root, dirname(folder));
      sources.set(root, mayIgnore);
      if (!mayIgnore && !entries.some(({ name }) => name === IGNORE)) return false;
      ignored = ignoredFolders(root);
      known.set(root, ignored);
    }
    return ignored.has(relative(root, folder).split(sep).join("/"));
  };
}

/** The folders of which git tracks nothing and ignores all, the outermost ones. */
function ignoredFolders(root: string): ReadonlySet<string> {
  try {
    const repository = openRepository(root);
    const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
    const listed = repository === null ? null : askGit(repository, args, "", MOST_BYTES);
    const names = (listed?.toString("utf8") ?? "").split("\0").filter((name) => name.endsWith("/"));
    return new Set(names.map((name) => name.slice(0, -1)));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return new Set();
  }
}

/** Is there anything beside the folders still to be searched that could make git ignore some? When in doubt, yes. */
function hasSources(root: string, from: string): boolean {
  for (let at = from; ; at = dirname(at)) {
    if (lstatSync(join(at, IGNORE), { throwIfNoEntry: false }) !== undefined) return true;
    if (at === root || dirname(at) === at) break;
  }
  const own = gitDirectoryOf(root);
  // A worktree has its exclusions elsewhere.
  if (own === null || own !== join(root, GIT)) return true;
  if (/^\s*[^#\s]/m.test(textOf(join(own, "info", "exclude")) ?? "")) return true;
  const env = process.env;
  if (Object.keys(env).some((name) => /^GIT_CONFIG_/i.test(name) && name !== "GIT_CONFIG_NOSYSTEM")) return true;
  const home = env["HOME"] ?? "";
  const settings = env["XDG_CONFIG_HOME"] || join(home, ".config");
  if (lstatSync(join(settings, "git", "ignore"), { throwIfNoEntry: false }) !== undefined) return true;
  const configs = [join(own, "config"), join(home, ".gitconfig"), join(settings, "git", "config"), "/etc/gitconfig"];
  return configs.some((file) => /excludesfile|include/i.test(textOf(file) ?? ""));
}

/** Null where there is no such file; a text that says all where it cannot be read. */
function textOf(file: string): string | null {
  try {
    const read = readRegular(file, file, MOST_CONFIG);
    return isUnreadable(read) ? "include" : Buffer.from(read.bytes).toString("latin1");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "include";
  }
}
