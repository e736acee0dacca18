import type { SourceFile } from "../qmail/types.ts";
import { UsageError } from "../text/usage-error.ts";
import { IP_FILES, isUnreadable, type LoadedFile } from "./control-directory.ts";

/** How much a run has read from control files. */
export interface ReadBudget {
  bytes: number;
  lines: number;
  /**
   * The first files whose lines were not counted: whoever reads moreipme or notipme counts them, and refuses a file
   * with half of what a run may have.
   */
  readonly uncounted: Uint8Array[];
}

const MIB = 2 ** 20;
/** For all control files of a run. Findings keep the files that they point into in memory. */
const MOST_BYTES = 256 * MIB;
const MOST_LINES = 8_000_000;
/** For control files other than moreipme and notipme. */
const LONGEST_LINE = MIB;
const LONGEST_FILE = 128 * MIB;
const NEWLINE = 0x0a;

export function makeReadBudget(): ReadBudget {
  return { bytes: 0, lines: 0, uncounted: [] };
}

/**
 * A file that was just read, or a refusal to read it: with a line that no program can be meant to read, everything that works on
 * lines would take minutes. Throws a UsageError once the control files of the run are too much.
 */
export function withinBudget(budget: ReadBudget, name: string, file: LoadedFile): LoadedFile {
  if (isUnreadable(file)) return file;
  const { bytes } = file;
  const isIpFile = IP_FILES.some((one) => one === name);
  budget.bytes += bytes.length;
  if (isIpFile && budget.lines === 0 && budget.uncounted.length < IP_FILES.length) {
    budget.uncounted.push(bytes);
    if (budget.bytes <= MOST_BYTES) return file;
  }
  return counted(budget, name, file, isIpFile);
}

/** The same, once lines have to be counted. */
function counted(budget: ReadBudget, name: string, file: SourceFile, isIpFile: boolean): LoadedFile {
  const { path, bytes } = file;
  for (const before of budget.uncounted.splice(0)) budget.lines += measured(before).lines;
  const { lines, longest } = name.endsWith(".cdb") ? { lines: 0, longest: 0 } : measured(bytes);
  budget.lines += lines;
  if (budget.bytes > MOST_BYTES || budget.lines > MOST_LINES) {
    const message = `with this file, the control files have more than ${MOST_BYTES / MIB} MiB or 8,000,000 lines (a NUL ends one too), and a run reads no more: name fewer folders, or use --shard`;
    throw new UsageError(message, { file: path, line: 1, column: 1 });
  }
  if (isIpFile) return file;
  if (bytes.length > LONGEST_FILE) return refused(path, `it is larger than ${LONGEST_FILE / MIB} MiB`);
  return longest > LONGEST_LINE ? refused(path, "it has a line of more than 1 MiB") : file;
}

function refused(path: string, unreadable: string): LoadedFile {
  return { path, unreadable, kind: "other", refused: true };
}

/** How many lines there are, and how long the longest is. A NUL ends an entry, so it counts as the end of a line. */
function measured(bytes: Uint8Array): { readonly lines: number; readonly longest: number } {
  let lines = 0;
  let longest = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== NEWLINE && byte !== 0) continue;
    lines++;
    if (byte !== NEWLINE) continue;
    if (at - start > longest) longest = at - start;
    start = at + 1;
  }
  return { lines, longest: Math.max(longest, bytes.length - start) };
}
