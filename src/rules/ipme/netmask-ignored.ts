import { netmaskTail } from "../../lines/netmask-tail.ts";
import { readAs } from "../../lines/words.ts";
import { showBeginning } from "../../text/show.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const netmaskIgnored: Rule = {
  id: "netmask-ignored",
  level: "error",
  summary: "a network where there are only single addresses: what follows the slash is ignored",
  fix: null,
  onlyWith: "unusual",
  bad: { moreipme: "10.0.0.0/255.0.0.0\n", dialect: "indimail" },
  good: { moreipme: "10.0.0.1\n2001:db8::1\n", dialect: "indimail" },
  *notableLine(reading, file, { dialect }): Generator<Found> {
    const tail = dialect.singles === undefined ? null : netmaskTail(file.bytes, reading);
    if (tail === null) return;
    yield foundOn(file, reading, tail, () => ({
      message: `${dialect.name} has no networks: qmail reads only ${readAs(reading)}, and ignores ${showBeginning(file.bytes, tail.start, tail.end)}.`,
      reads: readAs(reading),
      remedy:
        "Write every address that is meant on a line of its own; if it is only this one, leave out the slash and what follows.",
      fix: null,
    }));
  },
};
