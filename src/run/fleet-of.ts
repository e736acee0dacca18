import { refuseTemplate } from "../lines/refuse-template.ts";
import { type DnsFacts, makeDnsFacts } from "../mail/dns-facts.ts";
import {
  type Fleet,
  type Ipv6Reached,
  ipv6OfInterfaces,
  type MailHost,
  type ReachedRange,
  reachedAtInterfaces,
} from "../mail/hosts.ts";
import { controlFile } from "../qmail/control-files.ts";
import type { ControlFiles } from "../qmail/control-types.ts";
import { makeLists } from "../qmail/ipme.ts";
import { programsNamed } from "../qmail/programs.ts";
import type { Dialect, DialectName, InterfaceSet, IpFile, IpFileName, Lists, System } from "../qmail/types.ts";
import { type Control, type LoadedSettings, problemAt } from "../settings/loaded-settings.ts";
import { hostOf, type Overrides } from "../settings/plan.ts";
import type { HostSettings } from "../settings/settings.ts";
import { once } from "../text/once.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { Host } from "../tree/control-directory.ts";
import { type ControlDirectory, controlBytesOf, isUnreadable, readWhole } from "../tree/control-directory.ts";

/** A control directory, and the key that is the same for every path to it. */
export interface KeyedDirectory {
  readonly key: string;
  readonly directory: ControlDirectory;
}

/** What a fleet is made from. */
export interface FleetFacts {
  /** Null: no `qmailint.yaml` counts for the directory. */
  readonly loaded: LoadedSettings | null;
  readonly overrides: Overrides;
  /** The directory on whose hosts mail arrives. */
  readonly own: KeyedDirectory;
  /** The host on which it arrives. */
  readonly start: string | null;
  /** What the file says also holds for directories that it does not name. */
  readonly everywhere: boolean;
  /** The interfaces of the host on which mail arrives, whatever is declared. */
  readonly replacing: InterfaceSet | null;
  load(control: Control): ControlDirectory;
}

/** A fleet, and the directory of each of its hosts. */
export interface FleetOfFile {
  readonly fleet: Fleet;
  readonly directories: readonly ControlDirectory[];
}

/**
 * The hosts of a `qmailint.yaml`, in its order, and the DNS that it declares; without hosts, or without such a file, the one host
 * that uses the directory. Files are read when a message reaches their host, and throw a UsageError if there is then no answer.
 */
export function fleetOf(facts: FleetFacts): FleetOfFile {
  const { loaded, own, overrides } = facts;
  if (loaded === null || loaded.settings.hosts.length === 0) {
    const host = replaced(hostOf(loaded, null, overrides), facts);
    const hosts = [mailHost(host, readOnce()(own.directory, host.dialect), loaded?.settings ?? null, null)];
    return { fleet: { hosts, dns: dnsOf(loaded) }, directories: [own.directory] };
  }
  const { settings } = loaded;
  const directories = settings.hosts.map((_, i) => directoryOf(facts, loaded, i));
  const read = readOnce();
  const hosts = settings.hosts.map((written, i) => {
    const host = replaced(hostOf(loaded, i, overrides), facts);
    return mailHost(host, read(directories[i] as ControlDirectory, host.dialect), settings, written);
  });
  return { fleet: { hosts, dns: dnsOf(loaded) }, directories };
}

function replaced(host: Host, { replacing, start }: FleetFacts): Host {
  if (replacing === null || host.name !== start) return host;
  return { ...host, set: { ...replacing, host: host.name, system: host.set?.system ?? replacing.system } };
}

/** Is the fleet the same for every directory and host of a file? It is if each host has exactly one directory. */
export function isOneFleet({ file, hosts, settings }: LoadedSettings, everywhere: boolean): boolean {
  if (everywhere || settings.hosts.length === 0) return false;
  return hosts.every(({ controls }) => (controls ?? file.controls ?? []).length === 1);
}

/** The directory of a host; if it cannot be told which that is, a directory whose files say so. */
function directoryOf(
  { own, start, everywhere, load }: FleetFacts,
  loaded: LoadedSettings,
  index: number,
): ControlDirectory {
  const host = loaded.settings.hosts[index];
  const its = loaded.hosts[index]?.controls ?? null;
  const controls = its ?? (everywhere ? null : loaded.file.controls);
  const hasOwn = controls === null || controls.some(({ key }) => key === own.key);
  if (controls === null || (hasOwn && (controls.length === 1 || host?.name === start))) return own.directory;
  const [only, another] = controls;
  if (only !== undefined && another === undefined) return load(only);
  const name = showText(host?.name ?? "");
  const message = `the host "${name}" is on the way of a message, but uses several control directories: give it a "control" of its own that names only one`;
  const { message: _, ...place } = problemAt(loaded.settings, host?.start ?? 0, message);
  return {
    path: "",
    names: [],
    file(file) {
      // Which of the hosts have a name is asked before any message is sent.
      if (file === "me") return null;
      throw new UsageError(message, place);
    },
  };
}

/** What the programs of a dialect read in a directory. */
interface DirectoryReading {
  readonly files: ControlFiles;
  /** The lists of a host: their entries are the same objects for hosts that share an interface set. */
  lists(set: InterfaceSet | null): Lists;
}

/** Hosts that share a directory have the same files, which are read once. */
function readOnce(): (directory: ControlDirectory, dialect: Dialect) => DirectoryReading {
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
  };
}

function mailHost(
  { name, dialect, set }: Host,
  { files, lists: listsFor }: DirectoryReading,
  shared: HostSettings | null,
  own: HostSettings | null,
): MailHost {
  const reached = own?.reachedAt ?? shared?.reachedAt ?? ["interfaces"];
  let lists: Lists | null = null;
  const hasIpv6 = dialect.singles !== undefined;
  return {
    name: name ?? "",
    programs: programsNamed(dialect.name),
    files,
    get lists() {
      lists ??= listsFor(set);
      return lists;
    },
    interfaces: set,
    reachedAt: reached.flatMap((one): readonly ReachedRange[] =>
      one === "interfaces" ? reachedAtInterfaces(set) : isIpv6(one) ? [] : [one],
    ),
    reachedAtIpv6: reached.flatMap((one): readonly Ipv6Reached[] => {
      if (!hasIpv6) return [];
      return one === "interfaces" ? ipv6OfInterfaces(set) : isIpv6(one) ? [one] : [];
    }),
    relayClients: own?.relayClients ?? shared?.relayClients ?? [],
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

/** One per file, so that its names are sorted only once. */
function dnsOf(loaded: LoadedSettings | null): DnsFacts {
  if (loaded === null) return makeDnsFacts({ zones: [], names: [], undeclared: "outside" });
  const known = declared.get(loaded);
  if (known !== undefined) return known;
  const { settings, zones } = loaded;
  const undeclared = settings.undeclared ?? "outside";
  const dns = makeDnsFacts({ zones: zones.map(({ zone }) => zone), names: settings.dns, undeclared });
  declared.set(loaded, dns);
  return dns;
}

const declared = new WeakMap<LoadedSettings, DnsFacts>();
