import { refuseTemplate } from "../lines/refuse-template.ts";
import {
  type Ipv6Reached,
  ipv6OfInterfaces,
  type MailHost,
  type ReachedRange,
  reachedAtInterfaces,
} from "../mail/hosts.ts";
import { controlFile } from "../qmail/control-files.ts";
import type { ControlFiles } from "../qmail/control-types.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { Dialect, DialectName, InterfaceSet, IpFile, IpFileName, Lists, System } from "../qmail/types.ts";
import type { WrittenReach } from "../settings/reached-at.ts";
import { once } from "../text/once.ts";
import { pairwise } from "../text/pairwise.ts";
import { type ControlDirectory, controlBytesOf, isUnreadable, readWhole } from "../tree/control-directory.ts";

/** What the programs of a dialect read in a directory. */
export interface DirectoryReading {
  readonly files: ControlFiles;
  /** The lists of a host: their entries are the same objects for hosts that share an interface set. */
  lists(set: InterfaceSet | null): Lists;
  /** Where connections arrive; the same arrays for hosts that share an interface set and what is written. */
  reach(written: readonly WrittenReach[], set: InterfaceSet | null): Pick<MailHost, "reachedAt" | "reachedAtIpv6">;
}

/** Hosts that share a directory have the same files, which are read once. */
export function readOnce(): (directory: ControlDirectory, dialect: Dialect) => DirectoryReading {
  const known = pairwise<ControlDirectory, Dialect, DirectoryReading>();
  return (directory, dialect) => known.of(directory, dialect, () => readingOf(directory, dialect));
}

type Addresses = InterfaceSet["addresses"] | null;

function readingOf(directory: ControlDirectory, dialect: Dialect): DirectoryReading {
  const moreipme = once(() => readIpFile(directory, dialect, "moreipme"));
  const notipme = once(() => readIpFile(directory, dialect, "notipme"));
  const made = pairwise<Addresses, System, Lists>();
  const reaches = pairwise<readonly WrittenReach[], Addresses, ReturnType<typeof reachOf>>();
  return {
    files: mailFiles(directory, dialect.name),
    lists(set) {
      const make = (): Lists => makeLists(dialect, set, moreipme(), notipme());
      return { ...made.of(set?.addresses ?? null, set?.system ?? "linux", make), host: set?.host ?? null };
    },
    reach(written, set) {
      const addresses = written.includes("interfaces") ? (set?.addresses ?? null) : null;
      return reaches.of(written, addresses, () => reachOf(written, set, dialect.singles !== undefined));
    },
  };
}

function reachOf(
  written: readonly WrittenReach[],
  set: InterfaceSet | null,
  hasIpv6: boolean,
): Pick<MailHost, "reachedAt" | "reachedAtIpv6"> {
  return {
    reachedAt: written.flatMap((one): readonly ReachedRange[] =>
      one === "interfaces" ? reachedAtInterfaces(set) : isIpv6(one) ? [] : [one],
    ),
    reachedAtIpv6: written.flatMap((one): readonly Ipv6Reached[] => {
      if (!hasIpv6) return [];
      return one === "interfaces" ? ipv6OfInterfaces(set) : isIpv6(one) ? [one] : [];
    }),
  };
}

function isIpv6(range: ReachedRange | Ipv6Reached): range is Ipv6Reached {
  return typeof range.from === "bigint";
}

/** The directory as the programs see it. Throws a UsageError for a template, and for what qmailint does not read. */
function mailFiles({ file }: ControlDirectory, dialect: DialectName): ControlFiles {
  return {
    file(name) {
      const found = file(name);
      // A cdb may hold any bytes.
      const canBeTemplate = found !== null && !isUnreadable(found) && !name.endsWith(".cdb");
      if (canBeTemplate) refuseTemplate(found, controlFile(dialect, name));
      return controlBytesOf(found);
    },
  };
}

function readIpFile({ file }: ControlDirectory, { reader }: Dialect, name: IpFileName): IpFile | null {
  const found = file(name);
  if (found === null) return null;
  if (!isUnreadable(found)) {
    refuseTemplate(found);
    return readWhole(reader, name, found.path, found.bytes);
  }
  // Throws for a file that qmailint does not read; what qmail cannot read counts as empty.
  controlBytesOf(found);
  return null;
}
