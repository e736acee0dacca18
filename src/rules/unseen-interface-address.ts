import { seenAddresses } from "../qmail/interfaces.ts";
import { ipmeIs, makeLists } from "../qmail/ipme.ts";
import { dotted } from "../qmail/netmask.ts";
import { showText } from "../show.ts";
import type { DirectoryRule, Found } from "./rule.ts";

export const unseenInterfaceAddress: DirectoryRule = {
  id: "unseen-interface-address",
  level: "warning",
  summary: "an interface has an address that qmail on Linux does not see, and that is not me",
  fix: null,
  needsBoth: true,
  bad: { moreipme: "203.0.113.7\n", interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] } },
  good: { moreipme: "203.0.113.7\n192.0.2.11\n", interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] } },
  *directory(subject): Generator<Found> {
    for (const { name, set } of subject.hosts) {
      if (set === null) continue;
      const seen = new Set(seenAddresses(set, subject.dialect).map((item) => item.address));
      const lists = makeLists(subject.dialect, set, subject.moreipme, subject.notipme);
      const unseen = set.addresses.filter((item) => {
        if (!item.up || typeof item.address !== "number" || seen.has(item.address)) return false;
        const { me, notipme } = ipmeIs(lists, item.address);
        return !me && notipme === null;
      });
      const [first] = unseen;
      if (first === undefined) continue;
      const place = first.at ?? { file: subject.anchor(), start: 0, end: 0 };
      const shown = unseen.map((item) => `${dotted(item.address as number)} of ${showText(item.device)}`).join(", ");
      const addresses = unseen.map((item) => dotted(item.address as number)).join(", ");
      yield {
        file: place.file,
        line: lineOf(place.file.bytes, place.start),
        start: place.start,
        end: place.end,
        host: name,
        detail: () => ({
          message: `qmail on Linux does not see ${shown}: an address without a label of its own hides behind the first one of its label. Mail to ${unseen.length === 1 ? "it" : "them"} loops.`,
          remedy: subject.dialect.readsIpFiles
            ? `Write ${addresses} into moreipme (into notipme, if ${unseen.length === 1 ? "it is" : "they are"} not to be me).`
            : `Give ${unseen.length === 1 ? "it" : "each"} a label of its own (ip addr add ... label ${showText(first.device)}:1): ${subject.dialect.name} reads no moreipme.`,
          ...(subject.dialect.readsIpFiles
            ? {
                write: unseen
                  .map(({ address }) => dotted(address as number))
                  .map((text) => ({ text, into: "moreipme" as const })),
              }
            : {}),
          fix: null,
        }),
      };
    }
  },
};

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++;
  return line;
}
