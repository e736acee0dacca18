import type { MailFleet } from "../assertions/mail-fleet.ts";
import { newEffort } from "../mail/effort.ts";
import { fleetNames } from "../mail/partition-context.ts";
import { readyFleet } from "../mail/ready-hosts.ts";
import type { InterfaceSet } from "../qmail/types.ts";
import type { Control, LoadedSettings } from "../settings/loaded-settings.ts";
import type { Overrides } from "../settings/plan.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import { readOnce } from "./directory-reading.ts";
import type { DirectoryStore } from "./directory-store.ts";
import { fleetOf, isOneFleet, type KeyedDirectory } from "./fleet-of.ts";

/** The fleets of a run: each is made once. */
export interface MailFleets {
  /**
   * The fleet of a file for mail that arrives at a host of a directory. A null `loaded`: there is no `qmailint.yaml`; a null
   * `start`: there are no hosts.
   */
  of(loaded: LoadedSettings | null, own: KeyedDirectory, start: string | null): MailFleet;
}

/** What fleets are made from. */
export interface FleetSource {
  readonly store: DirectoryStore;
  readonly overrides: Overrides;
  /** What a file says also holds for directories that it does not name. */
  readonly everywhere: boolean;
  /** The interfaces of the host on which mail arrives, whatever is declared. */
  readonly replacing?: InterfaceSet | null;
  /** Directories that are not as they were found, by key. */
  readonly changed?: ReadonlyMap<string, ControlDirectory>;
}

function noSuchHost(host: string | null): never {
  throw new Error(`the fleet has no host "${host}"`);
}

export function makeMailFleets(source: FleetSource): MailFleets {
  const { store, overrides, everywhere, replacing = null, changed } = source;
  const directories = new Map<string, ControlDirectory>();
  const load = (control: Control): ControlDirectory =>
    directories.get(control.key) ?? changed?.get(control.key) ?? store.of(control);
  const read = readOnce();
  const effort = newEffort();
  const fleets = new Map<LoadedSettings | null, Map<string, MailFleet>>();
  let lastGuest = "";
  const oneFleet = new Map<LoadedSettings, boolean>();
  const isOne = (loaded: LoadedSettings): boolean => {
    const known = oneFleet.get(loaded) ?? isOneFleet(loaded, everywhere);
    oneFleet.set(loaded, known);
    return known;
  };
  return {
    of(loaded, own, start) {
      const known = fleets.get(loaded) ?? new Map<string, MailFleet>();
      fleets.set(loaded, known);
      const key =
        replacing === null && start !== null && loaded !== null && isOne(loaded) ? "" : `${own.key}\n${start ?? ""}`;
      let fleet = known.get(key);
      if (fleet === undefined) {
        directories.set(own.key, own.directory);
        const made = fleetOf({ loaded, overrides, own, start, everywhere, replacing, load, read });
        const ready = readyFleet(made.fleet, effort);
        const numbers = new Map(made.fleet.hosts.map(({ name }, i) => [name, i]));
        const indexOf = (host: string | null): number => numbers.get(host ?? "") ?? noSuchHost(host);
        const has = (host: string | null): boolean => numbers.has(host ?? "");
        fleet = { ready, names: fleetNames(ready), directories: made.directories, guest: made.guest, indexOf, has };
        // There can be as many as directories, each with all the hosts of the file.
        if (made.guest !== null) known.delete(lastGuest);
        if (made.guest !== null) lastGuest = key;
        known.set(key, fleet);
      }
      return fleet;
    },
  };
}
