import { diffDirectory } from "../diff/diff.ts";
import { saysMore, sharedFacts } from "../diff/diff-facts.ts";
import type { HostDifference } from "../diff/host-difference.ts";
import { whyNotJudged } from "../lines/template.ts";
import type { InterfaceAddress, IpFileName } from "../qmail/types.ts";
import { byText } from "../text/by-text.ts";
import { isSameBytes } from "../text/bytes.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { fileError, UsageError } from "../text/usage-error.ts";
import {
  type ControlDirectory,
  type Host,
  isUnreadable,
  refusal,
  refusedFiles,
  templatesIn,
} from "../tree/control-directory.ts";
import { addBareMail, type BareMail } from "./bare-mail.ts";
import { bareMailOfDiff, mailOfDiff, newComparing } from "./mail-of-diff.ts";
import { findRenames } from "./renames.ts";
import type { Revision, RevisionDirectory } from "./revisions.ts";

/** A control directory that seems to have another name now, and what differs between the two. */
interface Rename {
  readonly from: string;
  readonly to: string;
  readonly differences: readonly HostDifference[];
}

/** Everything that `diff` found: what its reports are made from. */
export interface DiffResult {
  readonly base: string;
  readonly head: string;
  /** Every control directory and host, changed or not. */
  readonly differences: readonly HostDifference[];
  readonly renames: readonly Rename[];
  readonly problems: readonly Problem[];
}

/**
 * Compares two sides, directory by directory and host by host. `host`: only this host, and the unnamed host of a side that declares
 * none. Pure: the bytes are in the sides. Throws a UsageError where qmailint does not read a file: what changes is then not known.
 */
export function diffRevisions(base: Revision, head: Revision, host: string | null = null): DiffResult {
  refuse(base);
  refuse(head);
  const problems: Problem[] = [...base.problems, ...head.problems];
  const differences: HostDifference[] = [];
  const compare = (from: RevisionDirectory | null, to: RevisionDirectory | null): readonly HostDifference[] => {
    const template = templateProblem(from, to);
    if (template !== null) {
      problems.push(template);
      return [];
    }
    const compared = compareOne(from, to, host);
    if (compared.tooMany !== null) {
      const { together, ...place } = compared.tooMany;
      const message = together
        ? "the netmasks with gaps, of which this is the first, make more than 2^18 classes of addresses (addresses that the same entries match) " +
          "on all hosts together, so this directory was not compared"
        : "with this line the netmasks with gaps make more than 2^17 classes of addresses (addresses that the same entries match), or " +
          "finding these takes more than 2^21 steps, so this directory was not compared";
      problems.push({ ...place, column: 1, message });
    }
    return compared.differences;
  };
  const byKey = new Map(base.directories.map((one) => [one.key, one]));
  const added: RevisionDirectory[] = [];
  for (const to of head.directories) {
    const from = byKey.get(to.key) ?? null;
    byKey.delete(to.key);
    // A side that could not be read completely may have had it.
    if (from === null && base.problems.length > 0) continue;
    if (from === null) added.push(to);
    differences.push(...compare(from, to));
  }
  const deleted = head.problems.length > 0 ? [] : [...byKey.values()];
  for (const from of deleted) differences.push(...compare(from, null));
  addMail(differences, base, head, problems);
  differences.sort((a, b) => byText(a.control, b.control) || byText(a.host ?? "", b.host ?? ""));
  const renames = findRenames(deleted, added).map(({ from, to }) => ({
    from: from.directory.path,
    to: to.directory.path,
    differences: compare(from, to),
  }));
  const labels = [base.label, head.label].filter((label) => label !== shortRevision(label));
  return {
    base: shortRevision(base.label),
    head: shortRevision(head.label),
    differences,
    renames,
    problems: labels.length === 0 ? problems : problems.map((problem) => shortened(problem, labels)),
  };
}

