import { ipv6Of } from "../qmail/ipv6-octets.ts";
import { entryText } from "../qmail/netmask.ts";
import type { EntryValue, SingleVerdict } from "../qmail/types.ts";
import { showText } from "../text/show.ts";
import { describe, lineOf } from "./entry-words.ts";
import type { HostVerdicts } from "./host-verdicts.ts";

interface Explanation {
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Why an address does not have the verdict that is wanted, in the dialect whose entries are single addresses, and what would have
 * to change.
 */
export function explainSingle(
  { host }: Pick<HostVerdicts, "host">,
  wantsMe: boolean,
  address: EntryValue,
  { ipme, notipme }: SingleVerdict,
): Explanation {
  const a = entryText(address);
  if (!wantsMe) {
    const reason = `${ipme === null ? "nothing" : describe(ipme)} makes it me`;
    const removal = ipme?.origin.kind === "line" ? `Delete line ${ipme.origin.line} of moreipme, or write` : "Write";
    return { reason, remedy: `${removal} ${a} into notipme.` };
  }
  const add = `Add ${a} to moreipme.`;
  if (notipme !== null) {
    const removes = `${describe(notipme)} takes it out of the ipme list`;
    const line = `delete line ${lineOf(notipme)} of notipme`;
    if (ipme !== null) return { reason: `${removes}, though ${describe(ipme)} has it`, remedy: `D${line.slice(1)}.` };
    return { reason: `${removes}, and nothing has it`, remedy: `Write ${a} into moreipme, and ${line}.` };
  }
  const its = (host.set?.addresses ?? []).find((one) =>
    typeof one.address === "number"
      ? address.ipv6 === undefined && one.address === address.address
      : ipv6Of(one.address) === address.ipv6,
  );
  if (its?.up === false) return { reason: `${showText(its.device)} has it, but is down`, remedy: add };
  if (its !== undefined)
    return { reason: `it is a link-local address of ${showText(its.device)}, and these are left out`, remedy: add };
  return { reason: "no entry has it", remedy: add };
}
