import { mutatedLists } from "../mail/mutated.ts";
import { divideMail } from "../mail/partition.ts";
import { stockReader } from "../qmail/ip-file.ts";
import type { IpFile, IpFileName, Lists } from "../qmail/types.ts";
import { type ControlDirectory, readWhole } from "../tree/control-directory.ts";
import type { FileCoverage, LineCoverage, Survivor } from "./assertion-outcome.ts";
import type { MailFleet } from "./mail-fleet.ts";
import { isNoticed, passesSingly } from "./mail-mutant.ts";
import type { MailRecord, RecordedMail } from "./mail-record.ts";

/**
 * Mutants of moreipme and notipme that no assertion about addresses notices: one about mail may. Null where that would take more than
 * `left` classes.
 */
export function noticedInMail(
  directory: ControlDirectory,
  covered: FileCoverage,
  records: readonly MailRecord[],
  left: { classes: number },
): FileCoverage | null {
  const name = (["moreipme", "notipme"] as const).find((one) => directory.file(one)?.path === covered.file.path);
  const own = records.filter(({ fleet }) => fleet.directories.includes(directory));
  if (name === undefined || own.length === 0) return covered;
  const lines = covered.lines.map((line): LineCoverage => {
    const survived = line.survived.filter((one) => !isSeen(directory, name, covered, line, one, own, left));
    return { ...line, survived, killed: line.killed + line.survived.length - survived.length };
  });
  return left.classes < 0 ? null : { ...covered, lines };
}

function isSeen(
  directory: ControlDirectory,
  name: IpFileName,
  { file }: FileCoverage,
  { line }: LineCoverage,
  { mutation }: Survivor,
  records: readonly MailRecord[],
  left: { classes: number },
): boolean {
  const other = mutation === "removed" ? null : readWhole(stockReader, name, file.path, bytesOfLine(mutation));
  const change = (lists: Lists): Lists => {
    const list = lists[name];
    return list === null ? lists : { ...lists, [name]: otherLine(list, line, other) };
  };
  return records.some(({ fleet, all }) => {
    const names = mutatedLists(fleet.names, (host) => fleet.directories[host] === directory, change);
    const mutated: MailFleet = { ...fleet, ready: names.ready, names };
    return all.some((mail) => isSeenIn(mutated, mail, left));
  });
}

function isSeenIn(mutated: MailFleet, mail: RecordedMail, left: { classes: number }): boolean {
  const { host, question, patterns, single, many } = mail;
  if (single.some((check) => !passesSingly(mutated, check, mail))) return true;
  if ([...many.values()].every((checks) => checks.size === 0)) return false;
  let seen = false;
  const stop = divideMail(mutated.names, host, question, patterns, (found) => {
    if (--left.classes >= 0) seen ||= isNoticed(mutated, mail, [found]);
  });
  return seen || stop !== null;
}

/** The entries without those of a line, or with another in their place. */
function otherLine(file: IpFile, line: number, other: IpFile | null): IpFile {
  const { entries } = file;
  const all = Array.from({ length: entries.count }, (_, i) => i);
  const rows = all.flatMap((i): (readonly [number, number, number, number])[] => {
    const row = [entries.address[i], entries.netmask[i], entries.line[i], entries.start[i]] as const;
    const [address, netmask, at, start] = row as readonly [number, number, number, number];
    if (at !== line) return [[address, netmask, at, start]];
    const [first, second] = [other?.entries.address[0], other?.entries.netmask[0]];
    return first === undefined || second === undefined ? [] : [[first, second, at, start]];
  });
  const column = (which: 0 | 1 | 2 | 3): Uint32Array => Uint32Array.from(rows, (row) => row[which]);
  const columns = { address: column(0), netmask: column(1), line: column(2), start: column(3) };
  return { ...file, entries: { ...entries, ...columns, count: rows.length } };
}

function bytesOfLine(text: string): Uint8Array {
  return Uint8Array.from(`${text}\n`, (char) => char.charCodeAt(0));
}
