import type { FileCoverage } from "../assertions/assertion-outcome.ts";
import type { Result } from "../check/result.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { FixedOnDisk } from "./fix-on-disk.ts";

/** A directory that is to be judged, and what is in it. */
export interface LoadedDirectory {
  readonly planned: PlannedDirectory;
  readonly directory: ControlDirectory;
}

/** What a control directory came to, after the fixes and exceptions. */
export interface JudgedDirectory
  extends LoadedDirectory,
    Pick<Result, "findings" | "omitted" | "suppressed" | "problems" | "files" | "entries"> {
  readonly fixed: FixedOnDisk | null;
  /** Only where coverage was asked for. */
  readonly covered: readonly FileCoverage[];
}
