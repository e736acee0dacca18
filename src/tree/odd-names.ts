import { type Dirent, readdirSync } from "node:fs";
import type { Problem } from "../text/problem.ts";
import { show } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";

/** A name that is not UTF-8. Node reads it as another one, with U+FFFD in it, which somebody else may have put there. */
export interface OddName {
  /** With `\xNN` for its odd bytes. */
  readonly shown: string;
  readonly isFolder: boolean;
}

const REPLACEMENT = "\ufffd";
const SHOWN = 3;

/** Does a text that came from bytes perhaps stand for other bytes? */
export function mayBeOdd(text: string): boolean {
  return text.includes(REPLACEMENT);
}

/** The text of a name's bytes, or null where they are not UTF-8. */
export function nameOf(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.toString("utf8");
  return !mayBeOdd(text) || Buffer.from(text).equals(buffer) ? text : null;
}

/** A name in a folder on disk, and what it is. */
export type FolderEntry = Pick<Dirent, "name" | "isDirectory" | "isSymbolicLink">;

/** What a folder on disk holds; the names that are not UTF-8 apart. */
export function readFolder(folder: string): { entries: readonly FolderEntry[]; odd: readonly OddName[] } {
  const read = readdirSync(folder, { withFileTypes: true });
  if (!read.some(({ name }) => mayBeOdd(name))) return { entries: read, odd: NONE };
  const odd: OddName[] = [];
  const entries: FolderEntry[] = [];
  // Once more, with the names as bytes.
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" }) as unknown as Dirent<Buffer>[]) {
    const name = nameOf(entry.name);
    if (name === null) odd.push({ shown: show(entry.name), isFolder: entry.isDirectory() });
    else entries.push({ name, isDirectory: () => entry.isDirectory(), isSymbolicLink: () => entry.isSymbolicLink() });
  }
  return { entries, odd };
}

const NONE: readonly OddName[] = [];

/**
 * What is wrong with the names in a folder: those that would be searched, and in a control directory all of them. `file`: what
 * messages call the folder.
 */
export function oddNames(file: string, odd: readonly OddName[], isControl: boolean): Problem[] {
  const wrong = odd.filter(({ isFolder }) => isControl || isFolder).map(({ shown }) => shown);
  if (wrong.length === 0) return [];
  const more = wrong.length > SHOWN ? ` and ${wrong.length - SHOWN} more` : "";
  const what = wrong.length === 1 ? "a name" : "names";
  const message = `${what} here that qmailint does not read, because not UTF-8: ${wrong.slice(0, SHOWN).join(", ")}${more}`;
  return [{ file, line: 1, column: 1, message }];
}

/** Throws the same as a UsageError. */
export function refuseOdd(file: string, odd: readonly OddName[], isControl: boolean): void {
  const [problem] = oddNames(file, odd, isControl);
  if (problem !== undefined) throw new UsageError(problem.message, problem);
}
