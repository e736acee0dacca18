import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { SearchResult } from "../tree/find.ts";
import type { CheckRequest } from "./check-request.ts";

/** There is no control directory below this path. `why`: how that is said. */
export function noneFoundAt(path: string, why: string, found: SearchResult, disk: DiskTree): Problem {
  return { file: showPath(path), line: 1, column: 1, message: why + passedOver(found, disk) };
}

/** A link that might have led to a control directory. */
function passedOver({ links = [] }: SearchResult, disk: DiskTree): string {
  const link = links.find((one) => disk.kindOfNamed(one) === "folder");
  if (link === undefined) return "";
  const leadsOut = disk.elsewhere(disk.realpath(link) ?? link) !== null;
  const why = leadsOut ? "leads out of the repository, and is not followed" : "is not followed on the way: name it";
  return `; the symbolic link ${showPath(disk.displayPath(link))} ${why}`;
}

/** A path that does not exist may be a mistyped word. */
export function withGuess(problem: Problem, meant: CheckRequest["meant"]): Problem {
  if (/[/.]/.test(problem.file)) return problem;
  return { ...problem, message: problem.message + meant(problem.file) };
}
