import type { FleetNames } from "../mail/partition-context.ts";
import type { ReadyFleet } from "../mail/ready-hosts.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";

/** A fleet that messages can be sent through. */
export interface MailFleet {
  readonly ready: ReadyFleet;
  /** What the partitions of its hosts have in common. */
  readonly names: FleetNames;
  /** The directory of each host. */
  readonly directories: readonly ControlDirectory[];
  /** The number of the host without a name that uses a directory which no host of the file uses; null where there is none. */
  readonly guest: number | null;
  /** The number of a host in the fleet; for null, that of the only one. */
  indexOf(host: string | null): number;
  has(host: string | null): boolean;
}

/** A host on which mail arrives, and what is judged there. */
export interface MailOnHost {
  readonly fleet: MailFleet;
  /** The host's name; null where the file has none. */
  readonly host: string | null;
  /** The control directory, as messages call it. */
  readonly control: string;
  /** How many classes may still be made. */
  readonly left: { classes: number };
}

/** What a host is called: null for the only one of a file that names none. */
export function hostName({ ready }: MailFleet, index: number): string | null {
  return ready.fleet.hosts[index]?.name || null;
}
