import type { ControlBytes } from "../qmail/control-types.js";
import type { Dialect, InterfaceSet, IpFile, IpFileName, IpReader, SourceFile } from "../qmail/types.js";
/** A control directory as it was found: names, and files that are read on demand. */
export interface ControlDirectory {
    /** What messages call it: relative to the working directory, with `/`. */
    readonly path: string;
    /** The names in it. */
    readonly names: readonly string[];
    /** A file of that name, or null where there is none. It is read once, when it is first asked for. */
    readonly file: (name: string) => LoadedFile | null;
    /** Does git keep this file, or would it with the next commit? Missing where nobody can say. Rarely asked, because it runs git. */
    readonly isInGit?: (name: string) => boolean;
}
/** The bytes of a file, or why they could not be had: a clause such as "it is a directory". */
export type LoadedFile = SourceFile | UnreadableFile;
export interface UnreadableFile {
    readonly path: string;
    readonly unreadable: string;
    /** What the system says about it. `missing`: a link that leads nowhere. `other`: a socket, a path that is too long, ... */
    readonly kind: "missing" | "folder" | "loop" | "permission" | "other";
    /** qmailint may not read it, or chooses not to; qmail may well read it. So nothing is known about what is in it. */
    readonly refused?: boolean;
}
export declare const IP_FILES: readonly IpFileName[];
export declare function isUnreadable(file: LoadedFile): file is UnreadableFile;
/** A control directory whose files are each read at most once. `read` may be asked for any name. */
export declare function makeControlDirectory(path: string, names: readonly string[], read: (name: string) => LoadedFile | null): ControlDirectory;
/** A control directory made of files that are at hand, by name. */
export declare function directoryOfFiles(path: string, files: Readonly<Record<string, LoadedFile | Uint8Array | null | undefined>>, names?: readonly string[]): ControlDirectory;
/** Those of moreipme and notipme that are there. */
export declare function ipFilesIn({ file }: ControlDirectory): LoadedFile[];
/** What the system says when qmail opens a file. Throws a UsageError where qmailint does not read it. */
export declare function controlBytesOf(file: LoadedFile | null): ControlBytes;
/**
 * Which of some files, moreipme and notipme unless others are named, qmailint does not read: nothing is known about them, and there
 * is no answer that depends on them.
 */
export declare function refusedFiles({ file }: ControlDirectory, names?: readonly string[]): UnreadableFile[];
/** Why there is no answer, as a message at the file. */
export declare function refusal({ unreadable }: UnreadableFile): string;
/** Reads one of the two files; null where it does not exist, its bytes could not be read, or it is a template (`templatesIn`). */
export declare function readFileOf(directory: ControlDirectory, name: IpFileName, { reader }: Dialect): IpFile | null;
/** Which of some files, moreipme and notipme unless others are named, are templates: nothing that depends on them can be judged. */
export declare function templatesIn({ file }: ControlDirectory, names?: readonly string[]): readonly SourceFile[];
/** Reads one of the two files. Throws a UsageError where it has too many lines, or IPv6 addresses among too many entries. */
export declare function readWhole(reader: IpReader, name: IpFileName, path: string, bytes: Uint8Array): IpFile;
/** One host that uses a control directory. A null `set`: no interface set is declared for it. */
export interface Host {
    readonly name: string | null;
    readonly dialect: Dialect;
    readonly set: InterfaceSet | null;
}
/** A path below a control directory, as messages call it. */
export declare function joinPath(directory: string, name: string): string;
