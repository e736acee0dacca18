import type { ShownLine } from "../lines/hidden-secrets.ts";
import { secretIn, shownLine } from "../lines/secrets.ts";
import { bytesOf, textOf } from "../qmail/latin1.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { show, showPath } from "../text/show.ts";
import { CONTEXT, changedLines, type Hunk, type Lines, lineText } from "./line-changes.ts";

/** A file whose bytes have changed, or would. */
export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What changed in a file as a unified diff, with bytes that cannot be printed made visible. Nothing where nothing did. */
export function* unifiedDiff({ path, before, after }: FileChange): Generator<string> {
  const { hunks, ...lines } = changedLines(before, after);
  if (hunks.length === 0) return;
  yield `--- a/${showPath(path)}\n+++ b/${showPath(path)}\n`;
  yield* hunkTexts(hunks, lines, (text) => visibleLine(path, text));
}

/** A CI runner skips the blank in front of an unchanged line, and would then obey a command. */
function visibleLine(path: string, text: string): string {
  const { bytes, start, end } = withoutSecrets(path, text);
  return show(bytes, start, end).replace(/^(\s*):(?=:.*::)/, "$1\\x3a");
}

function withoutSecrets(path: string, text: string): ShownLine {
  const bytes = bytesOf(text);
  return shownLine({ path, bytes }, 0, bytes.length);
}

/** Does a change show lines of a file that has secrets? */
export function mayShowSecrets({ path }: FileChange): boolean {
  return secretIn(path) !== null;
}

/**
 * The same as a patch that `git apply` takes: the bytes as they are, one character each (Latin-1). `path`: relative to the
 * repository. `hidden`: with `***` for what is secret, so that git refuses those parts.
 */
export function* patchOf({ path, before, after }: FileChange, hidden = false): Generator<string> {
  const { hunks, ...lines } = changedLines(before, after);
  if (hunks.length === 0) return;
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  yield `diff --git ${from} ${to}\n--- ${from}\n+++ ${to}\n`;
  yield* hunkTexts(hunks, lines, (text) => {
    if (!hidden) return text;
    const { bytes, start, end } = withoutSecrets(path, text);
    return textOf(bytes, { start, end });
  });
}

/** A name as git quotes it; quoted also if it has a blank, so that its end is clear. */
function quoted(name: string): string {
  const bytes = textOf(encodeUtf8(name));
  if (/^[!#-[\]-~]*$/.test(bytes)) return bytes;
  return `"${bytes.replace(/[^ !#-[\]-~]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}

function* hunkTexts(
  hunks: readonly Hunk[],
  { before, after }: { readonly before: Lines; readonly after: Lines },
  shown: (text: string) => string,
): Generator<string> {
  const last = {
    before: before.first + before.start.length - 1,
    after: after.first + after.start.length - 1,
  };
  for (const group of grouped(hunks)) {
    const [first, end] = [group[0], group.at(-1)];
    if (first === undefined || end === undefined) continue;
    const lead = Math.min(CONTEXT, first.before - before.first);
    const trail = Math.min(CONTEXT, last.before - end.before - end.beforeCount);
    const from = first.before - lead;
    const count = end.before + end.beforeCount + trail - from;
    const newFrom = first.after - lead;
    const newCount = end.after + end.afterCount + trail - newFrom;
    yield `@@ -${span(from, count)} +${span(newFrom, newCount)} @@\n`;
    let at = from;
    for (const hunk of group) {
      yield* rows(" ", before, at, hunk.before, shown);
      yield* rows("-", before, hunk.before, hunk.before + hunk.beforeCount, shown);
      yield* rows("+", after, hunk.after, hunk.after + hunk.afterCount, shown);
      at = hunk.before + hunk.beforeCount;
    }
    yield* rows(" ", before, at, at + trail, shown);
  }
}

/** Hunks that are so close that their context would touch are shown together. */
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

/** Lines count from 1; for an empty span, the line before it. */
function span(from: number, count: number): string {
  return count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
}

function* rows(
  mark: string,
  lines: Lines,
  from: number,
  to: number,
  shown: (text: string) => string,
): Generator<string> {
  for (let line = from; line < to; line++) {
    const text = lineText(lines, line) ?? "";
    const terminated = text.endsWith("\n");
    yield `${mark}${shown(terminated ? text.slice(0, -1) : text)}\n${terminated ? "" : "\\ No newline at end of file\n"}`;
  }
}
