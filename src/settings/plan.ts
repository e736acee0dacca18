import type { DeclaredName } from "../mail/dns-tree.ts";
import { DEFAULT_DIALECT } from "../qmail/dialects.ts";
import type { Dialect, InterfaceSet } from "../qmail/types.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import type { Host } from "../tree/control-directory.ts";
import type { Levels } from "./levels.ts";
import { type LoadedSettings, problemAt, type Resolved } from "./loaded-settings.ts";
import type { HostSettings } from "./settings.ts";

/** What the command line sets. It overrides `qmailint.yaml`, except that `set` only stands in where that declares no interfaces. */
export interface Overrides {
  readonly dialect: Dialect | null;
  readonly set: InterfaceSet | null;
  readonly levels: Levels;
}

/** What holds for one control directory. */
export interface Planned {
  readonly hosts: readonly [Host, ...Host[]];
  readonly levels: Levels;
  /** Whether the files say that it is complete; null if they say nothing. */
  readonly complete: boolean | null;
  /** The files that name it: their settings are the same, their assertions all hold. */
  readonly files: readonly LoadedSettings[];
}

/**
 * The hosts and levels of a control directory under the files that name it; or the problem if two of them disagree. `key` is the
 * directory's. `everywhere`: what a file says also holds for directories that it does not name.
 */
export function planDirectory(
  key: string,
  files: readonly LoadedSettings[],
  overrides: Overrides,
  everywhere: boolean,
): Planned | Problem {
  const [first, ...others] = files;
  const levels = new Map([...(first?.settings.rules ?? []), ...overrides.levels]);
  if (first === undefined) return { hosts: [hostOf(null, null, overrides)], levels, complete: null, files };
  for (const other of others) {
    const differing = differingSettings(first, other);
    if (differing.length > 0) return disagreement(first, other, differing);
  }
  const { complete } = first.settings;
  return { hosts: hostsOf(key, first, overrides, everywhere), levels, complete, files };
}

/** The hosts that use a directory: those that have it as their own and, if the file names it, those with none of their own. */
function hostsOf(key: string, loaded: LoadedSettings, overrides: Overrides, everywhere: boolean): [Host, ...Host[]] {
  const shared = everywhere || isAmong(loaded.file, key) === true;
  const [first, ...rest] = loaded.hosts.flatMap((own, i) =>
    (isAmong(own, key) ?? shared) ? [hostOf(loaded, i, overrides)] : [],
  );
  return first === undefined ? [hostOf(loaded, null, overrides)] : [first, ...rest];
}

function isAmong(resolved: Resolved, key: string): boolean | undefined {
  if (resolved.controls === null) return undefined;
  const known = keysOf.get(resolved) ?? new Set(resolved.controls.map((control) => control.key));
  keysOf.set(resolved, known);
  return known.has(key);
}

const keysOf = new WeakMap<Resolved, ReadonlySet<string>>();

/** A host of a file with the command line applied; null: the file itself, or nothing at all. */
export function hostOf(loaded: LoadedSettings | null, index: number | null, { dialect, set }: Overrides): Host {
  const file = loaded?.settings ?? null;
  const host = index === null ? null : (file?.hosts[index] ?? null);
  const name = host?.name ?? null;
  const own = index === null ? undefined : loaded?.hosts[index];
  const declared = own?.addresses == null ? loaded?.file : own;
  const addresses = declared?.addresses ?? null;
  const system = host?.system ?? file?.system ?? "linux";
  return {
    name,
    dialect: dialect ?? loaded?.dialectOf(host?.dialect ?? file?.dialect ?? null) ?? DEFAULT_DIALECT,
    set:
      addresses === null
        ? set === null
          ? null
          : { ...set, host: name, system }
        : { host: name, system, addresses, ...(declared?.at == null ? {} : { at: declared.at }) },
  };
}

function disagreement(first: LoadedSettings, other: LoadedSettings, differing: readonly string[]): Problem {
  const at = other.settings.control?.[0]?.start ?? 0;
  const message = `${showPath(first.settings.source.path)} names the same control directory with different settings (${differing.join(", ")}): they must be the same in both files`;
  return problemAt(other.settings, at, message);
}

/** The keys whose values differ in two files that name the same directory, and must not. */
function differingSettings(first: LoadedSettings, other: LoadedSettings): readonly string[] {
  const its = agreement(other);
  return [...agreement(first)].flatMap(([key, text]) => (its.get(key) === text ? [] : [key]));
}

/** What two files that name the same directory must agree on: by key, as text that can be compared. */
function agreement(loaded: LoadedSettings): ReadonlyMap<string, string> {
  const known = agreements.get(loaded);
  if (known !== undefined) return known;
  const texts = new Map(Object.entries(settingsOf(loaded)).map(([key, value]) => [key, JSON.stringify(value)]));
  agreements.set(loaded, texts);
  return texts;
}

/** Worked out once per file, which may name thousands of directories. */
const agreements = new WeakMap<LoadedSettings, ReadonlyMap<string, string>>();

function settingsOf({ settings, file, hosts, zones }: LoadedSettings): Readonly<Record<string, unknown>> {
  const set = ({ addresses, capture }: Resolved): unknown =>
    capture ?? addresses?.map(({ label, address, up }) => [label, String(address), up]) ?? null;
  return {
    dialect: settings.dialect ?? "moreipme-0.6",
    system: settings.system ?? "linux",
    interfaces: set(file),
    hosts: settings.hosts.map((host, i) => {
      const own = hosts[i] as Resolved;
      const controls = own.controls?.map((control) => control.key);
      return [host.name, host.dialect, host.system, set(own), controls, reachOf(host), host.relayClients];
    }),
    complete: settings.complete,
    rules: [...settings.rules].sort(([a], [b]) => (a < b ? -1 : 1)),
    ignore: settings.ignores.map(({ rule, file: name, line, because, until }) => [rule, name, line, because, until]),
    "reached-at": reachOf(settings) ?? null,
    "relay-clients": settings.relayClients,
    zones: zones.map(({ key }) => key),
    dns: settings.dns.map(namedText).sort(),
    undeclared: settings.undeclared ?? "outside",
  };
}

function reachOf({ reachedAt }: HostSettings): unknown {
  return reachedAt?.map((one) => (typeof one === "string" ? one : [`${one.from} ${one.to}`, one.port, one.written]));
}

/** A name of `dns` without its positions, which differ from file to file. */
function namedText({ name, says, records }: DeclaredName): string {
  const told = records.map(({ at: _, ...record }) =>
    "address" in record ? { ...record, address: `${record.address}` } : record,
  );
  return JSON.stringify([name, says, told]);
}
