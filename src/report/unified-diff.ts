import { CONTEXT, changedLines, type Hunk, type Lines, lineText } from "../line-changes.ts";
import { show, showPath } from "../show.ts";

/** What changed in a file as a unified diff, with bytes that cannot be printed made visible. Nothing where nothing did. */
export function* unifiedDiff(path: string, before: Uint8Array, after: Uint8Array): Generator<string> {
  const changes = changedLines(before, after);
  if (changes.hunks.length === 0) return;
  yield `--- a/${showPath(path)}\n+++ b/${showPath(path)}\n`;
  const last = {
    before: changes.before.first + changes.before.start.length - 1,
    after: changes.after.first + changes.after.start.length - 1,
  };
  for (const group of grouped(changes.hunks)) {
    const [first, end] = [group[0], group.at(-1)];
    if (first === undefined || end === undefined) continue;
    const lead = Math.min(CONTEXT, first.before - changes.before.first);
    const trail = Math.min(CONTEXT, last.before - end.before - end.beforeCount);
    const from = first.before - lead;
    const count = end.before + end.beforeCount + trail - from;
    const newFrom = first.after - lead;
    const newCount = end.after + end.afterCount + trail - newFrom;
    yield `@@ -${span(from, count)} +${span(newFrom, newCount)} @@\n`;
    let at = from;
    for (const hunk of group) {
      yield* rows(" ", changes.before, at, hunk.before);
      yield* rows("-", changes.before, hunk.before, hunk.before + hunk.beforeCount);
      yield* rows("+", changes.after, hunk.after, hunk.after + hunk.afterCount);
      at = hunk.before + hunk.beforeCount;
    }
    yield* rows(" ", changes.before, at, at + trail);
  }
}

/** Hunks that are so near that their context would touch are shown together. */
function grouped(hunks: readonly Hunk[]): Hunk[][] {
  const out: Hunk[][] = [];
  for (const hunk of hunks) {
    const group = out.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && hunk.before - before.before - before.beforeCount <= 2 * CONTEXT)
      group.push(hunk);
    else out.push([hunk]);
  }
  return out;
}

/** Lines from 1; of an empty span, the line before it. */
function span(from: number, count: number): string {
  return count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
}

function* rows(mark: string, lines: Lines, from: number, to: number): Generator<string> {
  for (let line = from; line < to; line++) {
    const text = lineText(lines, line) ?? "";
    const terminated = text.endsWith("\n");
    const shown = show(Buffer.from(terminated ? text.slice(0, -1) : text, "latin1"));
    // A CI runner passes over blanks before the commands that it obeys.
    const safe = mark === " " ? shown.replace(/^(\s*):(?=:)/, "$1\\x3a") : shown;
    yield `${mark}${safe}\n${terminated ? "" : "\\ No newline at end of file\n"}`;
  }
}
