import { seenAddresses } from "../qmail/interfaces.ts";
import { dotted, entryText, netmaskOf } from "../qmail/netmask.ts";
import type { Entry } from "../qmail/types.ts";
import { explainRange } from "../space/deciding.ts";
import { networksOf } from "../space/networks.ts";
import { verdictAt } from "../space/verdict-map.ts";
import { showText } from "../text/show.ts";
import { type DecidedBy, decidedBy } from "./decided-by.ts";
import { describe, lineOf } from "./entry-words.ts";
import { explainSingle } from "./explain-single.ts";
import type { HostVerdicts } from "./host-verdicts.ts";

/** The best match in each list at one address, and which of them decides. */
export interface Deciding {
  readonly ipme: Entry | null;
  readonly notipme: Entry | null;
  readonly ipmeLength: number;
  readonly notipmeLength: number;
  readonly decidedBy: DecidedBy | null;
}

export function decidingAt({ where }: HostVerdicts, address: number): Deciding {
  const { me, ...verdict } = verdictAt(where, address);
  const entry = me ? verdict.ipme : verdict.notipme;
  return { ...verdict, decidedBy: entry === null ? null : decidedBy(entry) };
}

/** The lowest address that fails, the range that it is from, and how many of that fail. */
export interface Failing {
  readonly address: number;
  readonly of: { readonly from: number; readonly to: number };
  readonly count: number;
}

/** Why the address does not have the verdict that is wanted, and what would have to change. */
export function explainFailure(
  onHost: HostVerdicts,
  wantsMe: boolean,
  failing: Failing,
  deciding: Deciding,
): { reason: string; remedy: string } {
  const { address } = failing;
  if (onHost.host.dialect.singles !== undefined) {
    const { ipme, notipme } = deciding;
    return explainSingle(onHost, wantsMe, { address, netmask: 0xffffffff }, { me: !wantsMe, ipme, notipme });
  }
  return wantsMe
    ? explainNotMe(onHost, dotted(address), failing, deciding)
    : explainMe(onHost, dotted(address), deciding);
}

function explainNotMe(
  { host }: HostVerdicts,
  a: string,
  failing: Failing,
  { ipme, notipme, ipmeLength, notipmeLength }: Deciding,
): { reason: string; remedy: string } {
  const { dialect, set } = host;
  const line = lineOf(notipme);
  if (notipme !== null) {
    const excludes = `${describe(notipme)} excludes it`;
    const written = notipmeLength === 32 ? "" : `Write ${a} into moreipme`;
    const removal = `delete line ${line} of notipme`;
    if (ipme === null) {
      return {
        reason: `${excludes}, and nothing in the ipme list covers it`,
        remedy: written === "" ? `Write ${a} into moreipme, and ${removal}.` : `${written}.`,
      };
    }
    const why =
      ipmeLength === notipmeLength ? "the netmasks are equally long, and a tie is not me" : "its netmask is longer";
    return {
      reason: `${excludes}, though ${describe(ipme)} covers it: ${why}`,
      remedy: written === "" ? `Delete line ${line} of notipme.` : `${written}, or narrow or ${removal}.`,
    };
  }
  const { address } = failing;
  const has = set?.addresses.filter((one) => one.address === address) ?? [];
  const up = has.find((one) => one.up);
  const add = dialect.readsIpFiles
    ? `Add ${whatIsMissing(failing)} to moreipme.`
    : `${dialect.name} does not read moreipme: only the address of an interface is me.`;
  if (up !== undefined && set !== null && !seenAddresses(set, dialect).some((one) => one.address === address)) {
    return {
      reason: `qmail on Linux does not see this address of ${showText(up.device)}: it is a secondary address without a label of its own`,
      remedy: add,
    };
  }
  const [down] = has;
  if (down !== undefined) return { reason: `${showText(down.device)} has it, but is down`, remedy: add };
  return { reason: "no entry covers it", remedy: add };
}

/** What to write so that no address fails: their network if all of one do. */
function whatIsMissing({ address, of: { from, to }, count }: Failing): string {
  if (count === 1) return dotted(address);
  const [network, more] = count === to - from + 1 ? networksOf([from, to + 1]) : [];
  return network !== undefined && more === undefined
    ? entryText({ address, netmask: netmaskOf(network.length) })
    : `${dotted(address)} and the others that fail`;
}

function explainMe({ host }: HostVerdicts, a: string, { ipme, notipme }: Deciding): { reason: string; remedy: string } {
  const shorter = notipme === null ? "" : `, and the netmask of ${describe(notipme)} is shorter`;
  const { dialect } = host;
  const reason = `${ipme === null ? "nothing" : describe(ipme)} makes it me${shorter}`;
  if (!dialect.readsIpFiles)
    return { reason, remedy: `${dialect.name} does not read notipme: nothing can exclude it.` };
  if (ipme?.origin.kind === "interface") {
    return {
      reason,
      remedy: `Write ${a} without a netmask into notipme: a network never excludes the address of an interface.`,
    };
  }
  if (ipme?.origin.kind === "line") {
    return {
      reason,
      remedy: `Narrow or delete line ${ipme.origin.line} of moreipme, or exclude the address in notipme with a netmask that is at least as long.`,
    };
  }
  return { reason, remedy: `Write ${a} into notipme.` };
}

const NAMED = 3;

/** Why all addresses from `from` to `to` have the verdict that they have in common: the entries that decide. */
export function explainPass({ where }: HostVerdicts, from: number, to: number): string {
  const { entries, more, someUnmatched } = explainRange(where, from, to, NAMED);
  if (entries.length === 0) return "no entry covers it";
  const names = entries.map(describe).join(", ");
  const decide = `${entries.length === 1 && !more ? "decides" : "decide"}${someUnmatched ? " where an entry covers it" : ""}`;
  return `${names}${more ? " and others" : ""} ${decide}`;
}
