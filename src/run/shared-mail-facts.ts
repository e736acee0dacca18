import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { HostSettings } from "../settings/settings.ts";

/**
 * The base's settings with the facts that only the head declares (interfaces, where hosts are reached, who may relay, the DNS):
 * declaring them is not a change. A dialect is never taken over, nor a host that the base could not have.
 */
export function sharedMailFacts(
  base: LoadedSettings | null,
  head: LoadedSettings | null,
  isThere: (absolute: string) => boolean,
): LoadedSettings | null {
  if (head === null) return base;
  const ours = base?.settings ?? null;
  const theirs = head.settings;
  const hasDns = base !== null && (base.zones.length > 0 || base.settings.dns.length > 0);
  const resolved = hostsOf(base, head, isThere);
  const hosts = resolved.map(({ host }) => host);
  return {
    ...(base ?? head),
    settings: {
      ...(ours ?? theirs),
      ...reachOf(ours, theirs),
      dialect: ours?.dialect ?? null,
      system: ours === null ? theirs.system : ours.system,
      hosts,
      dns: hasDns ? base.settings.dns : theirs.dns,
      undeclared: ours?.undeclared ?? theirs.undeclared,
    },
    zones: hasDns ? base.zones : head.zones,
    file: base?.file.addresses == null ? { ...head.file, controls: (base ?? head).file.controls } : base.file,
    hosts: resolved.map(({ own }) => own),
  };
}

function reachOf(
  ours: HostSettings | null,
  theirs: HostSettings | null,
): Pick<HostSettings, "reachedAt" | "relayClients"> {
  return {
    reachedAt: ours?.reachedAt ?? theirs?.reachedAt ?? null,
    relayClients: ours?.relayClients ?? theirs?.relayClients ?? null,
  };
}

function hostsOf(
  base: LoadedSettings | null,
  head: LoadedSettings,
  isThere: (absolute: string) => boolean,
): { host: LoadedSettings["settings"]["hosts"][number]; own: LoadedSettings["hosts"][number] }[] {
  const theirs = head.settings.hosts.map((host, i) => ({
    host,
    own: head.hosts[i] as LoadedSettings["hosts"][number],
  }));
  if (base === null || base.settings.hosts.length === 0) {
    return theirs
      .filter(({ own }) => standsThere(own, isThere))
      .map(({ host, own }) => ({ host: { ...host, dialect: null }, own }));
  }
  const mine = base.settings.hosts.map((host, i) => {
    const other = theirs.find((one) => one.host.name === host.name) ?? null;
    const own = base.hosts[i] as LoadedSettings["hosts"][number];
    const hasSet = own.addresses !== null || other === null;
    return {
      host: { ...host, ...reachOf(host, other?.host ?? null) },
      own: hasSet ? own : { ...other.own, controls: own.controls },
    };
  });
  const names = new Set(mine.map(({ host }) => host.name));
  const added = theirs
    .filter(({ host, own }) => !names.has(host.name) && own.controls !== null && standsThere(own, isThere))
    .map(({ host, own }) => ({ host: { ...host, dialect: null }, own }));
  return [...mine, ...added];
}

function standsThere({ controls }: LoadedSettings["hosts"][number], isThere: (absolute: string) => boolean): boolean {
  return controls === null || controls.every(({ absolute }) => isThere(absolute));
}
