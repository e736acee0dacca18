import type { Looks } from "../mail/changed-host.ts";
import { COUNTED, type CountedFile, listOf } from "../mail/mutated.ts";
import type { ConstMap } from "../qmail/control-types.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import type { FileCoverage, LineCoverage, Survivor } from "./assertion-outcome.ts";
import type { MailFleet } from "./mail-fleet.ts";
import { changedList, isGivenUp, judgeMailMutant, type MailMutant, MUTANT_VALUES } from "./mail-mutant.ts";
import { lineKey } from "./mail-record.ts";
import type { MailRecord } from "./recorded-mail.ts";

/**
 * Would the assertions about mail notice? For every line of the files of a directory that decide about recipients: does it decide
 * about one that is asserted, and what if it were missing, or had another value? `records`: those of the fleets that the directory
 * is part of. Null where that would take more looks at hosts than are left.
 */
export function coverMail(
  directory: ControlDirectory,
  records: readonly MailRecord[],
  looks: Looks,
): FileCoverage[] | null {
  const own = records.filter(({ fleet }) => fleet.directories.includes(directory));
  const files = COUNTED.flatMap((name): FileCoverage[] => {
    const file = directory.file(name);
    const map = own.map(({ fleet }) => listIn(fleet, directory, name)).find((one) => one !== null) ?? null;
    if (map === null || file === null || isUnreadable(file)) return [];
    const lines: LineCoverage[] = [];
    for (const [line, entries] of entriesByLine(map)) {
      if (isGivenUp(looks, own)) break;
      lines.push(coverLine(directory, own, name, map, line, entries, looks));
    }
    return [{ file, lines }];
  });
  return isGivenUp(looks, own) ? null : files;
}

/** The list of the first host that uses the directory. */
function listIn({ ready, directories }: MailFleet, directory: ControlDirectory, name: CountedFile): ConstMap | null {
  const host = directories.indexOf(directory);
  return host < 0 ? null : listOf(ready.host(host), name);
}

/** A NUL may make two entries of one line; an entry without a colon does not count. */
function entriesByLine(map: ConstMap): (readonly [number, readonly number[]])[] {
  const dropped = new Set(map.dropped);
  const lines = new Map<number, number[]>();
  for (let entry = 0; entry < map.entries.count; entry++) {
    if (dropped.has(entry)) continue;
    const line = map.entries.line[entry] as number;
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [entry]);
    else known.push(entry);
  }
  return [...lines];
}

function coverLine(
  directory: ControlDirectory,
  records: readonly MailRecord[],
  name: CountedFile,
  map: ConstMap,
  line: number,
  entries: readonly number[],
  looks: Looks,
): LineCoverage {
  const touched = records.map((record) => ({ record, where: record.touchedBy.get(lineKey(directory, name, line)) }));
  const covered = touched.some(({ where }) => where?.isAsserted === true);
  const survived: Survivor[] = [];
  let killed = 0;
  if (touched.some(({ where }) => where !== undefined)) {
    for (const mutant of mutantsOf(records, name, map, entries)) {
      const fate = judgeMailMutant(directory, name, mutant, touched, looks);
      if (fate.kind === "killed") killed++;
      else if (fate.kind === "survived") survived.push({ mutation: mutant.text, ...fate.survivor });
    }
  }
  return { line, covered, killed, survived };
}

function mutantsOf(
  records: readonly MailRecord[],
  name: CountedFile,
  map: ConstMap,
  entries: readonly number[],
): MailMutant[] {
  const removed: MailMutant = { text: "removed", change: (list) => changedList(list, entries, null) };
  const value = MUTANT_VALUES[name];
  const isWanted = value !== undefined && records.some((record) => record[value.asked]);
  const [entry, another] = entries;
  // A NUL makes two entries of a line, and neither is what somebody wrote.
  if (!isWanted || entry === undefined || another !== undefined) return [removed];
  const key = new TextDecoder("latin1").decode(map.bytes.subarray(map.entries.start[entry], map.keyEnd[entry]));
  return [removed, { text: `${key}:${value.text}`, change: (list) => changedList(list, entries, value.text) }];
}
