import type { Dialect, InterfaceSet, Lists } from "../qmail/types.ts";
import type { Ipv6Range } from "../settings/ipv6-item.ts";

/** What is asked about: an address, or all addresses of a network or range, from first to last. */
export interface AskedItem {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Set for IPv6: the two above then mean nothing. */
  readonly ipv6?: Ipv6Range;
}

/** The lists of a host, which give the answer. */
export interface HostLists {
  readonly control: string;
  readonly dialect: Dialect;
  readonly lists: Lists;
  readonly set: InterfaceSet | null;
}
