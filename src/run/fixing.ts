import { checkGroups } from "../check/check-groups.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { Finding } from "../rules/rule.ts";
import type { SubjectMail } from "../rules/subject-mail.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import { type ControlDirectory, refusedFiles } from "../tree/control-directory.ts";
import type { CheckRequest } from "./check-request.ts";
import type { FixedOnDisk } from "./fix-on-disk.ts";
import type { WorldOf } from "./run-mail.ts";
import type { Work } from "./work.ts";

/** A directory as it is judged, and how it was fixed; null where nothing was to be fixed. */
export interface MendedDirectory {
  readonly directory: ControlDirectory;
  readonly fixed: FixedOnDisk | null;
}

/** The directories of a run that is to mend them. */
export interface FixedDirectories {
  readonly of: (planned: PlannedDirectory) => MendedDirectory;
  /** All that had to be fixed before the first is judged. */
  readonly all: () => ReadonlyMap<PlannedDirectory, ControlDirectory>;
}

/** Fixes directories, each on demand; but where what is found about mail may depend on every directory, all of them first. */
export function makeFixing(
  directories: readonly PlannedDirectory[],
  work: Work,
  room: RuleRoom,
  request: CheckRequest,
  load: (planned: PlannedDirectory) => ControlDirectory,
): FixedDirectories {
  const reachedOf = work.mail?.(new Map()) ?? null;
  const fix = (planned: PlannedDirectory): MendedDirectory => {
    const directory = load(planned);
    const fixed = fixedOf(directory, planned, work, room, request, reachedOf);
    return { directory: fixed?.directory ?? directory, fixed };
  };
  const before = new Map(work.mail === null ? [] : directories.map((planned) => [planned, fix(planned)]));
  return {
    of: (planned) => before.get(planned) ?? fix(planned),
    all: () => new Map([...before].map(([planned, { directory }]) => [planned, directory])),
  };
}

/** The directory with its fixes; null where none are asked for, or qmailint does not read one of its files. */
function fixedOf(
  directory: ControlDirectory,
  planned: PlannedDirectory,
  work: Work,
  room: RuleRoom,
  { fixing }: CheckRequest,
  reachedOf: ReturnType<WorldOf> | null,
): FixedOnDisk | null {
  const { fix, session, only } = work;
  if (fix === null || fixing === null || refusedFiles(directory).length > 0) return null;
  const { complete } = planned;
  return fix(directory, planned.hosts, fixing, (state): readonly Finding[] => {
    const mail = onlyReached(reachedOf?.(planned, state) ?? null);
    const all = checkGroups(room, state, planned.hosts, planned.levels, { complete, mail, toMend: true }).findings;
    const inForce = session?.inForce(planned, state, all) ?? all;
    return only === null ? inForce : inForce.filter((finding) => isIn(only, finding));
  });
}

/**
 * Where hosts are reached says which routes are errors. Fixes ask nothing more about the world, whose directories may still change.
 */
function onlyReached(mail: SubjectMail | null): SubjectMail | null {
  return mail === null ? null : { ...mail, hasDns: false, isDeclared: false, fleets: () => [] };
}

/** Is a finding about the file at this path, and mended in it? */
function isIn(path: string, { file, detail }: Finding): boolean {
  return file.path === path && (detail().fix?.into ?? file).path === path;
}
