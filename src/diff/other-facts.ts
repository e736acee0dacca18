import { dotted } from "../qmail/netmask.ts";
import type { InterfaceAddress } from "../qmail/types.ts";
import type { LoadedSettings, Resolved } from "../settings/loaded-settings.ts";

/** What all verdicts of a file, or of one of its hosts, are judged with. */
interface Facts {
  readonly dialect: string;
  readonly system: string;
  readonly addresses: readonly InterfaceAddress[] | null;
}

/** How many hosts or addresses are named. */
const NAMED = 5;

/**
 * Facts that have changed, as clauses: a comparison judges each side with its own, and a check knows only the new ones, so that
 * neither would see what moves into or out of them. `old` null: there was no such file.
 */
export function* otherFacts(old: LoadedSettings | null, now: LoadedSettings): Generator<string> {
  const before = old === null ? new Map([[null, NO_FACTS]]) : factsOf(old);
  const hosts = new Map<string, (string | null)[]>();
  for (const [name, is] of factsOf(now)) {
    const was = before.get(name) ?? (old === null ? NO_FACTS : null);
    for (const message of was === null ? [] : differing(was, is)) {
      const names = hosts.get(message);
      if (names === undefined) hosts.set(message, [name]);
      else names.push(name);
    }
  }
  for (const [message, names] of hosts)
    yield names.includes(null) ? message : `${message}, on ${listed(names as string[])}`;
  const [was, is] = [old?.settings.complete ?? null, now.settings.complete];
  if (was !== is && (was === true || is === false))
    yield is === false ? "complete is false" : "complete is no longer true";
}

const NO_FACTS: Facts = { dialect: "moreipme-0.6", system: "linux", addresses: null };

/** By host; null: all of them, if none is declared. */
function factsOf({ settings, file, hosts }: LoadedSettings): Map<string | null, Facts> {
  const facts = (dialect: string | null, system: string | null, own: Resolved | null): Facts => ({
    dialect: dialect ?? settings.dialect ?? NO_FACTS.dialect,
    system: system ?? settings.system ?? NO_FACTS.system,
    addresses: own?.addresses ?? file.addresses,
  });
  if (settings.hosts.length === 0) return new Map([[null, facts(null, null, null)]]);
  return new Map(settings.hosts.map((host, i) => [host.name, facts(host.dialect, host.system, hosts[i] ?? null)]));
}

function* differing(was: Facts, is: Facts): Generator<string> {
  if (was.dialect !== is.dialect) yield `the dialect is ${is.dialect} (it was ${was.dialect})`;
  if (was.system !== is.system) yield `the system is ${is.system} (it was ${was.system})`;
  if (was.addresses === null) return;
  if (is.addresses === null) yield "the interfaces are no longer declared";
  else yield* otherInterfaces(was.addresses, is.addresses);
}

function* otherInterfaces(was: readonly InterfaceAddress[], is: readonly InterfaceAddress[]): Generator<string> {
  const rows = (set: readonly InterfaceAddress[]): string =>
    JSON.stringify(set.map(({ label, address, up }) => [label, String(address), up]));
  if (was === is || rows(was) === rows(is)) return;
  const missing = (from: readonly InterfaceAddress[], other: readonly InterfaceAddress[]): string[] => {
    const known = new Set(other.flatMap(({ address, up }) => (up ? [String(address)] : [])));
    const some = from.filter(({ address, up }) => up && !known.has(String(address)));
    return [...new Set(some.flatMap(({ address }) => (typeof address === "number" ? [dotted(address)] : [])))];
  };
  const [added, gone] = [missing(is, was), missing(was, is)];
  const parts = [
    ...(added.length === 0 ? [] : [`new: ${listed(added)}`]),
    ...(gone.length === 0 ? [] : [`gone: ${listed(gone)}`]),
  ];
  yield `the interfaces are different${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
