/** What a folder that is the root of a repository, or a working tree, holds: git's folder, or a file that says where it is. */
export const GIT = ".git";

/** What a control directory is called as a rule. */
export const CONTROL = "control";

/** Is a folder of this name searched? git's own, however it is written, and `node_modules` hold nobody's control directory. */
export function isSearched(name: string): boolean {
  return name !== "node_modules" && name.toLowerCase() !== GIT;
}

/** The file with the expectations, and the name that it must not have. */
export const SETTINGS: readonly string[] = ["qmailint.yaml", "qmailint.yml"];

/** Is `.git`, however it is written, a part of a path? */
export function isBelowGit(path: string): boolean {
  return /(^|[\\/])\.[gG][iI][tT]([\\/]|$)/.test(path);
}
