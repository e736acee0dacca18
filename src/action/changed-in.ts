import path from "node:path";
import { isChangedLine, parseDiff } from "../changed-lines.ts";
import { diffToWorkingTree, topLevel } from "../git.ts";
import { rebaseTo } from "../rebase.ts";

/** Is a line of the working tree another one than at a commit? Where git does not say, none is. */
export function changedIn(cwd: string, commit: string): (file: string, line: number) => boolean {
  const root = topLevel(cwd);
  const answer = root === null ? null : diffToWorkingTree(path.resolve(root), commit);
  if (root === null || answer === null || "failed" in answer) return () => false;
  const changed = parseDiff(answer.bytes);
  const rebase = rebaseTo(root, cwd);
  return (file, line) => isChangedLine(changed, rebase(file), line);
}
