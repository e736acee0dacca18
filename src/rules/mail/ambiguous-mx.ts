import type { Fault } from "../../mail/fleet-faults.ts";
import { plural } from "../../text/plural.ts";
import { showText } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { entryPlace, type FleetOfSubject, faultsIn, fileOfMe, type StepPlace, wayText } from "../subject-mail.ts";

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
  bad: { files: FILES, moreipme: "203.0.113.7\n", settings: SETTINGS },
  good: {
    files: { ...FILES, locals: "mx.example.com\nexample.com\n" },
    moreipme: "203.0.113.7\n",
    settings: SETTINGS,
  },
  *directory(subject): Generator<Found> {
    if (subject.world?.isDeclared !== true) return;
    for (const fleet of subject.world.fleets()) {
      for (const { place, faults } of byLine(fleet, subject)) {
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

interface Line {
  readonly place: StepPlace;
  readonly faults: Fault[];
}

/** By the line that accepts the recipients where they arrive: on a host of this directory. */
function byLine(fleet: FleetOfSubject, subject: Subject): Iterable<Line> {
  const lines = new Map<string, Line>();
  for (const fault of faultsIn(fleet, subject.saidComplete).ambiguous) {
    if (fleet.directories[fault.arrivesAt]?.path !== subject.directory.path) continue;
    const accepted = fault.way.find(({ by }) => by?.kind === "entry" && by.file === "rcpthosts");
    const found = accepted?.by?.kind === "entry" ? entryPlace(fleet, accepted.host, accepted.by) : null;
    const place = found ?? { file: fileOfMe(subject.directory), line: 1, start: 0, end: 0 };
    const key = `${place.file.path}:${place.start}`;
    const line = lines.get(key) ?? { place, faults: [] };
    line.faults.push(fault);
    lines.set(key, line);
  }
  return lines.values();
}

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
