import type { ControlMap } from "./control-map.js";
import type { ControlFiles } from "./control-types.js";
import type { ControlFailure, EntryPlace } from "./way.js";
/** The value of a file that is one line, and where it comes from: null for a default that is in no file. */
export interface LineValue {
    readonly text: string;
    readonly by: EntryPlace | null;
}
/**
 * The readers of control.c, as a program calls them one after the other. The first file that makes
 * the program give up is remembered.
 */
export interface ControlReader {
    /** control_readline: the first line, or null where there is no file. */
    line(name: string): LineValue | null;
    /** control_rldef: the first line, else that of `me`, else the default, else null. */
    lineOrMe(name: string, otherwise: string | null): LineValue | null;
    /** control_readint: the number, or null where the default stays. */
    number(name: string): number | null;
    /** control_readfile and constmap_init without a colon: null where there is no file. */
    list(name: string): ControlMap | null;
    /** control_readfile and constmap_init at the colon. */
    map(name: string): ControlMap | null;
    /** A file that the program opens, but whose content does not matter here. */
    open(name: string): void;
    /** For something the program needs and does not get. */
    fail(file: string, why: ControlFailure["why"]): void;
    failure(): ControlFailure | null;
}
/** control_init: the files of a control directory, as one program reads them. Source: control.c. */
export declare function controlReader(files: ControlFiles): ControlReader;
