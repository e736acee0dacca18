import type { Side, SideDirectory } from "./diff-sides.ts";
import type { Host } from "./directory.ts";
import type { Dialect, InterfaceSet } from "./qmail/types.ts";

/** What the command line says of the hosts: it replaces what a side declares. */
export interface GivenHosts {
  readonly dialect: Dialect;
  readonly set: InterfaceSet | null;
}

/** The hosts that use a control directory on one side of a comparison. */
export type HostsOf = (side: Side, directory: SideDirectory) => readonly Host[];

/**
 * Which hosts each side declares. Here one unnamed host, from the options alone: this is the place where a side's own
 * `qmailint.yaml` comes in, read with `side.read`.
 */
export function makeHostsOf({ dialect, set }: GivenHosts): HostsOf {
  return () => [{ name: null, dialect, set }];
}
