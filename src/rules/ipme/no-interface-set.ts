import { showText } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";

export const noInterfaceSet: Rule = {
  id: "no-interface-set",
  level: "info",
  summary: "a qmailint.yaml has assertions that an interface address could change, and declares no interface set",
  fix: null,
  bad: {
    moreipme: "203.0.113.7\n",
    settings: "version: 1\nassertions:\n  - not me: 198.51.100.7\n",
  },
  good: {
    moreipme: "203.0.113.7\n",
    settings: "version: 1\ninterfaces:\n  lo: 127.0.0.1/8\nassertions:\n  - not me: 198.51.100.7\n",
  },
  *settings({ file, lineOf, undeclared }): Generator<Found> {
    if (undeclared === null) return;
    const { start, end, text } = undeclared;
    yield {
      file,
      line: lineOf(start),
      start,
      end,
      detail: () => ({
        message: `This file declares no interface set, and the address of an interface could change the verdict on ${showText(text)}.`,
        remedy:
          'Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".',
        fix: null,
      }),
    };
  },
};
