import type { Dialect, InterfaceSet, IpFile, IpFileName, SourceFile } from "../qmail/types.js";
/** A control directory as it was found on disk (or in git): names, and the bytes of the two files. */
export interface ControlDirectory {
    /** What messages call it: relative to the working directory, with `/`. */
    readonly path: string;
    /** The names in it. */
    readonly names: readonly string[];
    readonly files: Readonly<Record<IpFileName, LoadedFile | null>>;
}
/** The bytes of a file, or why they could not be had: a clause such as "it is a directory". */
export type LoadedFile = SourceFile | UnreadableFile;
export interface UnreadableFile {
    readonly path: string;
    readonly unreadable: string;
    /** qmailint may not read it, or does not want to; qmail perhaps does. So nothing is known of what is in it. */
    readonly refused?: boolean;
}
export declare function isUnreadable(file: LoadedFile): file is UnreadableFile;
/** The files of which nothing is known, because qmailint does not read them: there is no answer that depends on them. */
export declare function refusedFiles({ files }: ControlDirectory): UnreadableFile[];
/** Why there is no answer, as a message at the file. */
export declare function refusal({ unreadable }: UnreadableFile): string;
/** Reads one of the two files; null where it is not there, its bytes are not, or it is a template (`templatesIn`). */
export declare function readFileOf({ files }: ControlDirectory, name: IpFileName): IpFile | null;
/** Those of the two files that are templates: nothing that depends on what is in them can be judged. */
export declare function templatesIn({ files }: ControlDirectory): readonly SourceFile[];
/** Reads one of them. Throws a UsageError where it has too many lines. */
export declare function readWhole(name: IpFileName, path: string, bytes: Uint8Array): IpFile;
/** One host that uses a control directory. `set` null: no interface set is declared for it. */
export interface Host {
    readonly name: string | null;
    readonly dialect: Dialect;
    readonly set: InterfaceSet | null;
}
/** A path below a control directory, as messages call it. */
export declare function joinPath(directory: string, name: string): string;
