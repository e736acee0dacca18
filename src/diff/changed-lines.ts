import { changedLines } from "./line-changes.ts";

/** The lines of a file that a change added or rewrote: spans in ascending order, `from` and `to` included. */
export type ChangedLines = readonly { readonly from: number; readonly to: number }[];

const NOTHING = new Uint8Array();

/**
 * Which lines of a file in the working tree differ from its base? A checkout may end lines with `\r\n` that end with `\n` in the
 * object store (`core.autocrlf`): where the file differs from HEAD's only in that, HEAD's is compared.
 */
export function changedLinesOf({
  base,
  head,
  here,
}: {
  readonly base: Uint8Array | null;
  readonly head: Uint8Array | null;
  readonly here: Uint8Array | null;
}): ChangedLines {
  if (here === null) return [];
  const after = head !== null && isCheckoutOf(here, head) ? head : here;
  const { hunks } = changedLines(base ?? NOTHING, after);
  return hunks
    .filter(({ afterCount }) => afterCount > 0)
    .map(({ after: from, afterCount }) => ({ from: from + 1, to: from + afterCount }));
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Is a file the same as another, except for an extra `\r` before some of its `\n`? */
function isCheckoutOf(here: Uint8Array, stored: Uint8Array): boolean {
  let k = 0;
  for (let i = 0; i < here.length; i++, k++) {
    if (here[i] === RETURN && here[i + 1] === NEWLINE && stored[k] === NEWLINE) i++;
    if (here[i] !== stored[k]) return false;
  }
  return k === stored.length;
}

/** Is a line one of them? */
export function isChangedLine(changed: ChangedLines, line: number): boolean {
  let from = 0;
  for (let to = changed.length; from < to; ) {
    const middle = (from + to) >>> 1;
    if ((changed[middle]?.to ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  const found = changed[from];
  return found !== undefined && found.from <= line;
}
