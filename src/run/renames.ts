import { textOf } from "../qmail/latin1.ts";
import { ipFilesIn, isUnreadable } from "../tree/control-directory.ts";
import type { RevisionDirectory } from "./revisions.ts";

/** More pairs than this are not compared line by line: only identical directories are then found. */
const MOST_PAIRS = 400;
/** The share of the lines that must be the same. */
const ALIKE = 0.5;

/**
 * Which of the deleted control directories now have another name: that of the identical or else the closest one, each at most once.
 */
export function findRenames(
  deleted: readonly RevisionDirectory[],
  added: readonly RevisionDirectory[],
): { readonly from: RevisionDirectory; readonly to: RevisionDirectory }[] {
  const close = deleted.length * added.length <= MOST_PAIRS;
  const text = new Map([...deleted, ...added].map((one) => [one, contentOf(one)]));
  const candidates = deleted.flatMap((from) =>
    added.flatMap((to) => {
      const [was, is] = [text.get(from) ?? "", text.get(to) ?? ""];
      const alike = was === "" ? 0 : was === is ? 1 : close ? likeness(was, is) : 0;
      return alike < ALIKE ? [] : [{ from, to, alike }];
    }),
  );
  candidates.sort((a, b) => b.alike - a.alike);
  const taken = new Set<RevisionDirectory>();
  const out: { from: RevisionDirectory; to: RevisionDirectory }[] = [];
  for (const { from, to } of candidates) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    out.push({ from, to });
  }
  return out.sort((a, b) => (a.to.key < b.to.key ? -1 : 1));
}

function contentOf({ directory }: RevisionDirectory): string {
  return ipFilesIn(directory)
    .map((file) => (isUnreadable(file) ? "" : textOf(file.bytes)))
    .filter((text) => text !== "")
    .join("\0");
}

/** The share of the lines that both have. */
function likeness(a: string, b: string): number {
  const ours = a.split(/[\0\n]/).filter((line) => line !== "");
  const theirs = b.split(/[\0\n]/).filter((line) => line !== "");
  const known = new Set(theirs);
  return ours.filter((line) => known.has(line)).length / Math.max(1, ours.length, theirs.length);
}
