import { textOf } from "../qmail/latin1.ts";
import { lineNumber, lineStart } from "../qmail/lines.ts";

const NEWLINE = 0x0a;

/** Lines `[before, before + beforeCount)` were replaced by `[after, after + afterCount)`; lines count from 0 here. */
export interface Hunk {
  readonly before: number;
  readonly beforeCount: number;
  readonly after: number;
  readonly afterCount: number;
}

/** Some lines of a file, from line `first` on: line `first + i` is `[start[i], start[i + 1])`, its newline included. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly start: readonly number[];
}

/** How many unchanged lines around the changed ones are at hand. */
export const CONTEXT = 3;

/** What changed between two files, line by line. The lines at hand are those that changed, and CONTEXT around them. */
export interface LineChanges {
  readonly before: Lines;
  readonly after: Lines;
  readonly hunks: readonly Hunk[];
}

/**
 * The lines that differ. Both files are walked together; where they differ, a line that the other side no longer has is passed
 * over, and of two that both have, the nearer one is waited for. That takes linear time; the answer is not always the shortest, but
 * always right.
 */
export function changedLines(beforeBytes: Uint8Array, afterBytes: Uint8Array): LineChanges {
  const { before, after } = unlikeLines(beforeBytes, afterBytes);
  const a = textsOf(before);
  const b = textsOf(after);
  const { nextInA, nextInB } = commonPositions(a, b);
  const hunks: Hunk[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length || k < b.length) {
    const from = { i, k };
    while ((i < a.length || k < b.length) && a[i] !== b[k]) {
      const inB = i < a.length ? nextInB(a[i] as string, k) - k : Number.POSITIVE_INFINITY;
      const inA = k < b.length ? nextInA(b[k] as string, i) - i : Number.POSITIVE_INFINITY;
      if (i >= a.length) k++;
      else if (k >= b.length || inB === Number.POSITIVE_INFINITY) i++;
      else if (inA === Number.POSITIVE_INFINITY || inB < inA) k++;
      else i++;
    }
    if (i > from.i || k > from.k) {
      hunks.push({
        before: before.first + from.i,
        beforeCount: i - from.i,
        after: after.first + from.k,
        afterCount: k - from.k,
      });
    }
    while (i < a.length && k < b.length && a[i] === b[k]) {
      i++;
      k++;
    }
  }
  return { before, after, hunks };
}

/** The lines of both files without those that are the same at the beginning and at the end, except for some context. */
function unlikeLines(before: Uint8Array, after: Uint8Array): { before: Lines; after: Lines } {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < limit - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  let from = lineStart(before, head);
  for (let lines = 0; lines < CONTEXT; lines++) from = lineStart(before, from - 1);
  const first = lineNumber(before, from) - 1;
  const cut = (bytes: Uint8Array): Lines => {
    let end = bytes.length - tail;
    for (let lines = 0; lines <= CONTEXT && end < bytes.length; lines++) {
      const newline = bytes.indexOf(NEWLINE, end);
      end = newline < 0 ? bytes.length : newline + 1;
    }
    return { bytes, first, start: startsOf(bytes, from, end) };
  };
  return { before: cut(before), after: cut(after) };
}

function startsOf(bytes: Uint8Array, from: number, end: number): number[] {
  const start = [from];
  for (let at = from; at < end; ) {
    const newline = bytes.indexOf(NEWLINE, at);
    at = newline < 0 ? bytes.length : newline + 1;
    start.push(at);
  }
  return start;
}

/** A line's bytes as text, one character a byte, its newline included; null where it is not at hand. */
export function lineText({ bytes, first, start }: Lines, line: number): string | null {
  const from = start[line - first];
  const to = start[line - first + 1];
  if (from === undefined || to === undefined) return null;
  return textOf(bytes, { start: from, end: to });
}

function textsOf(lines: Lines): string[] {
  return Array.from({ length: lines.start.length - 1 }, (_, i) => lineText(lines, lines.first + i) ?? "");
}

/** Where a text occurs next, from a position that only ever grows; infinity where it no longer does. */
type NextPosition = (text: string, from: number) => number;

/**
 * For the lines that both sides have. Only those are kept, not a set of the longer side, which may have millions of lines, all of
 * them new.
 */
function commonPositions(a: readonly string[], b: readonly string[]): { nextInA: NextPosition; nextInB: NextPosition } {
  const isAShorter = a.length < b.length;
  const [short, long] = isAShorter ? [a, b] : [b, a];
  const inLong = positionsOf(long, new Set(short));
  const inShort = positionsOf(short, inLong);
  const [nextInA, nextInB] = isAShorter ? [inShort, inLong] : [inLong, inShort];
  return { nextInA: nextPositions(nextInA), nextInB: nextPositions(nextInB) };
}

type Positions = Map<string, { readonly all: number[]; next: number }>;

function positionsOf(texts: readonly string[], wanted: { has: (text: string) => boolean }): Positions {
  const positions: Positions = new Map();
  for (const [i, one] of texts.entries()) {
    if (!wanted.has(one)) continue;
    const known = positions.get(one);
    if (known === undefined) positions.set(one, { all: [i], next: 0 });
    else known.all.push(i);
  }
  return positions;
}

function nextPositions(positions: Positions): NextPosition {
  return (one, from) => {
    const known = positions.get(one);
    if (known === undefined) return Number.POSITIVE_INFINITY;
    while (known.next < known.all.length && (known.all[known.next] as number) < from) known.next++;
    return known.all[known.next] ?? Number.POSITIVE_INFINITY;
  };
}
