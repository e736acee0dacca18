import type { Looks } from "../mail/changed-host.ts";
import { mutatedLists } from "../mail/mutated-lists.ts";
import { divideLiterals, divideMail } from "../mail/partition.ts";
import { stockReader } from "../qmail/ip-file.ts";
import type { EntryValue, IpFile, IpFileName } from "../qmail/types.ts";
import { type ControlDirectory, readWhole } from "../tree/control-directory.ts";
import type { FileCoverage, LineCoverage } from "./assertion-outcome.ts";
import { type Ipv6Lines, ipv6Lines, withoutLine } from "./ipv6-mutant.ts";
import { listChange } from "./list-change.ts";
import type { MailFleet } from "./mail-fleet.ts";
import { classesIn } from "./mail-groups.ts";
import { isGivenUp, isNoticed, LOOKS_AT_A_CLASS, passesSingly } from "./mail-mutant.ts";
import type { IpAsker, MailRecord, RecordedMail } from "./recorded-mail.ts";

/**
 * Mutants of moreipme and notipme that no assertion about addresses notices: one about mail may. Mail is followed again only if it
 * asks about an address whose verdict the mutant may change. Null where that would take more looks at hosts than are left.
 */
export function noticedInMail(
  directory: ControlDirectory,
  covered: FileCoverage,
  records: readonly MailRecord[],
  looks: Looks,
): FileCoverage | null {
  const name = (["moreipme", "notipme"] as const).find((one) => directory.file(one)?.path === covered.file.path);
  const own = records.filter(({ fleet }) => fleet.directories.includes(directory));
  if (name === undefined || own.length === 0) return covered;
  const files = filesIn(own, directory, name);
  const ipv6 = new Map(
    own.flatMap((record) => {
      const asked = record.asks.ofIpv6(directory);
      return asked === null ? [] : [[record, ipv6Lines(record.fleet, directory, name, asked.keys())] as const];
    }),
  );
  const where: Where = { directory, name, path: covered.file.path, files, ipv6, looks };
  const lines: LineCoverage[] = [];
  for (const line of covered.lines) {
    const survived = line.survived.filter((one) => looks.left >= 0 && !isSeen(where, line.line, one.mutation, own));
    if (isGivenUp(looks, own)) return null;
    lines.push({ ...line, survived, killed: line.killed + line.survived.length - survived.length });
  }
  return { ...covered, lines };
}

/** The file whose mutants are judged. */
interface Where {
  readonly directory: ControlDirectory;
  readonly name: IpFileName;
  readonly path: string;
  /** As the hosts of all fleets have read it. */
  readonly files: ReadonlySet<IpFile>;
  /** Where IPv6 addresses were asked about: which of them each line decides about. */
  readonly ipv6: ReadonlyMap<MailRecord, Ipv6Lines>;
  readonly looks: Looks;
}

/** How many entries can be gone through in the time of one look at a host. */
const ENTRIES_IN_A_LOOK = 1000;

function filesIn(records: readonly MailRecord[], directory: ControlDirectory, name: IpFileName): ReadonlySet<IpFile> {
  const files = new Set<IpFile>();
  for (const { fleet } of records) {
    for (const [host, { lists }] of fleet.ready.fleet.hosts.entries()) {
      const file = fleet.directories[host] === directory ? lists[name] : null;
      if (file !== null) files.add(file);
    }
  }
  return files;
}

