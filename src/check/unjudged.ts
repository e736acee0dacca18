import { MOST_ON_HOSTS } from "../rules/host-maps.ts";
import type { Rule } from "../rules/rule.ts";
import type { Subject } from "../rules/subject.ts";
import { grouped } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { refusal, type UnreadableFile } from "../tree/control-directory.ts";
import { hasTooManyClasses } from "./is-judged.ts";

/** What was not judged in a subject. `refused`: those of moreipme and notipme that qmailint does not read. */
export function unjudgedOf(subject: Subject, inForce: readonly Rule[], refused: readonly UnreadableFile[]): Problem[] {
  const all = [...refused, ...subject.refused()].map(asProblem);
  if (refused.length > 0) return all;
  return [
    ...all,
    ...(subject.tooMany ? [tooManyHosts(subject)] : []),
    ...(hasTooManyClasses(subject, inForce) ? [tooManyClasses(subject, inForce)] : []),
    ...unknownWays(subject, inForce),
  ];
}

/** There is no trustworthy answer where qmailint does not read a file. */
function asProblem(file: UnreadableFile): Problem {
  return { file: file.path, line: 1, column: 1, message: refusal(file) };
}

/** There are too many entries for so many interface sets. */
function tooManyHosts(subject: Subject): Problem {
  const limit = grouped(MOST_ON_HOSTS);
  const message = `this directory has too many entries for so many interface sets: ${limit} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;
  return { file: subject.anchor().path, line: 1, column: 1, message };
}

/** Gapped netmasks make too many classes: reported on the line at which they do. */
function tooManyClasses(subject: Subject, inForce: readonly Rule[]): Problem {
  const unjudged = inForce.filter((rule) => rule.isExact === true).map((rule) => rule.id);
  const message =
    "with this line the netmasks with gaps make more than 2^17 classes of addresses (addresses that the same entries match), or " +
    `finding these takes more than 2^21 steps, so these rules were not judged: ${unjudged.join(", ")}`;
  return { ...placeOfGaps(subject), column: 1, message };
}

/** The line at which gapped netmasks make too many classes; where that is not known, the first with such a netmask. */
export function placeOfGaps(subject: Subject): { readonly file: string; readonly line: number } {
  const origin = subject.needless().entryOfGaps()?.origin;
  if (origin?.kind !== "line") return { file: subject.anchor().path, line: 1 };
  return { file: origin.file.path, line: origin.line };
}

/** Problems where the rules that follow mail have no answer for some of it. */
function unknownWays({ world, saidComplete }: Subject, inForce: readonly Rule[]): readonly Problem[] {
  if (world?.isDeclared !== true || !inForce.some((rule) => rule.followsMail === true)) return [];
  return world.unknownWays(saidComplete);
}
