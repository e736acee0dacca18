import { entrySpan } from "../../lines/line-text.ts";
import { dotted, entryText, hasHostBits, isGapped } from "../../qmail/netmask.ts";
import type { IpFile } from "../../qmail/types.ts";
import { lowerBound } from "../../space/lower-bound.ts";
import { signed } from "../../space/sort.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

const LOOPBACK = 0x7f000001;
const SHOWN = 5;
/** The netmask 255.255.255.255 as a signed number. */
const SINGLE = -1;

export const unexcludableInterface: Rule = {
  id: "unexcludable-interface",
  level: "warning",
  summary: "a network in notipme covers an interface address, which it can never exclude",
  fix: null,
  bad: { notipme: "127.0.0.0/255.0.0.0\n" },
  good: { notipme: "127.0.0.0/255.0.0.0\n127.0.0.1\n" },
  *directory(subject): Generator<Found> {
    const file = subject.notipme;
    if (file === null || file.entries.count === 0) return;
    const { address, netmask, line } = file.entries;
    const left = notAlone(file, subject.declared ? subject.interfaces.address : Uint32Array.of(LOOPBACK));
    for (const i of coveringAny(file, left)) {
      yield foundOn(file, { line: line[i] as number }, entrySpan(file, i), () => {
        const covered = [...left.filter((one) => (one & (netmask[i] as number)) >>> 0 === address[i])];
        const shown = covered.slice(0, SHOWN).map(dotted).join(", ");
        const more = covered.length > SHOWN ? ` and ${covered.length - SHOWN} more` : "";
        const them = covered.length === 1 ? "it" : "them";
        const apart = covered.length === 1 ? "" : "each on a line of its own ";
        return {
          message:
            `This network covers ${subject.declared ? "the interface" : "the loopback interface\u2019s"} address${covered.length === 1 ? "" : "es"} ${shown}${more}, ` +
            `and cannot exclude ${them}: an interface address counts as a netmask of length 32, and the longer one wins.`,
          reads: entryText({ address: address[i] as number, netmask: netmask[i] as number }),
          remedy: `If ${covered.length === 1 ? "it is" : "they are"} not to be me, write ${shown}${more} into notipme, ${apart}without a netmask.`,
          ...(more === "" ? { write: covered.map((one) => ({ text: dotted(one), into: "notipme" as const })) } : {}),
          fix: null,
        };
      });
    }
  },
};

/** Which of some ascending interface addresses notipme does not name individually. */
function notAlone({ entries: { count, address, netmask } }: IpFile, interfaceAddresses: Uint32Array): Uint32Array {
  const named = new Uint8Array(interfaceAddresses.length);
  const masks = signed(netmask);
  for (let i = 0; i < count; i++) {
    if (masks[i] !== SINGLE) continue;
    const k = lowerBound(interfaceAddresses, address[i] as number);
    if (interfaceAddresses[k] === address[i]) named[k] = 1;
  }
  return interfaceAddresses.filter((_, k) => named[k] === 0);
}

/**
 * The indexes of the networks that hold one of some ascending addresses, none of which is named individually. Not a generator,
 * because the engine does not optimize loops in generators.
 */
function coveringAny({ entries: { count, address, netmask } }: IpFile, interfaceAddresses: Uint32Array): number[] {
  const found: number[] = [];
  const masks = signed(netmask);
  for (let i = 0; i < count && interfaceAddresses.length > 0; i++) {
    if (masks[i] === SINGLE) continue;
    const first = address[i] as number;
    const mask = netmask[i] as number;
    if (hasHostBits(first, mask)) continue;
    const isCovering = isGapped(mask)
      ? interfaceAddresses.some((one) => (one & mask) >>> 0 === first)
      : (interfaceAddresses[lowerBound(interfaceAddresses, first)] as number) - first <= 0xffffffff - mask; // NaN where there is none
    if (isCovering) found.push(i);
  }
  return found;
}
