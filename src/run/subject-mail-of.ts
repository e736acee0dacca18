import type { MailFleet } from "../assertions/mail-fleet.ts";
import { stopProblem } from "../assertions/stop-problem.ts";
import type { FaultStop } from "../mail/fleet-faults.ts";
import { faultsIn, placeOf, type ReachedHost, type SubjectMail } from "../rules/subject-mail.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Planned } from "../settings/plan.ts";
import type { HostSettings } from "../settings/settings.ts";
import { once } from "../text/once.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, isUnreadable, joinPath } from "../tree/control-directory.ts";
import type { MailFleets } from "./mail-fleets.ts";

const SMTP = 25;

/** What the rules may ask about the mail of a directory. Null where no `qmailint.yaml` counts for it. */
export function subjectMailOf(
  { files: [loaded], hosts }: Pick<Planned, "files" | "hosts">,
  key: string,
  directory: ControlDirectory,
  fleets: MailFleets,
): SubjectMail | null {
  if (loaded === undefined) return null;
  const { settings, zones } = loaded;
  const hasDns = settings.dns.length + zones.length > 0;
  const itsFleets = once((): readonly MailFleet[] => [
    ...new Set(hosts.map(({ name }) => fleets.of(loaded, { key, directory }, name))),
  ]);
  return {
    hasDns,
    isDeclared: hasDns || settings.hosts.length > 1,
    reached: once(() => {
      const written = new Map(settings.hosts.map((host) => [host.name, host]));
      return hosts.map(({ name }) => {
        const own = name === null ? null : (written.get(name) ?? null);
        return reachedHost(loaded, own, fleets.of(loaded, { key, directory }, name), name);
      });
    }),
    fleets: itsFleets,
    unknownWays: (isComplete) => itsFleets().flatMap((fleet) => unknownWaysIn(fleet, isComplete)),
  };
}

/** Once for each line, file or host that is the cause. */
function unknownWaysIn(fleet: MailFleet, isComplete: boolean | null): Problem[] {
  const found = new Map<string, Problem>();
  for (const stop of faultsIn(fleet, isComplete).stops) {
    const problem = problemOf(fleet, stop);
    const key = `${problem?.file}:${problem?.line}`;
    if (problem !== null && !found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}

/**
 * At the line or file that is not judged, or at `me` of the host on which the mail arrives. Null where that is reported elsewhere.
 */
function problemOf(fleet: MailFleet, stop: FaultStop): Problem | null {
  const at = (host: number, name: string, line: number): Omit<Problem, "message"> => {
    const { path, file } = fleet.directories[host] as ControlDirectory;
    return { file: file(name)?.path ?? joinPath(path, name), line, column: 1 };
  };
  if ("error" in stop) {
    const { message, place } = stop.error;
    if (place === null) return { ...at(stop.arrivesAt, "me", 1), message };
    return isRefused(fleet, place.file) ? { ...place, message } : null;
  }
  const { arrivesAt, recipient, why } = stop;
  const place = why.kind === "not-judged" ? at(why.host, why.by.file, why.by.line) : at(arrivesAt, "me", 1);
  return { ...place, message: `${stopProblem(fleet, why, recipient)}, so it is not known whether mail loops` };
}

/**
 * Is it a file that qmailint does not read? A template is a finding, and nothing need be known about a host with several
 * directories.
 */
function isRefused({ directories }: MailFleet, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const found = directories.find((one) => joinPath(one.path, name) === path)?.file(name) ?? null;
  return found !== null && isUnreadable(found) && found.refused === true;
}

function reachedHost(
  { settings }: LoadedSettings,
  own: HostSettings | null,
  { ready, indexOf }: MailFleet,
  name: string | null,
): ReachedHost {
  const span = own?.reachedAtSpan ?? settings.reachedAtSpan;
  const index = indexOf(name);
  const host = ready.fleet.hosts[index];
  return {
    name,
    place: span === null ? null : placeOf(settings.source, span),
    reachedAt: host?.reachedAt ?? [],
    reachedAtIpv6: host?.reachedAtIpv6 ?? [],
    interfaces: host?.interfaces ?? null,
    arrivals: (address) => {
      const at = ready.reach.at(index, address, SMTP);
      return { here: at.includes(index), elsewhere: at.some((one) => one !== index) };
    },
  };
}
