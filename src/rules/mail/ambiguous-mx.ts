import type { Fault } from "../../mail/fleet-faults.ts";
import { plural } from "../../text/plural.ts";
import { showText } from "../../text/show.ts";
import { byAcceptingLine } from "../accepting-line.ts";
import type { Found, Rule } from "../rule.ts";
import { type FleetOfSubject, faultsIn, wayText } from "../subject-mail.ts";

const SETTINGS = `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.com: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`;

const FILES = { me: "mx.example.com\n", rcpthosts: "example.com\n", locals: "mx.example.com\n" };

export const ambiguousMx: Rule = {
  id: "ambiguous-mx",
  level: "error",
  summary: "mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself",
  fix: null,
  aboutWorld: true,
  followsMail: true,
  files: ["*"],
  bad: { files: FILES, moreipme: "203.0.113.7\n", settings: SETTINGS },
  good: {
    files: { ...FILES, locals: "mx.example.com\nexample.com\n" },
    moreipme: "203.0.113.7\n",
    settings: SETTINGS,
  },
  *directory(subject): Generator<Found> {
    if (subject.world?.isDeclared !== true) return;
    for (const fleet of subject.world.fleets()) {
      for (const { place, faults } of byAcceptingLine(
        fleet,
        subject,
        faultsIn(fleet, subject.saidComplete).ambiguous,
      )) {
        const detail = (): { message: string; remedy: string; fix: null } => ({
          message: messageOf(fleet, faults),
          remedy: "Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.",
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
  const more = count === 1 ? "" : ` So does mail for ${plural(count - 1, "more class", "more classes")} of recipients.`;
  return (
    `Mail for ${showText(first.witness)} is accepted, and then bounces with 5.4.6: the best MX of its domain is ${where} itself, ` +
    `where the domain is neither local nor virtual (${wayText(first.way)}).${more}`
  );
}
