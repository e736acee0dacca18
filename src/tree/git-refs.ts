import { askGit, type Repository } from "./git.ts";

/** How many names are looked at. */
const MOST = 2000;
const MOST_BYTES = 2 ** 24;

/** The names of branches and tags, the latest first. Throws a GitError. */
export function revisionNames(repository: Repository): readonly string[] {
  const args = ["for-each-ref", `--count=${MOST}`, "--sort=-creatordate", "--format=%(refname:short)"];
  const listed = askGit(repository, [...args, "refs/heads", "refs/remotes", "refs/tags"], "", MOST_BYTES);
  return (listed?.toString("utf8") ?? "").split("\n").filter((name) => name !== "");
}
