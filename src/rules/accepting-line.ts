import type { Fault } from "../mail/fleet-faults.ts";
import type { Subject } from "./subject.ts";
import { entryPlace, type FleetOfSubject, fileOfMe, type StepPlace } from "./subject-mail.ts";

/** Faults whose recipients the same line accepts. */
interface Line {
  readonly place: StepPlace;
  readonly faults: Fault[];
}

/** Groups faults by the line that accepts the recipients where they arrive, on a host of this directory. */
export function byAcceptingLine(
  fleet: FleetOfSubject,
  { directory }: Pick<Subject, "directory">,
  faults: readonly Fault[],
): Iterable<Line> {
  const lines = new Map<string, Line>();
  for (const fault of faults) {
    if (fleet.directories[fault.arrivesAt]?.path !== directory.path) continue;
    const accepted = fault.way.find(({ by }) => by?.kind === "entry" && by.file === "rcpthosts");
    const found = accepted?.by?.kind === "entry" ? entryPlace(fleet, accepted.host, accepted.by) : null;
    const place = found ?? { file: fileOfMe(directory), line: 1, start: 0, end: 0 };
    const key = `${place.file.path}:${place.start}`;
    const line = lines.get(key) ?? { place, faults: [] };
    line.faults.push(fault);
    lines.set(key, line);
  }
  return lines.values();
}
