import { findText } from "../qmail/constmap.ts";
import type { ControlMap } from "../qmail/control-map.ts";
import { controlReader } from "../qmail/control-reader.ts";
import type { ConstMap } from "../qmail/control-types.ts";
import { latin1Of, loweredText } from "../qmail/latin1.ts";
import { isNumbers, isOrdinary, sortedKeys } from "./name-keys.ts";
import type { ReadyHost } from "./ready-hosts.ts";

/** What the files of a host name: only there can recipients be told apart. All in lower case. */
export interface HostNames {
  /** The keys (name-keys.ts) of ordinary domains, sorted. */
  readonly keys: readonly string[];
  /** The names below which an entry holds: those with a dot before them. */
  readonly wildcards: ReadonlySet<string>;
  /** The local parts that are named for a domain; for "" those of recipients without one. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  /** What a literal can be or end in: `[192.0.2.9]`, `.9]`, `192.0.2.9`, `.9`. */
  readonly literals: ReadonlySet<string>;
  /** percenthack has the domain. */
  hacks(domain: string): boolean;
}

interface Growing {
  readonly aLabels: boolean;
  readonly names: Set<string>;
  readonly wildcards: Set<string>;
  readonly users: Map<string, string[]>;
  readonly literals: Set<string>;
}

export function hostNames({ host, smtpd, send, remote }: ReadyHost, aLabels: boolean): HostNames {
  const growing: Growing = { aLabels, names: new Set(), wildcards: new Set(), users: new Map(), literals: new Set() };
  const each = (map: ConstMap | undefined, take: (key: string) => void): void => eachKey(map, take);
  const domain = (key: string): void => addDomain(growing, key);
  const address = (key: string): void => addAddress(growing, key);
  if (smtpd.kind === "controls") {
    const { rcpthosts, localiphost, sagredo } = smtpd;
    if (rcpthosts.kind === "list") {
      each(rcpthosts.list, domain);
      if (rcpthosts.more.kind === "keys") each(rcpthosts.more.keys.map, domain);
    }
    if (localiphost !== null) domain(loweredText(localiphost.text));
    const valid = (key: string): void => address(key.startsWith("-") ? key.slice(1) : key);
    each(sagredo?.validRecipients.list?.map, valid);
    each(sagredo?.validRecipients.more?.keys.map, valid);
  }
  let percenthack: ControlMap | null = null;
  if (send.kind === "controls") {
    percenthack = send.percenthack;
    each(send.locals.map, domain);
    each(percenthack?.map, domain);
    each(send.virtualdomains?.map, (key) => (key.includes("@") ? address(key) : domain(key)));
    domain(loweredText(send.envnoathost.text.slice(send.envnoathost.text.lastIndexOf("@") + 1)));
  }
  if (remote.kind === "controls") {
    each(remote.smtproutes?.map, domain);
    each(remote.qmtproutes?.map, domain);
  }
  domain(loweredText(controlReader(host.files).line("me")?.text ?? ""));
  return {
    keys: sortedKeys(growing.names),
    wildcards: growing.wildcards,
    users: growing.users,
    literals: growing.literals,
    hacks: (name) => percenthack !== null && findText(percenthack.map, name) >= 0,
  };
}

function eachKey(map: ConstMap | undefined, take: (key: string) => void): void {
  if (map === undefined) return;
  const { entries, keyEnd } = map;
  const text = loweredText(latin1Of(map.bytes));
  for (let i = 0; i < entries.count; i++) take(text.slice(entries.start[i], keyEnd[i]));
}

function addDomain({ aLabels, names, wildcards, literals }: Growing, key: string): void {
  const isWild = key.startsWith(".");
  const name = isWild ? key.slice(1) : key;
  if (name.endsWith("]")) {
    const isOpen = name.startsWith("[");
    if (isNumbers(name.slice(isOpen ? 1 : 0, -1)) && isOpen !== isWild) literals.add(key);
    return;
  }
  // Most names are in several files.
  if (!names.has(name)) {
    if (!isOrdinary(name, aLabels)) return;
    names.add(name);
  }
  if (isWild) wildcards.add(name);
  if (isDigit(name.charCodeAt(name.length - 1)) && isNumbers(name)) literals.add(key);
}

function addAddress(growing: Growing, key: string): void {
  const at = key.lastIndexOf("@");
  const domain = key.slice(at + 1);
  if (at >= 0) addDomain(growing, domain);
  const user = at < 0 ? key : key.slice(0, at);
  if (user === "" || user.includes("\0")) return;
  const named = at < 0 ? "" : domain;
  const users = growing.users.get(named);
  if (users === undefined) growing.users.set(named, [user]);
  else users.push(user);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
