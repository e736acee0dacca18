import { utf8Length } from "./bytes.ts";
/** A place that a message points to; lines and columns (bytes) from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What makes the exit status 2: one sentence, and the place if there is one. Caught in one place; everything else is a bug. */
export class UsageError extends Error {
  readonly place: Place | null;

  constructor(message: string, place: Place | null = null) {
    super(message);
    this.name = "UsageError";
    this.place = place;
  }
}

/** What is wrong with a file or folder as a whole. */
export function fileError(file: string, message: string): UsageError {
  return new UsageError(message, { file, line: 1, column: 1 });
}

/** Line and column (in bytes of UTF-8) of a character offset. */
export function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: utf8Length(before.slice(lineStart)) + 1 };
}

/** The result of `ask`; null where it throws a UsageError. */
export function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
