import type { Fault } from "../../mail/fleet-faults.ts";
import { plural } from "../../text/plural.ts";
import { showText } from "../../text/show.ts";
import { byAcceptingLine } from "../accepting-line.ts";
import type { Found, Rule } from "../rule.ts";
import { type FleetOfSubject, faultsIn, wayText } from "../subject-mail.ts";

const SETTINGS = `version: 1
control: control
dialect: indimail
interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
dns:
  example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
  mx1.example.com: 198.51.100.1
  mx2.example.com: 192.0.2.20
`;

const FILES = { me: "mx2.example.com\n", rcpthosts: "example.com\n", locals: "mx2.example.com\n" };

export const endlessLoop: Rule = {
  id: "endless-loop",
  level: "error",
  summary: "a backup MX with indimail: while no better MX answers, its qmail-remote runs for ever at full speed",
  fix: null,
  aboutWorld: true,
  followsMail: true,
  bad: { files: FILES, settings: SETTINGS },
  good: { files: { ...FILES, smtproutes: "example.com:mx1.example.com\n" }, settings: SETTINGS },
  *directory(subject): Generator<Found> {
    if (subject.world?.hasDns !== true) return;
    for (const fleet of subject.world.fleets()) {
      for (const { place, faults } of byAcceptingLine(fleet, subject, faultsIn(fleet, subject.saidComplete).endless)) {
        const detail = (): { message: string; remedy: string; fix: null } => ({
          message: messageOf(fleet, faults),
          remedy:
            "Give the domain a route to the better MX in smtproutes: for a route, qmail-remote does not ask whether the address is its own. Or take this host out of the MX records.",
          fix: null,
        });
        yield { ...place, detail };
      }
    }
  },
};

function messageOf({ names }: FleetOfSubject, faults: readonly Fault[]): string {
  const [first] = faults as [Fault];
  const name = names.ready.fleet.hosts[first.host]?.name ?? "";
  const where = name === "" ? "this host" : showText(name);
  const count = new Set(faults.map(({ pattern }) => pattern)).size;
  const more = count === 1 ? "" : ` So is mail for ${plural(count - 1, "more class", "more classes")} of recipients.`;
  return (
    `Mail for ${showText(first.witness)} is accepted, and ${where} is a backup MX for it: where no better MX takes the message, qmail-remote comes ` +
    `to the host's own address, does not get past it, and takes a whole processor for ever (${wayText(first.way)}).${more}`
  );
}