/** Adds which mail goes another way at each host: nothing else in the comparison depends on that. */
function addMail(differences: HostDifference[], base: Revision, head: Revision, problems: Problem[]): void {
  const sideOf = ({ directories }: Revision): ReadonlyMap<ControlDirectory, RevisionDirectory> =>
    new Map(directories.map((one) => [one.directory, one]));
  const [before, now] = [sideOf(base), sideOf(head)];
  const told = new Set<string>();
  const bare: BareMail[] = [];
  const comparing = newComparing();
  for (const [i, one] of differences.entries()) {
    if (one.facts === "without") continue;
    const from = one.only === "head" ? null : (before.get(one.base.directory)?.mail ?? null);
    const to = one.only === "base" ? null : (now.get(one.head.directory)?.mail ?? null);
    try {
      const mail = mailOfDiff(one, from, to, comparing);
      if (mail === null) continue;
      differences[i] = { ...one, mail };
      const without = from === null || to === null ? null : bareMailOfDiff(one, from, to, comparing);
      if (without !== null) bare.push({ of: { ...one, mail }, ...without });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const problem = { file: one.control, line: 1, column: 1, ...error.place, message: error.message };
      const key = JSON.stringify(problem);
      if (!told.has(key)) problems.push(problem);
      told.add(key);
    }
  }
  addBareMail(differences, bare);
}

/** As many digits of a commit as a person needs; anything else as it is. */
export function shortRevision(label: string): string {
  return /^[0-9a-f]{40,64}$/.test(label) ? label.slice(0, 12) : label;
}

/** Shortens the commit in the file of a problem: `COMMIT:PATH`. */
function shortened(problem: Problem, labels: readonly string[]): Problem {
  const label = labels.find((one) => problem.file.startsWith(`${one}:`));
  return label === undefined ? problem : { ...problem, file: shortRevision(label) + problem.file.slice(label.length) };
}

function refuse({ label, directories }: Revision): void {
  const [file, ...more] = directories.flatMap(({ directory }) => refusedFiles(directory));
  if (file === undefined) return;
  const others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
  throw fileError(file.path, `in ${showText(shortRevision(label))}, ${refusal(file)}${others}`);
}

/** A template on either side, which cannot be compared; null where there is none, or the directory is the same on both. */
function templateProblem(from: RevisionDirectory | null, to: RevisionDirectory | null): Problem | null {
  for (const side of [to, from]) {
    if (side === null || !side.hosts.some(({ dialect }) => dialect.readsIpFiles)) continue;
    const [template] = templatesIn(side.directory);
    const why = template === undefined ? null : whyNotJudged(template);
    if (template === undefined || why === null || (from !== null && to !== null && isSameState(from, to))) continue;
    return { file: template.path, line: why.line, column: 1, message: why.message };
  }
  return null;
}

function isSameState(a: RevisionDirectory, b: RevisionDirectory): boolean {
  const bytesOf = ({ directory }: RevisionDirectory, name: IpFileName): Uint8Array | null => {
    const file = directory.file(name);
    return file === null || isUnreadable(file) ? null : file.bytes;
  };
  const sameFile = (name: IpFileName): boolean => {
    const [one, other] = [bytesOf(a, name), bytesOf(b, name)];
    return one === null || other === null ? one === other : isSameBytes(one, other);
  };
  const hostsOf = ({ hosts }: RevisionDirectory): string =>
    JSON.stringify(
      hosts.map(({ name, dialect, set }) => [name, dialect.name, set?.system, set?.addresses.map(addressOf)]),
    );
  return sameFile("moreipme") && sameFile("notipme") && hostsOf(a) === hostsOf(b);
}

function addressOf({ label, address, up }: InterfaceAddress): readonly unknown[] {
  return [label, String(address), up];
}

/** Facts that only the head declares hold for both sides; what differs without them is reported too. */
function compareOne(
  from: RevisionDirectory | null,
  to: RevisionDirectory | null,
  host: string | null,
): ReturnType<typeof diffDirectory> {
  const wanted = (hosts: readonly Host[]): readonly Host[] =>
    host === null ? hosts : hosts.filter(({ name }) => name === host || name === null);
  const facts = from === null || to === null ? null : sharedFacts(from.hosts, to.hosts);
  const base = from === null ? null : { directory: from.directory, hosts: wanted(facts?.base ?? from.hosts) };
  const head = to === null ? null : { directory: to.directory, hosts: wanted(to.hosts) };
  const compared = diffDirectory(base, head);
  if (facts === null || from === null || to === null) return compared;
  const differences = compared.differences.map((one) =>
    facts.names.has(one.host) ? { ...one, facts: "shared" as const } : one,
  );
  if (facts.without.length === 0) return { ...compared, differences };
  const bare = diffDirectory(
    { directory: from.directory, hosts: from.hosts },
    { directory: to.directory, hosts: facts.without },
  );
  const shared = differences.filter((one) => one.facts === "shared");
  const more = bare.differences.filter((one) => saysMore(one, shared));
  return {
    differences: [...differences, ...more.map((one) => ({ ...one, facts: "without" as const }))],
    tooMany: compared.tooMany ?? bare.tooMany,
  };
}
