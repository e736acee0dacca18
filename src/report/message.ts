import type { Detail } from "../rules/rule.ts";

/** A finding in sentences: what is wrong, what qmail reads, what to write. */
export function wholeMessage({ message, reads, remedy }: Detail): string {
  return [message, reads === undefined ? null : `qmail reads: ${reads}.`, remedy]
    .filter((part) => part != null)
    .join(" ");
}

/** `1 error`, `2 errors`. */
export function plural(count: number, word: string, words: string = `${word}s`): string {
  return `${count} ${count === 1 ? word : words}`;
}

/** `1,048,576`. By hand: the first number that the engine formats loads the languages of the world. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
