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
  const known = new Map<ControlDirectory, Map<Dialect, DirectoryReading>>();
  return (directory, dialect) => {
    const its = known.get(directory) ?? new Map<Dialect, DirectoryReading>();
    known.set(directory, its);
    const reading = its.get(dialect) ?? readingOf(directory, dialect);
    its.set(dialect, reading);
    return reading;
  };
}

function readingOf(directory: ControlDirectory, dialect: Dialect): DirectoryReading {
  const moreipme = once(() => readIpFile(directory, dialect, "moreipme"));
  const notipme = once(() => readIpFile(directory, dialect, "notipme"));
  const bySet = new Map<InterfaceSet["addresses"] | null, Record<System, Lists | null>>();
  const reaches = new Map<readonly WrittenReach[], Map<InterfaceSet["addresses"] | null, ReturnType<typeof reachOf>>>();
  return {
    files: mailFiles(directory, dialect.name),
    lists(set) {
      const addresses = set?.addresses ?? null;
      const made = bySet.get(addresses) ?? { linux: null, bsd: null };
      bySet.set(addresses, made);
      const system = set?.system ?? "linux";
      made[system] ??= makeLists(dialect, set, moreipme(), notipme());
      return { ...made[system], host: set?.host ?? null };
    },
    reach(written, set) {
      const its = reaches.get(written) ?? new Map<InterfaceSet["addresses"] | null, ReturnType<typeof reachOf>>();
      reaches.set(written, its);
      const reach = its.get(set?.addresses ?? null) ?? reachOf(written, set, dialect.singles !== undefined);
      its.set(set?.addresses ?? null, reach);
      return reach;
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
