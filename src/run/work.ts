import type { RunCoverage } from "../assertions/coverage.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import type { Problem } from "../text/problem.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { Fixer } from "./fix-on-disk.ts";
import type { RunMail, WorldOf } from "./run-mail.ts";
import type { Session } from "./session.ts";

/** A request, once everything that judging needs is known: which directories, on which hosts, and what else is done. */
export interface Work {
  readonly disk: DiskTree;
  /** A directory as it was found. */
  readonly load: (planned: PlannedDirectory) => ControlDirectory;
  readonly directories: readonly PlannedDirectory[];
  /** What is wrong with what was asked for. */
  readonly problems: readonly Problem[];
  /** Null where no assertion and no exception can have a say. */
  readonly session: Session | null;
  readonly coverage: RunCoverage | null;
  readonly fix: Fixer | null;
  /** The one file that is asked about, as messages call it; null: all. */
  readonly only: string | null;
  /** Loads the rules about more than moreipme and notipme, and the readers that they need; null where `ipRoom` will do. */
  readonly controlRoom: () => Promise<RuleRoom | null>;
  /** What is declared about the world around a directory; null where no `qmailint.yaml` declares anything. */
  readonly mail: WorldOf | null;
}

/** What a request may need besides directories and rules. */
export interface More extends Pick<Work, "directories" | "session" | "coverage" | "fix"> {
  readonly mail: RunMail | null;
  /** Does some `qmailint.yaml` say anything about the world around a directory? */
  readonly isDeclared: boolean;
}
