import type { Dialect, Lists } from "../qmail/types.ts";

/** What is asked about: an address, or all from the first to the last of a network or range. */
export interface AskedItem {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The lists of a host, which answer. */
export interface HostLists {
  readonly control: string;
  readonly dialect: Dialect;
  readonly lists: Lists;
}
