import type { Address } from "../qmail/any-address.ts";
import { singleIs } from "../qmail/ipme.ts";
import type { Lists, Verdict } from "../qmail/types.ts";
import { ipmeIndex } from "./ipme-index.ts";

type OwnVerdicts = (address: Address) => Verdict;

/** Hosts that share their interfaces and files have the same fixed entries. */
const shared = new WeakMap<Lists["fixed"], { readonly of: Lists; readonly verdicts: OwnVerdicts }>();

/** `ipme_is` and `ipme_is6` for many addresses of one host. */
export function ownVerdicts(lists: Lists): OwnVerdicts {
  const before = shared.get(lists.fixed);
  if (before !== undefined && isAlike(before.of, lists)) return before.verdicts;
  const ipv4 = ipmeIndex(lists);
  const verdicts: OwnVerdicts = (address) => (typeof address === "number" ? ipv4(address) : singleIs(lists, address));
  shared.set(lists.fixed, { of: lists, verdicts });
  return verdicts;
}

function isAlike(one: Lists, other: Lists): boolean {
  return one.moreipme === other.moreipme && one.notipme === other.notipme && one.single === other.single;
}
