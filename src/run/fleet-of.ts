import { type DnsFacts, makeDnsFacts } from "../mail/dns-facts.ts";
import type { Fleet, MailHost } from "../mail/hosts.ts";
import { programsNamed } from "../qmail/programs.ts";
import type { Dialect, InterfaceSet, Lists } from "../qmail/types.ts";
import { type Control, type LoadedSettings, problemAt } from "../settings/loaded-settings.ts";
import { hostOf, type Overrides } from "../settings/plan.ts";
import type { WrittenReach } from "../settings/reached-at.ts";
import type { HostSettings } from "../settings/settings.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import type { DirectoryReading } from "./directory-reading.ts";

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
  /** The host on which it arrives; null for a directory that no host of the file uses. */
  readonly start: string | null;
  /** What the file says also holds for directories that it does not name. */
  readonly everywhere: boolean;
  /** The interfaces of the host on which mail arrives, whatever is declared. */
  readonly replacing: InterfaceSet | null;
  load(control: Control): ControlDirectory;
  /** Reads a directory, once for all fleets. */
  read(directory: ControlDirectory, dialect: Dialect): DirectoryReading;
}

/** A fleet, and the directory of each of its hosts. `guest`: as in `MailFleet`. */
export interface FleetOfFile {
  readonly fleet: Fleet;
  readonly directories: readonly ControlDirectory[];
  readonly guest: number | null;
}

/**
 * The hosts of a `qmailint.yaml`, in its order, and the DNS that it declares; without hosts, or without such a file, the one host
 * that uses the directory. If no host of the file uses it, another one without a name does, after the others. Files are read when a
 * message reaches their host, and throw a UsageError if there is then no answer.
 */
export function fleetOf(facts: FleetFacts): FleetOfFile {
  const { loaded, own, overrides, read } = facts;
  if (loaded === null || loaded.settings.hosts.length === 0) {
    const host = replaced(hostOf(loaded, null, overrides), facts);
    const hosts = [mailHost(host, read(own.directory, host.dialect), loaded?.settings ?? null, null)];
    return { fleet: { hosts, dns: dnsOf(loaded) }, directories: [own.directory], guest: null };
  }
  const { settings } = loaded;
  const directories = settings.hosts.map((_, i) => directoryOf(facts, loaded, i));
  const hosts = settings.hosts.map((written, i) => {
    const host = replaced(hostOf(loaded, i, overrides), facts);
    return mailHost(host, read(directories[i] as ControlDirectory, host.dialect), settings, written);
  });
  const guest = facts.start === null ? hosts.length : null;
  if (guest !== null) {
    const host = replaced(hostOf(loaded, null, overrides), facts);
    directories.push(own.directory);
    hosts.push(mailHost(host, read(own.directory, host.dialect), settings, null));
  }
  return { fleet: { hosts, dns: dnsOf(loaded) }, directories, guest };
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

const BY_INTERFACES: readonly WrittenReach[] = ["interfaces"];

function mailHost(
  { name, dialect, set }: Host,
  { files, lists: listsFor, reach }: DirectoryReading,
  shared: HostSettings | null,
  own: HostSettings | null,
): MailHost {
  let lists: Lists | null = null;
  return {
    name: name ?? "",
    programs: programsNamed(dialect.name),
    files,
    get lists() {
      lists ??= listsFor(set);
      return lists;
    },
    interfaces: set,
    ...reach(own?.reachedAt ?? shared?.reachedAt ?? BY_INTERFACES, set),
    relayClients: own?.relayClients ?? shared?.relayClients ?? [],
  };
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
