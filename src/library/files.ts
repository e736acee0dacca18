import { encodeUtf8 } from "../text/bytes.ts";
import { type ControlDirectory, directoryOfFiles, isUnreadable } from "../tree/control-directory.ts";

/** The bytes of a file, or text, which stands for its UTF-8 bytes. */
export type FileContent = Uint8Array | string;

/**
 * The files of a control directory by name: `moreipme`, `rcpthosts`, ... A missing name
 * means that there is no such file.
 *
 * @example
 * import { type ControlFiles, ipmetest } from "qmailint";
 * const files: ControlFiles = { moreipme: "203.0.113.7\n", me: new TextEncoder().encode("mx1.example.org\n") };
 * ipmetest(files, "203.0.113.7").me; // true
 */
export type ControlFiles = Readonly<Record<string, FileContent | undefined>>;

export function bytesOf(content: FileContent): Uint8Array {
  return typeof content === "string" ? encodeUtf8(content) : content;
}

/** Messages call its files by their names alone. */
export function directoryOf(files: ControlFiles, path = "."): ControlDirectory {
  const loaded = Object.entries(files).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, bytesOf(content)] as const],
  );
  return directoryOfFiles(path, Object.fromEntries(loaded));
}

/** The files of a directory, those that cannot be read left out. */
export function filesOf({ names, file }: ControlDirectory): Record<string, Uint8Array> {
  const out: Record<string, Uint8Array> = {};
  for (const name of names) {
    const loaded = file(name);
    if (loaded !== null && !isUnreadable(loaded)) out[name] = loaded.bytes;
  }
  return out;
}
