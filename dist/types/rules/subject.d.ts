import type { Dialect, IpFile, LineReading, SourceFile } from "../qmail/types.js";
import { type Ids } from "../space/ids.js";
import { type Needless } from "../space/needless.js";
import { type SeenInterfaces } from "../space/seen-interfaces.js";
import { type Where } from "../space/where.js";
import { type ControlDirectory, type Host } from "../tree/control-directory.js";
/** Everything that a rule may look at: one control directory, and the hosts that read it in one dialect. */
export interface Subject {
    readonly directory: ControlDirectory;
    readonly dialect: Dialect;
    readonly hosts: readonly Host[];
    /** Interface sets are declared; otherwise `hosts` is one host whose interfaces are unknown. */
    readonly declared: boolean;
    /** Null where there is no such file, it cannot be read, or the dialect does not look at it. */
    readonly moreipme: IpFile | null;
    readonly notipme: IpFile | null;
    /** Of the files that are read, those that are templates: they are among none of the others, and what depends on them is not judged. */
    readonly templates: readonly SourceFile[];
    /** The files that are read. */
    readonly files: readonly IpFile[];
    /** Of one rule in one file so many findings will be shown; of the rest only the number counts. */
    readonly most: number;
    /** There are more entries, taken on every interface set, than are judged: `where` is null. */
    readonly tooMany: boolean;
    readonly ids: Ids;
    readonly interfaces: SeenInterfaces;
    /** Which entries are needless; null where that would take too many pieces. Worked out once. */
    needless(): Needless | null;
    /** STATUS by id, true of the duplicates at least: these need no pieces. */
    duplicates(): Uint8Array;
    /** Is the address me on some host? (false where that would take too many pieces) */
    isMe(address: number): boolean;
    /** Where is me on each host; null where a file is a template, or that would take too many pieces. Worked out once. */
    where(): readonly Where[] | null;
    /** The file that a finding without a place of its own is reported on: it exists, and may have no bytes at hand. */
    anchor(): SourceFile;
}
/** So many entries are judged, counted once for every interface set. */
export declare const MOST_ON_HOSTS = 4000000;
export declare function makeSubject(directory: ControlDirectory, hosts: readonly [Host, ...Host[]], most: number): Subject;
/** The notable lines of a file, one at a time. */
export declare function notableLines(file: IpFile): Generator<LineReading>;
