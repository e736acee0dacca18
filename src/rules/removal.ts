import { hasOwnError } from "../lines/lost-addresses.ts";
import type { IpFile } from "../qmail/types.ts";
import type { Fix } from "./rule.ts";

/**
 * The fix that removes a line. None where the line has an error of its own: what it was meant to say may be needed.
 * `isSafe`: by itself it changes no verdict; asked once, and only if somebody wants to know.
 */
export function removal(file: IpFile, index: number, isSafe: () => boolean): Fix | null {
  const reading = file.reader.line(file.bytes, file.entries.line[index] as number, file.entries.start[index] as number);
  if (hasOwnError(file, reading)) return null;
  let safe: boolean | null = null;
  return {
    edits: [{ start: reading.start, end: reading.end + 1, text: "" }],
    get safe() {
      safe ??= isSafe();
      return safe;
    },
  };
}

/** What to do with a line that could go, but not before the errors on which that depends are mended. */
export function removalRemedy(fix: Fix | null): string {
  return fix === null ? "Correct the errors first, then see whether this line is still needed." : "Delete the line.";
}
