import type { ControlMap } from "./control-map.js";
import { type LineValue } from "./control-reader.js";
import type { ControlFiles } from "./control-types.js";
import { type Outgoing } from "./outgoing.js";
import type { Programs } from "./programs.js";
import type { ControlFailure } from "./way.js";
/** The control files that decide where qmail-remote connects to. */
export interface RemoteControls {
    readonly kind: "controls";
    readonly programs: Programs;
    readonly helohost: LineValue;
    readonly smtproutes: ControlMap | null;
    /** indimail only. */
    readonly qmtproutes: ControlMap | null;
    readonly authsenders: ControlMap | null;
    readonly outgoing: Outgoing;
}
/** getcontrols: where it fails, every delivery is deferred (4.3.0). Source: qmail-remote.c. */
export declare function readRemoteControls(programs: Programs, files: ControlFiles): RemoteControls | ControlFailure;
