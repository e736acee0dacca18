import type { Dialect, InterfaceSet, Lists } from "../qmail/types.ts";
import type { Ipv6Range } from "../settings/ipv6-item.ts";

/** What is asked about: an address, or all from the first to the last of a network or range. */
export interface AskedItem {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** It is one of IPv6: the two above mean nothing then. */
  readonly ipv6?: Ipv6Range;
}

/** The lists of a host, which answer. */
export interface HostLists {
  readonly control: string;
  readonly dialect: Dialect;
  readonly lists: Lists;
  readonly set: InterfaceSet | null;
}
