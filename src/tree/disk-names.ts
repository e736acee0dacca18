import { type Dirent, readdirSync } from "node:fs";
import { show } from "../text/show.ts";
import type { OddName } from "./odd-names.ts";
import type { Entry, Listing } from "./tree.ts";

const REPLACEMENT = "\ufffd";

/** Might a text that was decoded from bytes stand for other bytes? */
export function mayBeOdd(text: string): boolean {
  return text.includes(REPLACEMENT);
}

/** The text of a name's bytes, or null where they are not UTF-8. */
export function nameOf(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.toString("utf8");
  return !mayBeOdd(text) || Buffer.from(text).equals(buffer) ? text : null;
}

/** What a folder on disk holds, with names that are not UTF-8 listed separately. Throws what the system says. */
export function readFolder(folder: string): Listing {
  const read = readdirSync(folder, { withFileTypes: true });
  if (!read.some(({ name }) => mayBeOdd(name)))
    return { entries: read.map((one) => ({ name: one.name, kind: kindOf(one) })), odd: NONE };
  const odd: OddName[] = [];
  const entries: Entry[] = [];
  // Once more, with the names as bytes.
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" }) as unknown as Dirent<Buffer>[]) {
    const name = nameOf(entry.name);
    if (name === null) odd.push({ shown: show(entry.name), isFolder: entry.isDirectory() });
    else entries.push({ name, kind: kindOf(entry) });
  }
  return { entries, odd };
}

const NONE: readonly OddName[] = [];

/** Devices and the like count as files, which then cannot be read. */
function kindOf(entry: Pick<Dirent, "isDirectory" | "isSymbolicLink">): Entry["kind"] {
  return entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "file";
}
