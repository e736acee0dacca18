import type { Item } from "../settings/settings.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { HostVerdicts } from "./host-verdicts.ts";

/** The hosts of one directory, what was asserted on each, and which of that passed. */
export interface JudgedBenches {
  readonly directory: ControlDirectory;
  readonly benches: readonly {
    readonly bench: HostVerdicts;
    readonly asserted: readonly Item[];
    readonly passed: readonly Item[];
  }[];
}
