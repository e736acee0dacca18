import type { Dialect, EntryValue, IpFile, SourceFile } from "../qmail/types.js";
import type { JudgedEntries, JudgeEntries } from "../space/judged-entries.js";
import { type SeenInterfaces } from "../space/seen-interfaces.js";
import { type ControlDirectory, type Host } from "../tree/control-directory.js";
import { type HostMaps } from "./host-maps.js";
import type { FilesOf, SubjectFiles } from "./subject-files.js";
import type { SubjectMail } from "./subject-mail.js";
/** Everything that a rule may look at: one control directory, and the hosts that read it in one dialect. */
export interface Subject extends SubjectFiles, HostMaps {
    readonly directory: ControlDirectory;
    readonly dialect: Dialect;
    /** Interface sets are declared; otherwise `hosts` is one host whose interfaces are unknown. */
    readonly declared: boolean;
    /** Those of the two files that are read. */
    readonly ipFiles: readonly IpFile[];
    /** The directory holds all that the host has, so that a missing file says something: `qmailint.yaml` says so, or it looks like it. */
    readonly complete: boolean;
    /** What `qmailint.yaml` says about that; null: nothing. */
    readonly saidComplete: boolean | null;
    readonly interfaces: SeenInterfaces;
    /** Which entries are needless; only the duplicates where gapped netmasks make too many classes. Worked out once. */
    needless(): JudgedEntries;
    /** Is the address me on some host? */
    isMe(address: EntryValue): boolean;
    /** What is declared about the outside world; null where nothing is. */
    readonly world: SubjectMail | null;
    /** The file on which a finding without a place of its own is reported: it exists, but its bytes may not be at hand. */
    anchor(): SourceFile;
}
export declare function makeSubject(directory: ControlDirectory, hosts: readonly [Host, ...Host[]], saidComplete: boolean | null, { filesOf, judge }: {
    readonly filesOf: FilesOf;
    readonly judge: JudgeEntries;
}, world?: SubjectMail | null): Subject;
