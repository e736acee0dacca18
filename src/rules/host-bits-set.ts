import { dotted, hasHostBits } from "../qmail/netmask.ts";
import { type Found, foundOn, type LineRule } from "./rule.ts";
import { entryText } from "./words.ts";

export const hostBitsSet: LineRule = {
  id: "host-bits-set",
  level: "error",
  summary: "the address has bits outside its netmask, so the entry matches nothing",
  fix: null,
  bad: { moreipme: "192.0.2.5/255.255.255.0\n" },
  good: { moreipme: "192.0.2.0/255.255.255.0\n" },
  *line(reading, file): Generator<Found> {
    const { entry, address, netmask } = reading;
    if (entry === null || address === null || !hasHostBits(entry.address, entry.netmask)) return;
    yield foundOn(file, reading, { start: address.start, end: netmask?.end ?? address.end }, () => {
      const network = { address: (entry.address & entry.netmask) >>> 0, netmask: entry.netmask };
      return {
        message: `This entry matches no address, ever: ${dotted(entry.address)} has bits outside the netmask ${dotted(entry.netmask)}, and qmail does not clear them.`,
        reads: entryText(entry),
        remedy: `Write ${entryText(network)} for the network, or ${dotted(entry.address)} for the one address.`,
        fix: null,
      };
    });
  },
};
