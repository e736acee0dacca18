import type { IpFile, Lists, SourceFile } from "../qmail/types.js";
import type { VerdictMap } from "../space/sealed.js";
import { type ControlDirectory, type Host } from "../tree/control-directory.js";
/** Which addresses are me on the hosts that read a control directory in one dialect. */
export interface HostMaps {
    readonly hosts: readonly Host[];
    /** Null where there is no such file, it cannot be read, or the dialect does not look at it. */
    readonly moreipme: IpFile | null;
    readonly notipme: IpFile | null;
    /** Which of moreipme and notipme are templates: they are null above, and what depends on them is not judged. */
    readonly templates: readonly SourceFile[];
    /** There are more entries, counted once per interface set, than are judged: `where` is null. */
    readonly tooMany: boolean;
    /** One per host, equal for hosts that share an interface set and therefore all verdicts. */
    readonly keys: readonly unknown[];
    /** The lists of each host. Worked out once. */
    lists(): readonly Lists[];
    /**
     * Which addresses are me on each host; null with a template, with `tooMany`, or where gapped netmasks make too
     * many classes. Worked out once.
     */
    where(): readonly VerdictMap[] | null;
}
/** How many entries are judged, counted once per interface set. */
export declare const MOST_ON_HOSTS = 4000000;
export declare function makeHostMaps(directory: ControlDirectory, hosts: readonly [Host, ...Host[]]): HostMaps;
