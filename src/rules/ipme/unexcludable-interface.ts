import { entrySpan } from "../../lines/line-text.ts";
import { dotted, entryText, hasHostBits, isGapped } from "../../qmail/netmask.ts";
import type { IpFile } from "../../qmail/types.ts";
import { lowerBound } from "../../space/lower-bound.ts";
import { signed } from "../../space/sort.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const LOOPBACK = 0x7f000001;
const SHOWN = 5;
/** The netmask 255.255.255.255 as a signed number. */
const SINGLE = -1;

export const unexcludableInterface: Rule = {
  id: "unexcludable-interface",
  level: "warning",
  summary: "a network in notipme covers an interface address, which it can never exclude",
  fix: null,
  onlyWith: "exclusions",
  bad: { notipme: "127.0.0.0/255.0.0.0\n" },
  good: { notipme: "127.0.0.0/255.0.0.0\n127.0.0.1\n" },
  *directory(subject): Generator<Found> {
    if (subject.notipme !== null && subject.notipme.entries.count > 0) yield* coveringIn(subject.notipme, subject);
  },
};

/** The networks of notipme that cover an interface address. */
function* coveringIn(file: IpFile, subject: Subject): Generator<Found> {
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
}

// Both go through all of notipme, and until the engine has optimized a loop, every number above 2^31 that it touches becomes an object:
// so they compare signed numbers. Few addresses are compared one by one, many are looked up.
const FEW = 8;

/** Which of some ascending interface addresses notipme does not name individually. */
function notAlone({ entries }: IpFile, interfaceAddresses: Uint32Array): Uint32Array {
  const named = new Uint8Array(interfaceAddresses.length);
  const few = interfaceAddresses.length <= FEW ? signed(interfaceAddresses) : null;
  const [addresses, masks] = [signed(entries.address), signed(entries.netmask)];
  for (let i = 0; i < entries.count; i++) {
    if (masks[i] !== SINGLE) continue;
    const k =
      few === null ? indexIn(interfaceAddresses, entries.address[i] as number) : few.indexOf(addresses[i] as number);
    if (k >= 0) named[k] = 1;
  }
  return interfaceAddresses.filter((_, k) => named[k] === 0);
}

function indexIn(ascending: Uint32Array, address: number): number {
  const k = lowerBound(ascending, address);
  return ascending[k] === address ? k : -1;
}

/**
 * The indexes of the networks that hold one of some ascending addresses, none of which is named individually. Not a generator,
 * because the engine does not optimize loops in generators.
 */
function coveringAny({ entries }: IpFile, interfaceAddresses: Uint32Array): number[] {
  const found: number[] = [];
  if (interfaceAddresses.length === 0) return found;
  const all = signed(interfaceAddresses);
  const [addresses, masks] = [signed(entries.address), signed(entries.netmask)];
  for (let i = 0; i < entries.count; i++) {
    const mask = masks[i] as number;
    if (mask === SINGLE) continue;
    const first = addresses[i] as number;
    if (hasHostBits(first, mask)) continue;
    const isCovering =
      all.length <= FEW || isGapped(mask)
        ? holdsAny(all, first, mask)
        : (interfaceAddresses[lowerBound(interfaceAddresses, first >>> 0)] as number) - (first >>> 0) <= ~mask >>> 0; // NaN where there is none
    if (isCovering) found.push(i);
  }
  return found;
}

function holdsAny(addresses: Int32Array, first: number, mask: number): boolean {
  for (let k = 0; k < addresses.length; k++) if (((addresses[k] as number) & mask) === first) return true;
  return false;
}
