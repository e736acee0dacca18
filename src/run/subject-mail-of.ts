import type { MailFleet } from "../assertions/mail-fleet.ts";
import { placeOf, type ReachedHost, type SubjectMail } from "../rules/subject-mail.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Planned } from "../settings/plan.ts";
import type { HostSettings } from "../settings/settings.ts";
import { once } from "../text/once.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
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
    fleets: once((): readonly MailFleet[] => [
      ...new Set(hosts.map(({ name }) => fleets.of(loaded, { key, directory }, name))),
    ]),
  };
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
