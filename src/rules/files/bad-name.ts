import { showBeginning } from "../../text/show.ts";
import { nameIn } from "../name-in.ts";
import { mistakeInName } from "../name-mistake.ts";
import type { Found, Rule } from "../rule.ts";

export const badName: Rule = {
  id: "bad-name",
  level: "error",
  summary: "a file that should hold the name of a host or domain holds something else",
  fix: null,
  bad: { files: { me: "root@mail.example.org\n", helohost: "mail.example.org:25\n" } },
  good: { files: { me: "mail.example.org\n", helohost: "mail.example.org\n" } },
  *line(file): Generator<Found> {
    const { bytes, row } = file;
    if (row.holds !== "host" && row.holds !== "completion") return;
    const name = nameIn(file);
    const mistake = mistakeInName(bytes, name);
    if (mistake === null) return;
    yield {
      file,
      line: 1,
      start: mistake.at,
      end: mistake.at + 1,
      detail: () => ({
        message: `${showBeginning(bytes, name.start, name.end)} is not the name of a host or domain: ${mistake.why}, and qmail uses it as it is.`,
        remedy: "Write only the name: labels with dots between them.",
        fix: null,
      }),
    };
  },
};
