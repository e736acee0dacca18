/** What the root of a repository or working tree holds: git's folder, or a file that says where that is. */
export const GIT = ".git";

/** What a control directory is usually called. */
export const CONTROL = "control";

/** Is a folder of this name searched? git's own, in any spelling, and `node_modules` never hold a control directory. */
export function isSearched(name: string): boolean {
  return name !== "node_modules" && name.toLowerCase() !== GIT;
}

/** The file with the expectations, and the name that it must not have. */
export const SETTINGS: readonly string[] = ["qmailint.yaml", "qmailint.yml"];

/** Is `.git`, in any spelling, part of a path? */
export function isBelowGit(path: string): boolean {
  return path.toLowerCase().includes(GIT) && /(^|[\\/])\.[gG][iI][tT]([\\/]|$)/.test(path);
}
