import type { Lists } from "../qmail/types.ts";
import { isSame } from "../space/difference.ts";
import type { Ipv6Difference } from "../space/ipv6-difference.ts";
import type { SpaceDifference, VerdictMap } from "../space/sealed.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import type { HostMail } from "./host-mail.ts";

/**
 * How a comparison treats facts (hosts and their interfaces) that only the head declares. `shared`: they were used for both sides,
 * so that declaring them is not a change. `without`: they were used for neither, so that declaring some can hide nothing.
 */
export type Facts = "shared" | "without";

/** One side of a comparison, as it is judged: the lists of one host, and where they make an address me. */
export interface JudgedState {
  readonly directory: ControlDirectory;
  readonly host: Host;
  readonly lists: Lists;
  /** Null where nothing had to be compared. */
  readonly where: VerdictMap | null;
}

/** What differs between two states of a control directory on one host. */
export interface HostDifference {
  /** What messages call the directory. */
  readonly control: string;
  readonly host: string | null;
  /** The directory is on one side only; the other is taken for empty. */
  readonly only: "base" | "head" | null;
  readonly base: JudgedState;
  readonly head: JudgedState;
  /** Of IPv4. */
  readonly difference: SpaceDifference;
  readonly ipv6: Ipv6Difference;
  /** At least one side declares no interface set: what notipme excludes would matter for an interface address. */
  readonly interfacesUnknown: boolean;
  /** Where the head declares facts that the base does not; missing elsewhere. */
  readonly facts?: Facts;
  /** Where mail goes another way; missing where that was not asked. */
  readonly mail?: HostMail;
  /** The bytes of moreipme or notipme differ. */
  readonly textChanged: boolean;
}

/** Does an address change its verdict? */
export function changesVerdicts({ difference, ipv6 }: HostDifference): boolean {
  return !isSame(difference, false) || ipv6.nowMe.length + ipv6.noLongerMe.length > 0;
}

/** Does mail for a recipient go another way? */
export function changesMail({ mail }: HostDifference): boolean {
  return mail !== undefined && mail.changes.length > 0;
}
