import type { DialectName } from "../qmail/types.js";
/** A directory as written in a rule's example: bytes as Latin-1 text. */
export interface Example {
    readonly moreipme?: string;
    readonly notipme?: string;
    /** The other files, by name. */
    readonly files?: Readonly<Record<string, string>>;
    /** A file that exists but cannot be read. */
    readonly unreadable?: string;
    /** Links that lead nowhere. */
    readonly dangling?: readonly string[];
    /** Folders. */
    readonly folders?: readonly string[];
    /** Other names in the directory. */
    readonly others?: readonly string[];
    /** The names that git keeps, or would keep. */
    readonly inGit?: readonly string[];
    readonly dialect?: DialectName;
    /** One host with these interfaces, label and addresses, as in `qmailint.yaml`. */
    readonly interfaces?: Readonly<Record<string, readonly string[]>>;
    /** The text of the `qmailint.yaml` that names the directory. */
    readonly settings?: string;
}
