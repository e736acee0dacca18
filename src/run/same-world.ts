import type { MailFleet } from "../assertions/mail-fleet.ts";
import type { MailHost } from "../mail/hosts.ts";
import { controlFile } from "../qmail/control-files.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import { isSameBytes } from "../text/bytes.ts";
import { type ControlDirectory, isUnreadable } from "../tree/control-directory.ts";

/** The same hosts with the same facts, which see the same DNS. */
export function isSameWorld(
  one: MailFleet,
  two: MailFleet,
  before: LoadedSettings | null,
  now: LoadedSettings | null,
): boolean {
  const [hosts, others] = [one.ready.fleet.hosts, two.ready.fleet.hosts];
  return (
    (before === now || (before !== null && now !== null && isSameDns(before, now))) &&
    hosts.length === others.length &&
    hosts.every((host, i) => factsOf(host) === factsOf(others[i] as MailHost))
  );
}

function isSameDns(before: LoadedSettings, now: LoadedSettings): boolean {
  const [a, b] = [before.settings, now.settings];
  return (
    a.undeclared === b.undeclared &&
    a.dns.length === b.dns.length &&
    (a.dns.length === 0 || isSameBytes(a.source.bytes, b.source.bytes)) &&
    before.zones.length === now.zones.length &&
    before.zones.every(({ bytes, origin }, i) => {
      const other = now.zones[i];
      return other !== undefined && origin === other.origin && isSameBytes(bytes, other.bytes);
    })
  );
}

function factsOf({ name, programs, interfaces, reachedAt, reachedAtIpv6, relayClients }: MailHost): string {
  // Where an address is written makes no difference.
  const addresses = interfaces?.addresses.map(({ at, address, ...rest }) => [String(address), rest]) ?? null;
  const ipv6 = reachedAtIpv6.map(({ from, to, port, written }) => `${from} ${to} ${port} ${written}`);
  return JSON.stringify([name, programs.name, interfaces?.system, addresses, reachedAt, ipv6, relayClients]);
}

/** Do the hosts have the same bytes in all that they read, except for lists whose entries are compared one by one? */
export function isSameInFiles(one: MailFleet, two: MailFleet, but: ReadonlySet<string>): boolean {
  return one.ready.fleet.hosts.every(({ programs }, i) => {
    const [from, to] = [one.directories[i], two.directories[i]];
    return from !== undefined && to !== undefined && isSameFiles(from, to, programs.name, but);
  });
}

function isIpFile(name: string): boolean {
  return name === "moreipme" || name === "notipme";
}

/** Files in `but` must be there on both sides, or on neither, unless an empty one says the same. */
function isSameFiles(
  a: ControlDirectory,
  b: ControlDirectory,
  dialect: Parameters<typeof controlFile>[0],
  but: ReadonlySet<string>,
): boolean {
  const names = new Set([...a.names, ...b.names].filter((name) => controlFile(dialect, name) !== null));
  for (const name of names) {
    const [one, other] = [a.file(name), b.file(name)];
    if (one === null || other === null) {
      const there = one ?? other;
      if (there !== null && (isUnreadable(there) || !but.has(name) || !isIpFile(name))) return false;
    } else if (isUnreadable(one) || isUnreadable(other)) return false;
    else if (!but.has(name) && !isSameBytes(one.bytes, other.bytes)) return false;
  }
  return true;
}
