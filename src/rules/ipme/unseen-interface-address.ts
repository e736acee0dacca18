import { seenAddresses } from "../../qmail/interfaces.ts";
import { ipmeIs, makeLists } from "../../qmail/ipme.ts";
import { lineNumber } from "../../qmail/lines.ts";
import { dotted } from "../../qmail/netmask.ts";
import type { InterfaceAddress, InterfaceSet } from "../../qmail/types.ts";
import { verdictAt } from "../../space/verdict-map.ts";
import { showText } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** How many addresses a message names. */
const NAMED = 20;
/** How many are asked about one by one, where the whole space is not known. */
const ASKED = 100;

export const unseenInterfaceAddress: Rule = {
  id: "unseen-interface-address",
  level: "warning",
  summary: "an interface has an address that qmail on Linux does not see, and that is not me",
  fix: null,
  onlyWith: "interfaces",
  needsBoth: true,
  bad: { moreipme: "203.0.113.7\n", interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] } },
  good: { moreipme: "203.0.113.7\n192.0.2.11\n", interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] } },
  *directory(subject): Generator<Found> {
    for (const [i, { name, set }] of subject.hosts.entries()) if (set !== null) yield* unseenOn(name, set, i, subject);
  },
};

/** The addresses of one host, of which `host` is the number. */
function* unseenOn(name: string | null, set: InterfaceSet, host: number, subject: Subject): Generator<Found> {
  const seen = new Set(seenAddresses(set, subject.dialect).map((item) => item.address));
  const hidden = set.addresses.filter((item) => item.up && typeof item.address === "number" && !seen.has(item.address));
  const unseen = hidden.length === 0 ? [] : withoutAnEntry(hidden, set, subject, host);
  const [first] = unseen;
  if (first === undefined) return;
  const place = first.at ?? set.at ?? { file: subject.anchor(), start: 0, end: 0 };
  const more = unseen.length > NAMED ? ` and ${unseen.length - NAMED} more` : "";
  const named = unseen.slice(0, NAMED).map(({ address, device }) => [dotted(address as number), device] as const);
  const shown = named.map(([address, device]) => `${address} of ${showText(device)}`).join(", ") + more;
  const addresses = named.map(([address]) => address).join(", ") + more;
  yield {
    file: place.file,
    line: lineNumber(place.file.bytes, place.start),
    start: place.start,
    end: place.end,
    host: name,
    detail: () => ({
      message: `qmail on Linux does not see ${shown}: an address without a label of its own hides behind the first address of its label, so mail to ${unseen.length === 1 ? "it" : "them"} loops.`,
      remedy: subject.dialect.readsIpFiles
        ? `Write ${addresses} into moreipme (into notipme, if ${unseen.length === 1 ? "it is" : "they are"} not to be me).`
        : `Give ${unseen.length === 1 ? "it" : "each"} a label of its own (ip addr add ... label ${showText(first.device)}:1): ${subject.dialect.name} does not read moreipme.`,
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

/** Which addresses that qmail does not see are not me and match no `notipme` entry. */
function withoutAnEntry(
  hidden: readonly InterfaceAddress[],
  set: InterfaceSet,
  subject: Subject,
  host: number,
): readonly InterfaceAddress[] {
  const where = subject.where()?.[host];
  if (where !== undefined) {
    return hidden.filter(({ address }) => {
      const { ipme, notipme } = verdictAt(where, address as number);
      return ipme === null && notipme === null;
    });
  }
  const lists = makeLists(subject.dialect, set, subject.moreipme, subject.notipme);
  return hidden.slice(0, ASKED).filter(({ address }) => {
    const { me, notipme } = ipmeIs(lists, address as number);
    return !me && notipme === null;
  });
}
