import { readAs } from "../../lines/words.ts";
import { dotted, hasHostBits, isGapped, netmaskLength } from "../../qmail/netmask.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const gappedNetmask: Rule = {
  id: "gapped-netmask",
  level: "warning",
  summary: "a netmask that is not all ones before all zeros",
  fix: null,
  onlyWith: "unusual",
  bad: { moreipme: "10.0.7.0/255.0.255.0\n" },
  good: { moreipme: "10.0.7.0/255.255.255.0\n" },
  *notableLine(reading, file): Generator<Found> {
    const { entry, netmask } = reading;
    if (entry === null || netmask === null) return;
    if (!isGapped(entry.netmask) || hasHostBits(entry.address, entry.netmask)) return;
    yield foundOn(file, reading, netmask, () => ({
      message:
        `The netmask ${dotted(entry.netmask)} has gaps: qmail matches it bit by bit, and counts it as a netmask of length ` +
        `${netmaskLength(entry.netmask)} when it looks for the best match.`,
      reads: readAs(reading),
      remedy: "Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.",
      fix: null,
    }));
  },
};
