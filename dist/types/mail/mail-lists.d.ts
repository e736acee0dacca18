import type { Listing } from "./listing.js";
import type { Scan } from "./scan-key.js";
/** The lists of a control directory whose entries are judged against each other; null for a file that is not there. */
export interface MailLists {
    readonly scan: Scan;
    readonly locals: Listing | null;
    /** There is no locals, so `me` is the only local name: `locals` has that entry. */
    readonly implicitLocals: boolean;
    readonly percenthack: Listing | null;
    readonly rcpthosts: Listing | null;
    /** The text. */
    readonly morercpthosts: Listing | null;
    /** The keys of the `.cdb`: if there is one, it is what counts. */
    readonly morercpthostsCdb: Listing | null;
    readonly virtualdomains: Listing | null;
    readonly smtproutes: Listing | null;
    /** indimail's: at each level it is looked at before smtproutes. */
    readonly qmtproutes: Listing | null;
}
export type ListName = Exclude<keyof MailLists, "scan" | "implicitLocals">;
export type RouteList = "smtproutes" | "qmtproutes";
/** The route files that exist, in the order in which they are looked at. */
export declare function routesIn({ qmtproutes, smtproutes }: MailLists): readonly Listing[];
/** Which of the judgements that need other files are wanted: not those that depend on a file that could not be read. */
export interface Wanted {
    /** Redundant entries of rcpthosts and morercpthosts. */
    readonly hosts: boolean;
    /** Shadowed and redundant entries of virtualdomains. */
    readonly virtual: boolean;
    /** The same for smtproutes and qmtproutes. */
    readonly routes: boolean;
}
