import type { Item } from "../settings/settings.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { HostVerdicts } from "./host-verdicts.ts";

/** The hosts of one directory, what was asserted on each, and which of that passed. */
export interface JudgedHosts {
  readonly directory: ControlDirectory;
  readonly perHost: readonly {
    readonly onHost: HostVerdicts;
    readonly asserted: readonly Item[];
    readonly passed: readonly Item[];
  }[];
}
