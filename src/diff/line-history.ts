import { changedLines, type LineChanges, lineText } from "./line-changes.ts";

/** What became of a line between two states of its file. */
export type LineHistory =
  | { readonly kind: "unchanged" }
  /** It is on its own side only. */
  | { readonly kind: "alone" }
  /** The other side has another text in its place; lines count from 1, the text is without its newline. */
  | { readonly kind: "changed"; readonly line: number; readonly text: string; readonly terminated: boolean }
  /** The files are too large to say. */
  | { readonly kind: "unknown" };

/** More bytes than this are not compared line by line. */
const MOST_BYTES = 2 ** 22;

/** Answers for the lines (from 1) of both states of one file. */
export function makeLineHistory(
  before: Uint8Array,
  after: Uint8Array,
): (side: "base" | "head", line: number) => LineHistory {
  let changes: LineChanges | "unknown" | null = null;
  return (side, line) => {
    changes ??= before.length + after.length > MOST_BYTES ? "unknown" : changedLines(before, after);
    return changes === "unknown" ? { kind: "unknown" } : historyOf(changes, side, line - 1);
  };
}

function historyOf(changes: LineChanges, side: "base" | "head", line: number): LineHistory {
  const mine = side === "base" ? changes.before : changes.after;
  const others = side === "base" ? changes.after : changes.before;
  for (const { before, beforeCount, after, afterCount } of changes.hunks) {
    const [from, count] = side === "base" ? [before, beforeCount] : [after, afterCount];
    const [otherFrom, otherCount] = side === "base" ? [after, afterCount] : [before, beforeCount];
    if (line < from || line >= from + count) continue;
    const text = lineText(mine, line) ?? "";
    let other = count === otherCount ? otherFrom + line - from : -1;
    for (let k = otherFrom; k < otherFrom + otherCount; k++) {
      if (bare(lineText(others, k) ?? "") === bare(text)) other = k;
    }
    const written = other < 0 ? null : lineText(others, other);
    if (written === null) return { kind: "alone" };
    const terminated = written.endsWith("\n");
    return { kind: "changed", line: other + 1, text: terminated ? written.slice(0, -1) : written, terminated };
  }
  return { kind: "unchanged" };
}

/** A line without what an editor may add or drop around it. */
function bare(line: string): string {
  return line.replace(/^\xef\xbb\xbf/, "").trim();
}
