import { losesAddress, unreadParts } from "../lines/lost-addresses.ts";
import { notableLines } from "../lines/notable-lines.ts";
import { type SkippedLine, skippedLine } from "../lines/skipped-line.ts";
import { hasHostBits, isGapped } from "../qmail/netmask.ts";
import type { IpFile, LineReading } from "../qmail/types.ts";
import { STATUS } from "../space/entry-status.ts";
import { ipFilesIn, isUnreadable } from "../tree/control-directory.ts";
import type { Subject } from "./subject.ts";

/**
 * What is seen at once about moreipme and notipme. `unusual` stands for whatever is not told apart here: the rules about that are
 * asked about any directory that shows anything but the other symptoms.
 */
export type Symptom =
  | SkippedLine["kind"]
  | "text after an entry"
  | "needless entry"
  | "interfaces"
  | "exclusions"
  | "unusual";

/** Where there are more notable lines, they are not gone through twice. */
const MOST_LINES = 1000;

/** The symptoms of a directory; null where it may have any. */
export function symptomsOf(subject: Subject): ReadonlySet<Symptom> | null {
  const { directory, dialect, templates, ipFiles } = subject;
  if (!dialect.networks || templates.length > 0 || ipFilesIn(directory).some(isUnreadable)) return null;
  const symptoms = new Set<Symptom>();
  for (const file of ipFiles) {
    if (file.notable.count > MOST_LINES || file.entries.netmask.includes(0)) return null;
    for (const reading of notableLines(file)) {
      const symptom = symptomOf(reading, file, subject);
      if (symptom === "unusual") return null;
      if (symptom !== null) symptoms.add(symptom);
    }
  }
  if (subject.hosts.some(({ set }) => set !== null)) symptoms.add("interfaces");
  if (subject.notipme !== null) symptoms.add("exclusions");
  if (hasNeedless(subject)) symptoms.add("needless entry");
  return symptoms;
}

/** Null for a line about which there is nothing to say. */
function symptomOf(reading: LineReading, file: IpFile, subject: Subject): Symptom | null {
  const { bytes } = file;
  const { entry, address, netmask, seen, end, terminated } = reading;
  if (!terminated || seen.end < end || bytes[end - 1] === 0x0d) return "unusual";
  if (entry === null) return skippedLine(reading, file, subject)?.kind ?? null;
  const octets = [...(address?.octets ?? []), ...(netmask?.octets ?? [])];
  if (octets.some(({ leadingZero, wrapped }) => leadingZero || wrapped)) return "unusual";
  if (isGapped(entry.netmask) || hasHostBits(entry.address, entry.netmask)) return "unusual";
  if (unreadParts(bytes, reading).length === 0) return null;
  return losesAddress(bytes, reading) ? "unusual" : "text after an entry";
}

function hasNeedless(subject: Subject): boolean {
  const needless = subject.needless();
  if (needless.tooMany) return true;
  const statuses = [STATUS.idle, STATUS.shadowed, STATUS.redundant, STATUS.alreadyInterface];
  return subject.ipFiles.some(({ name }) => statuses.some((status) => needless.count(name, status) > 0));
}
