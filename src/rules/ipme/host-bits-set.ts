import { readOctets } from "../../lines/line-text.ts";
import { alternatives, meantNetwork, wildcardOf } from "../../lines/meant.ts";
import { dotted, entryText, hasHostBits } from "../../qmail/netmask.ts";
import type { LineReading } from "../../qmail/types.ts";
import { type Detail, type Found, foundOn, type Rule } from "../rule.ts";

export const hostBitsSet: Rule = {
  id: "host-bits-set",
  level: "error",
  summary: "the address has bits outside its netmask, so the entry matches nothing",
  fix: null,
  onlyWith: "unusual",
  bad: { moreipme: "192.0.2.5/255.255.255.0\n" },
  good: { moreipme: "192.0.2.0/255.255.255.0\n" },
  *notableLine(reading, file): Generator<Found> {
    const { entry, address, netmask } = reading;
    if (entry === null || address === null || !hasHostBits(entry.address, entry.netmask)) return;
    yield foundOn(file, reading, { start: address.start, end: netmask?.end ?? address.end }, () => {
      const wrapped = readOctets(reading).some((octet) => octet.wrapped);
      const meant = wrapped ? [] : meantNetwork(dotted(entry.address), dotted(entry.netmask));
      return {
        message: `This entry matches no address, ever: ${dotted(entry.address)} has bits outside the netmask ${dotted(entry.netmask)}, and qmail does not clear them.`,
        reads: entryText(entry),
        ...(reading.terminated
          ? remedyOf(entry, meant, wrapped)
          : { remedy: "End the line with a newline, and look at the entry again." }),
        fix: null,
      };
    });
  },
};

function remedyOf(
  { address, netmask }: Pair,
  meant: readonly string[],
  wrapped: boolean,
): Pick<Detail, "remedy" | "write"> {
  if (wrapped) return { remedy: "Write the octets that were meant, from 0 to 255, and look at the entry again." };
  if (meant.length === 0) {
    const why = netmask === 0 ? "0.0.0.0 covers every address there is" : "this netmask has gaps";
    const remedy = `Write ${dotted(address)} for the single address, or give the network another netmask: ${why}.`;
    return { remedy, write: [{ text: dotted(address) }] };
  }
  const wildcard =
    wildcardOf(netmask) === null
      ? ""
      : `${dotted(netmask)} is a wildcard mask, as routers write it; qmail wants the netmask. `;
  return { remedy: `${wildcard}Write ${alternatives(meant)}.`, write: meant.map((text) => ({ text })) };
}

type Pair = NonNullable<LineReading["entry"]>;
