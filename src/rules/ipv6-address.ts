import { type Found, foundOn, type LineRule } from "./rule.ts";
import { skippedLine } from "./skipped-line.ts";

export const ipv6Address: LineRule = {
  id: "ipv6-address",
  level: "error",
  summary: "an IPv6 address in a dialect that has none, so the line is skipped",
  fix: null,
  bad: { moreipme: "2001:db8::25\n" },
  good: { moreipme: "203.0.113.7\n" },
  *line(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "ipv6-address") return;
    yield foundOn(file, reading, skipped.written, () => ({
      message: `qmail skips this line: ${subject.dialect.name} knows IPv4 addresses only.`,
      reads: "nothing",
      remedy: "Delete the line; this qmail neither receives nor sends mail over IPv6.",
      fix: null,
    }));
  },
};
