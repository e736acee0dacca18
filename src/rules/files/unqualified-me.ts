import { showBeginning } from "../../text/show.ts";
import { nameIn } from "../name-in.ts";
import type { Found, Rule } from "../rule.ts";

export const unqualifiedMe: Rule = {
  id: "unqualified-me",
  level: "warning",
  summary: "me is a name without a dot, and qmail signs its mail with it",
  fix: null,
  files: ["me"],
  bad: { files: { me: "mail\n" } },
  good: { files: { me: "mail.example.org\n" } },
  *line(file): Generator<Found> {
    if (file.name !== "me") return;
    const { bytes } = file;
    const name = nameIn(file);
    if (name.start === name.end || bytes.subarray(name.start, name.end).includes(0x2e)) return;
    yield {
      file,
      line: 1,
      ...name,
      detail: () => ({
        message: `${showBeginning(bytes, name.start, name.end)} has no dot: qmail greets and signs with this name, bounces come from it, and many hosts refuse mail that no other host could answer.`,
        remedy: "Write the full name of the host, as it is in the DNS.",
        fix: null,
      }),
    };
  },
};
