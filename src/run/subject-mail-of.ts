import type { MailFleet } from "../assertions/mail-fleet.ts";
import { stopProblem } from "../assertions/stop-problem.ts";
import { faultsIn, placeOf, type ReachedHost, type SubjectMail } from "../rules/subject-mail.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Planned } from "../settings/plan.ts";
import type { HostSettings } from "../settings/settings.ts";
import { once } from "../text/once.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, joinPath } from "../tree/control-directory.ts";
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

/** At the line that is not judged, or at `me` of the host on which the mail arrives; once for each of these. */
function unknownWaysIn(fleet: MailFleet, isComplete: boolean | null): Problem[] {
  const found = new Map<string, Problem>();
  for (const { arrivesAt, recipient, why } of faultsIn(fleet, isComplete).stops) {
    const isLine = why.kind === "not-judged";
    const { path, file } = fleet.directories[isLine ? why.host : arrivesAt] as ControlDirectory;
    const name = isLine ? why.by.file : "me";
    const at = { file: file(name)?.path ?? joinPath(path, name), line: isLine ? why.by.line : 1, column: 1 };
    const key = `${at.file}:${at.line}`;
    const message = `${stopProblem(fleet, why, recipient)}, so it is not known whether mail loops`;
    if (!found.has(key)) found.set(key, { ...at, message });
  }
  return [...found.values()];
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
    interfaces: host?.interfaces ?? null,
    arrivals: (address) => {
      const at = ready.reach.at(index, address, SMTP);
      return { here: at.includes(index), elsewhere: at.some((one) => one !== index) };
    },
  };
}
