import { type ControlDirectory } from "../tree/control-directory.js";
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
export declare function bytesOf(content: FileContent): Uint8Array;
/** Messages call its files by their names alone. */
export declare function directoryOf(files: ControlFiles, path?: string): ControlDirectory;
/** The files of a directory, those that cannot be read left out. */
export declare function filesOf({ names, file }: ControlDirectory): Record<string, Uint8Array>;
