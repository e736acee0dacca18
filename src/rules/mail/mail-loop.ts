import type { Fault, FleetFaults } from "../../mail/fleet-faults.ts";
import { lastHop } from "../../mail/last-hop.ts";
import { plural } from "../../text/plural.ts";
import { showText } from "../../text/show.ts";
import type { ControlDirectory } from "../../tree/control-directory.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import {
  entryPlace,
  type FleetOfSubject,
  faultsIn,
  fileOfMe,
  placeOf,
  type StepPlace,
  wayText,
} from "../subject-mail.ts";

const settings = (route: string): string =>
  `version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: ${route}\n`;

const FILES = { me: "mx.example.com\n", rcpthosts: "example.com\n", locals: "mx.example.com\n" };

export const mailLoop: Rule = {
  id: "mail-loop",
  level: "error",
  summary: "mail for some recipients comes back to the host that sent it on",
  fix: null,
  aboutWorld: true,
  followsMail: true,
  files: ["*"],
  bad: { files: FILES, settings: settings("203.0.113.7") },
  good: { files: FILES, moreipme: "203.0.113.7\n", settings: settings("203.0.113.7") },
  *directory(subject): Generator<Found> {
    if (subject.world?.isDeclared !== true) return;
    for (const fleet of subject.world.fleets()) {
      for (const { place, faults } of byLine(fleet, subject)) {
        if (isToldAlready(place, subject)) continue;
        yield {
          ...place,
          detail: () => ({ message: messageOf(fleet, faults), fix: null, remedy: remedyOf(fleet, faults) }),
        };
      }
    }
  },
};

const ROUTES: readonly string[] = ["smtproutes", "qmtproutes"];

/** A route that leads straight back to its host: `routed-to-itself`. */
function isToldAlready({ file, start }: StepPlace, subject: Subject): boolean {
  return ROUTES.some((name) => {
    const routes = subject.list(name);
    if (routes === null || routes.path !== file.path) return false;
    const index = routes.entries.start.indexOf(start);
    return index >= 0 && subject.routeError(routes, index) === "here";
  });
}

const HAVE = "the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).";

/** An IPv4 address that is written as IPv6 never is me, whatever is in moreipme. */
const MAPPED = / AAAA ::ffff:[\d.]+$/;

/** Only a host that sends to itself can notice, and only if it did not send by a route. */
function remedyOf({ names }: FleetOfSubject, faults: readonly Fault[]): string {
  const canSee = faults.some(({ way, host }) => {
    const { dns, route } = lastHop(way, ({ by }) => by !== null);
    if (route !== null || dns === null) return route === null;
    return dns.host === names.ready.fleet.hosts[host]?.name && !MAPPED.test(dns.result);
  });
  return canSee ? `Make the address me (moreipme), ${HAVE}` : `Make ${HAVE}`;
}

interface Line {
  readonly place: StepPlace;
  readonly faults: Fault[];
}

/**
 * The loops by the line that closes them, as far as they are this directory's: the line is in its files or, if it is in none of the
 * fleet's, the loop is on its host.
 */
function byLine(fleet: FleetOfSubject, subject: Subject): Line[] {
  const faults = faultsIn(fleet, subject.saidComplete);
  const lines = known.get(faults) ?? linesOf(fleet, faults);
  known.set(faults, lines);
  const paths = new Set(fleet.directories.map(({ path }) => path));
  return lines.filter(({ place, faults: [first] }) => {
    const folder = folderOf(place);
    const owner = first === undefined ? undefined : fleet.directories[first.host]?.path;
    return (paths.has(folder) ? folder : owner) === subject.directory.path;
  });
}

/** The same for every directory of a fleet. */
const known = new WeakMap<FleetFaults, Line[]>();

function linesOf(fleet: FleetOfSubject, { loops }: FleetFaults): Line[] {
  const lines = new Map<string, Line>();
  for (const fault of loops) {
    const closing = closingLine(fleet, fault);
    const place = closing === null || isElsewhere(fleet, fault, closing) ? meOf(fleet, fault) : closing;
    const key = `${place.file.path}:${place.start}`;
    const line = lines.get(key) ?? { place, faults: [] };
    line.faults.push(fault);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** A loop that comes back to a guest is told in its directory, whatever closes it: no other directory has it in its fleet. */
function isElsewhere({ directories, guest }: FleetOfSubject, { host }: Fault, closing: StepPlace): boolean {
  const folder = folderOf(closing);
  return host === guest && directories.some(({ path }, i) => path === folder && i !== guest);
}

function folderOf({ file }: StepPlace): string {
  return file.path.slice(0, Math.max(0, file.path.lastIndexOf("/")));
}

/** The first line of `me` of the host that it comes back to. */
function meOf({ directories }: FleetOfSubject, { host }: Fault): StepPlace {
  return { file: fileOfMe(directories[host] as ControlDirectory), line: 1, start: 0, end: 0 };
}

/**
 * The last line of smtproutes or qmtproutes, of the DNS, or of moreipme or notipme before the return; else the line of rcpthosts.
 */
function closingLine(fleet: FleetOfSubject, { way }: Fault): StepPlace | null {
  for (const { host, by } of [...way].reverse()) {
    if (by?.kind === "record") return placeOf(by.at.file, by.at);
    if (by?.kind === "entry" && ROUTES.includes(by.file)) return entryPlace(fleet, host, by);
    if (by?.kind === "ipme") {
      const origin = (by.verdict.notipme ?? by.verdict.ipme)?.entry.origin;
      if (origin?.kind === "line") return placeOf(origin.file, { start: origin.start, end: origin.start });
    }
  }
  const accepted = way.find(({ by }) => by?.kind === "entry" && by.file === "rcpthosts");
  return accepted?.by?.kind === "entry" ? entryPlace(fleet, accepted.host, accepted.by) : null;
}

function messageOf({ names }: FleetOfSubject, faults: readonly Fault[]): string {
  const [first] = faults as [Fault];
  const name = names.ready.fleet.hosts[first.host]?.name ?? "";
  const to = name === "" ? "to this host" : `to ${showText(name)}`;
  const count = new Set(faults.map(({ pattern }) => pattern)).size;
  const more = count === 1 ? "" : ` So does mail for ${plural(count - 1, "more class", "more classes")} of recipients.`;
  return `Mail for ${showText(first.witness)} comes back ${to}, until qmail has counted 100 Received lines and bounces it (${wayText(first.way)}).${more}`;
}
