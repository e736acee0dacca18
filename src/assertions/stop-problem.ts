import type { Stop } from "../mail/simulation.ts";
import { showPath } from "../text/show.ts";
import { hostName, type MailFleet } from "./mail-fleet.ts";
import { shown } from "./told-way.ts";

/** Why there is no answer about a recipient: a sentence without a full stop. */
export function stopProblem(fleet: MailFleet, stop: Stop, recipient: string): string {
  const none = `there is no answer for ${shown(recipient)}`;
  switch (stop.kind) {
    case "too-many-ways":
      return `${none}: its ways branch so often, or are so long, that qmailint does not follow them all`;
    case "too-many-classes":
      return "there is no answer: there are more kinds of mail than qmailint tells apart";
    case "too-many-addresses":
      return "there is no answer: moreipme, notipme and the interfaces make more than 100,000 classes of addresses, and qmailint tells no more apart";
    case "not-judged": {
      const directory = fleet.directories[stop.host];
      const file = directory?.file(stop.by.file)?.path ?? stop.by.file;
      const name = hostName(fleet, stop.host);
      const why =
        stop.reason === "back-reference"
          ? "its expression has a back reference, which qmailint does not match"
          : "its expression is larger than qmailint matches";
      return `${none}: line ${stop.by.line} of ${showPath(file)} is asked${name === null ? "" : ` on ${name}`}, and ${why}`;
    }
  }
}
