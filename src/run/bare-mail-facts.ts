import type { LoadedSettings, Resolved } from "../settings/loaded-settings.ts";
import type { HostSettings, WrittenHost } from "../settings/settings.ts";

/** The facts about mail that only the head declares, as people call them; none where it declares no more than the base. */
export function factsOfHead(base: LoadedSettings | null, head: LoadedSettings | null): readonly string[] {
  if (head === null) return [];
  const adds = (of: (one: HostSettings) => unknown, own: (one: Resolved) => unknown): boolean => {
    const missing = base === null || (of(base.settings) === null && own(base.file) === null);
    if (missing && (of(head.settings) !== null || own(head.file) !== null)) return true;
    return head.settings.hosts.some((host, i) => {
      const theirs = head.hosts[i];
      if (of(host) === null && (theirs === undefined || own(theirs) === null)) return false;
      const at = base?.settings.hosts.findIndex(({ name }) => name === host.name) ?? -1;
      const [mine, resolved] = [base?.settings.hosts[at], base?.hosts[at]];
      return missing && (mine === undefined || of(mine) === null) && (resolved === undefined || own(resolved) === null);
    });
  };
  const nothing = (): null => null;
  const found: [string, boolean][] = [
    ["interfaces", adds(nothing, ({ addresses }) => addresses)],
    ["reached-at", adds(({ reachedAt }) => reachedAt, nothing)],
    ["relay-clients", adds(({ relayClients }) => relayClients, nothing)],
    ["DNS", !hasDns(base) && hasDns(head)],
    ["undeclared", base?.settings.undeclared == null && head.settings.undeclared !== null],
  ];
  return found.flatMap(([name, isAdded]) => (isAdded ? [name] : []));
}

/**
 * The head's settings without those facts, for the hosts that the base knows, so that declaring facts cannot hide a change to mail.
 * Null for a host that the base does not know. `name`: where the base has no hosts, its one unnamed host stands for each.
 */
export function bareMailFacts(
  base: LoadedSettings | null,
  head: LoadedSettings,
  name: string | null,
): { readonly loaded: LoadedSettings; readonly host: string | null } | null {
  const known = base?.settings.hosts ?? [];
  if (known.length > 0 && !known.some((host) => host.name === name)) return null;
  const byName = made.get(head) ?? new Map<string, LoadedSettings>();
  made.set(head, byName);
  // Where the base has no hosts, only their dialects tell the head's apart.
  const { dialect } = head.settings.hosts.find((host) => host.name === name) ?? head.settings;
  const key = `${base?.absolute ?? ""}\n${known.length > 0 ? "" : (dialect ?? head.settings.dialect ?? "")}`;
  const loaded = byName.get(key) ?? bareOf(base, head, known.length > 0 ? null : dialect);
  byName.set(key, loaded);
  return { loaded, host: known.length > 0 ? name : null };
}

const made = new WeakMap<LoadedSettings, Map<string, LoadedSettings>>();

function bareOf(base: LoadedSettings | null, head: LoadedSettings, dialect: WrittenHost["dialect"]): LoadedSettings {
  const { settings } = head;
  const ours = base?.settings ?? null;
  const pairs = (ours?.hosts ?? []).flatMap((mine, i) => {
    const at = settings.hosts.findIndex(({ name }) => name === mine.name);
    const [theirs, own, before] = [settings.hosts[at], head.hosts[at], base?.hosts[i]];
    if (theirs === undefined || own === undefined || before === undefined) return [];
    return [{ host: { ...theirs, ...knownReach(mine, theirs) }, own: knownAddresses(before, own) }];
  });
  return {
    ...head,
    settings: {
      ...settings,
      ...knownReach(ours, settings),
      dialect: dialect ?? settings.dialect,
      hosts: pairs.map(({ host }) => host),
      dns: hasDns(base) ? settings.dns : [],
      undeclared: ours?.undeclared == null ? null : settings.undeclared,
    },
    zones: hasDns(base) ? head.zones : [],
    file: knownAddresses(base?.file ?? null, head.file),
    hosts: pairs.map(({ own }) => own),
  };
}

function knownReach(mine: HostSettings | null, theirs: HostSettings): Pick<HostSettings, "reachedAt" | "relayClients"> {
  return {
    reachedAt: mine?.reachedAt == null ? null : theirs.reachedAt,
    relayClients: mine?.relayClients == null ? null : theirs.relayClients,
  };
}

function knownAddresses(mine: Resolved | null, theirs: Resolved): Resolved {
  return mine?.addresses == null ? { ...theirs, addresses: null, capture: null, at: null } : theirs;
}

function hasDns(loaded: LoadedSettings | null): boolean {
  return loaded !== null && loaded.zones.length + loaded.settings.dns.length > 0;
}
