import { dotted } from "../qmail/netmask.ts";
import { lowerBound } from "../space/blocks.ts";
import { entrySpan } from "./line-text.ts";
import { type DirectoryRule, type Found, foundOn } from "./rule.ts";
import { entryText } from "./words.ts";

const LOOPBACK = 0x7f000001;
const SHOWN = 5;

export const unexcludableInterface: DirectoryRule = {
  id: "unexcludable-interface",
  level: "warning",
  summary: "a network in notipme covers an interface address, which it can never exclude",
  fix: null,
  bad: { notipme: "127.0.0.0/255.0.0.0\n" },
  good: { notipme: "127.0.0.0/255.0.0.0\n127.0.0.1\n" },
  *directory(subject): Generator<Found> {
    const file = subject.notipme;
    if (file === null || file.entries.count === 0) return;
    const { count, address, netmask, line } = file.entries;
    const interfaces = subject.declared ? [...subject.interfaces.address] : [LOOPBACK];
    const faces = Uint32Array.from(interfaces).sort();
    const alone = new Set<number>();
    for (let i = 0; i < count; i++) {
      if (netmask[i] === 0xffffffff && faces[lowerBound(faces, address[i] as number)] === address[i]) {
        alone.add(address[i] as number);
      }
    }
    const left = interfaces.filter((one) => !alone.has(one));
    for (let i = 0; i < count && left.length > 0; i++) {
      const mask = netmask[i] as number;
      if (mask === 0xffffffff || !left.some((one) => (one & mask) >>> 0 === address[i])) continue;
      const covered = left.filter((one) => (one & mask) >>> 0 === address[i]);
      yield foundOn(file, { line: line[i] as number }, entrySpan(file, i), () => {
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
          fix: null,
        };
      });
    }
  },
};
