import type { Address } from "../qmail/any-address.ts";
import { singleIs } from "../qmail/ipme.ts";
import type { Lists, Verdict } from "../qmail/types.ts";
import { ipmeIndex } from "./ipme-index.ts";

/** `ipme_is` and `ipme_is6` for many addresses of one host. */
export function ownVerdicts(lists: Lists): (address: Address) => Verdict {
  const ipv4 = ipmeIndex(lists);
  return (address) => (typeof address === "number" ? ipv4(address) : singleIs(lists, address));
}
