import { dotted } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { blocksAround, idOfTag } from "../space/blocks.ts";
import { entrySpan } from "./line-text.ts";
import { type DirectoryRule, type Found, foundOn } from "./rule.ts";
import type { Subject } from "./subject.ts";
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
    const { address, netmask, line } = file.entries;
    const coveredBy = new Map<number, number[]>();
    for (const face of subject.declared ? subject.interfaces.address : [LOOPBACK]) {
      const around = entriesAround(subject, file, face);
      if (around.some((i) => netmask[i] === 0xffffffff)) continue;
      for (const i of around) {
        const covered = coveredBy.get(i);
        if (covered === undefined) coveredBy.set(i, [face]);
        else covered.push(face);
      }
    }
    for (const [i, covered] of [...coveredBy].sort(([a], [b]) => a - b)) {
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

/** The indexes of the entries that match an address. */
function entriesAround(subject: Subject, { entries }: IpFile, face: number): number[] {
  const blocks = subject.needless()?.blocks;
  const found: number[] = [];
  if (blocks !== undefined) {
    for (const block of blocksAround(blocks, face)) {
      const i = idOfTag(blocks.tag[block] as number) - subject.ids.firstNotipme;
      if (i >= 0) found.push(i);
    }
    return found;
  }
  for (let i = 0; i < entries.count; i++) {
    if ((face & (entries.netmask[i] as number)) >>> 0 === entries.address[i]) found.push(i);
  }
  return found;
}