function isSeen(where: Where, line: number, mutation: string, records: readonly MailRecord[]): boolean {
  const { directory, name, files, looks } = where;
  // For IPv6 there are only single addresses, and these have no other mutants.
  if (mutation === "removed" && records.some((record) => isSeenOverIpv6(where, record, line))) return true;
  const change = listChange(files, name, line, mutation === "removed" ? null : entryOf(mutation, where));
  for (const { entries } of files) looks.left -= entries.count / ENTRIES_IN_A_LOOK;
  if (change === null) return false;
  return records.some((record) => {
    const { fleet, all, asks } = record;
    const isMutated = (host: number): boolean => fleet.directories[host] === directory;
    const changed = (nearby: boolean): MailFleet => {
      const names = mutatedLists(fleet.names, isMutated, change, nearby, looks);
      return { ...fleet, ready: names.ready, names };
    };
    const near = changed(true);
    const anew = new Set(all.filter((mail) => hasChecks(mail) && mail.hacked.has(directory)));
    for (const one of asks.askers(directory, change.within)) {
      const seen = isSeenBy(near, record, one);
      if (seen === null) anew.add(one.mail);
      else if (seen) return true;
      if (looks.left < 0) return false;
    }
    for (const mail of all) {
      if (anew.has(mail) || !mail.literals.has(directory) || !hasChecks(mail)) continue;
      const seen = isSeenInLiterals(near, mail, change.within, looks);
      if (seen === null) anew.add(mail);
      else if (seen) return true;
      if (looks.left < 0) return false;
    }
    return [...anew].some((mail) => isSeenAnew(changed(false), mail, looks));
  });
}

/** Without a line, other IPv6 addresses may be me where entries are single addresses. */
function isSeenOverIpv6({ directory, ipv6, looks }: Where, record: MailRecord, line: number): boolean {
  const lines = ipv6.get(record);
  const found = lines?.byLine.get(line);
  if (lines === undefined || found === undefined) return false;
  const { fleet, all, asks } = record;
  const ready = withoutLine(fleet, directory, lines, found, looks);
  const mutated: MailFleet = { ...fleet, ready, names: { ...fleet.names, ready } };
  const anew = new Set(all.filter((mail) => hasChecks(mail) && mail.hacked.has(directory)));
  for (const one of new Set([...found.addresses].flatMap((address) => asks.ofIpv6(directory)?.get(address) ?? []))) {
    if (looks.left < 0) return false;
    const seen = isSeenBy(mutated, record, one);
    if (seen === null) anew.add(one.mail);
    else if (seen) return true;
  }
  return [...anew].some((mail) => isSeenAnew(mutated, mail, looks));
}

function entryOf(mutation: string, { name, path }: Where): Pick<EntryValue, "address" | "netmask"> | null {
  const bytes = Uint8Array.from(`${mutation}\n`, (char) => char.charCodeAt(0));
  const { address, netmask } = readWhole(stockReader, name, path, bytes).entries;
  const [first, second] = [address[0], netmask[0]];
  return first === undefined || second === undefined ? null : { address: first, netmask: second };
}

/** Are there checks of patterns that pass? */
function hasChecks({ many }: RecordedMail): boolean {
  return [...many.values()].some((checks) => checks.size > 0);
}

/** Null where all of the mail has to be divided anew. */
function isSeenBy(mutated: MailFleet, record: MailRecord, one: IpAsker): boolean | null {
  const { mail } = one;
  if ("check" in one) return mail.single.includes(one.check) && !passesSingly(mutated, one.check, mail);
  if (!hasChecks(mail)) return false;
  const now = classesIn(mutated.names, mail, one, () => record.metBy(one));
  return now === null ? null : now === "stopped" || isNoticed(mutated, mail, now);
}

function isSeenInLiterals(
  mutated: MailFleet,
  mail: RecordedMail,
  within: { readonly from: number; readonly to: number },
  looks: Looks,
): boolean | null {
  const { host, question, patterns } = mail;
  let seen = false;
  const { stop, isHacked } = divideLiterals(mutated.names, host, question, patterns, within, (found) => {
    if (looks.left >= 0) seen ||= isNoticed(mutated, mail, [found]);
  });
  return isHacked ? null : seen || stop !== null;
}

function isSeenAnew(mutated: MailFleet, mail: RecordedMail, looks: Looks): boolean {
  const { host, question, patterns } = mail;
  let seen = false;
  const most = Math.max(looks.left / LOOKS_AT_A_CLASS, 0);
  const stop = divideMail(
    mutated.names,
    host,
    question,
    patterns,
    (found) => {
      looks.left -= LOOKS_AT_A_CLASS;
      if (looks.left >= 0) seen ||= isNoticed(mutated, mail, [found]);
    },
    { most },
  );
  return seen || stop !== null;
}
