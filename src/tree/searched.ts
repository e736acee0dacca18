/** What a folder that is the root of a repository, or a working tree, holds: git's folder, or a file that says where it is. */
export const GIT = ".git";

/** Folders that hold nobody's control directory. */
export const NOT_SEARCHED: ReadonlySet<string> = new Set([GIT, "node_modules"]);

/** The file with the expectations, and the name that it must not have. */
export const SETTINGS: readonly string[] = ["qmailint.yaml", "qmailint.yml"];

/** Is `.git`, however it is written, a part of a path? */
export function isBelowGit(path: string): boolean {
  return /(^|[\\/])\.git([\\/]|$)/i.test(path);
}
