import type { Detail } from "../rules/rule.ts";

/** A finding in sentences: what is wrong, what qmail reads, what to write. */
export function wholeMessage({ message, reads, remedy }: Detail): string {
  return [message, reads === undefined ? null : `qmail reads: ${reads}.`, remedy]
    .filter((part) => part != null)
    .join(" ");
}
