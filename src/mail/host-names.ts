import { findText } from "../qmail/constmap.ts";
import type { ControlMap } from "../qmail/control-map.ts";
import { controlReader } from "../qmail/control-reader.ts";
import type { ConstMap } from "../qmail/control-types.ts";
import { bytesOf, loweredText, textOf } from "../qmail/latin1.ts";
import { isWellFormed } from "./domain-text.ts";
import { ACCEPTED, addName, LOCAL, MARKED, markKnown, type NameBag, nameBag } from "./name-bag.ts";
import { type NamePool, type NameRow, rowOf } from "./name-row.ts";
import { isNumbers } from "./ordinary-names.ts";
import type { ReadyHost } from "./ready-hosts.ts";

/** The names in the files of a host: nothing else there tells recipients apart. All in lower case. */
export interface HostNames {
  /** Ordinary domains; those below which an entry holds are marked. */
  readonly row: NameRow;
  /** The pool whose marks say which names these lists have; null if no marks do. */
  readonly told: {
    readonly pool: NamePool;
    readonly rcpthosts: ConstMap | null;
    readonly locals: ConstMap | null;
  } | null;
  /** The names below which an entry holds: it has a dot before them. */
  readonly wildcards: ReadonlySet<string>;
  /** The local parts named for each domain; for "" those of recipients without one. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  /** What a literal can be or end in: `[192.0.2.9]`, `.9]`, `192.0.2.9`, `.9`. */
  readonly literals: ReadonlySet<string>;
  /** Whether percenthack has the domain; null without a percenthack. */
  readonly hacks: ((domain: string) => boolean) | null;
}

/** Names being collected. */
export interface GrowingNames {
  readonly aLabels: boolean;
  readonly bag: NameBag;
  readonly wildcards: Set<string>;
  readonly users: Map<string, string[]>;
  readonly literals: Set<string>;
}

export function growingNames(aLabels: boolean): GrowingNames {
  return { aLabels, bag: nameBag(), wildcards: new Set(), users: new Map(), literals: new Set() };
}

const AT = 0x40;
const DASH = 0x2d;
const DOT = 0x2e;
const CLOSE = 0x5d;
const ZERO = 0x30;
const NINE = 0x39;

export function hostNames({ host, smtpd, send, remote }: ReadyHost, aLabels: boolean): HostNames {
  const growing = growingNames(aLabels);
  const domains = (map: ConstMap | undefined, mark = 0): void => eachKey(map, growing, addDomain, mark);
  const domain = (text: string): void => addDomain(growing, bytesOf(text), 0, text.length);
  if (smtpd.kind === "controls") {
    const { rcpthosts, localiphost, sagredo } = smtpd;
    if (rcpthosts.kind === "list") {
      domains(rcpthosts.list, ACCEPTED);
      if (rcpthosts.more.kind === "keys") domains(rcpthosts.more.keys.map);
    }
    if (localiphost !== null) domain(localiphost.text);
    eachKey(sagredo?.validRecipients.list?.map, growing, addValid);
    eachKey(sagredo?.validRecipients.more?.keys.map, growing, addValid);
  }
  let percenthack: ControlMap | null = null;
  if (send.kind === "controls") {
    percenthack = send.percenthack;
    domains(send.locals.map, LOCAL);
    domains(percenthack?.map);
    eachKey(send.virtualdomains?.map, growing, addEither);
    domain(send.envnoathost.text.slice(send.envnoathost.text.lastIndexOf("@") + 1));
  }
  if (remote.kind === "controls") {
    domains(remote.smtproutes?.map);
    domains(remote.qmtproutes?.map);
  }
  domain(controlReader(host.files).line("me")?.text ?? "");
  const row = rowOf(growing.bag);
  return {
    row,
    told: {
      pool: row.pool,
      rcpthosts: smtpd.kind === "controls" && smtpd.rcpthosts.kind === "list" ? smtpd.rcpthosts.list : null,
      locals: send.kind === "controls" ? send.locals.map : null,
    },
    wildcards: growing.wildcards,
    users: growing.users,
    literals: growing.literals,
    hacks: percenthack === null ? null : hacksOf(percenthack),
  };
}

function hacksOf({ map }: ControlMap): (domain: string) => boolean {
  return (domain) => findText(map, domain) >= 0;
}

/** Takes the key between the offsets. */
type Take = (growing: GrowingNames, bytes: Uint8Array, start: number, end: number, mark: number) => void;

function eachKey(map: ConstMap | undefined, growing: GrowingNames, take: Take, mark = 0): void {
  if (map === undefined) return;
  const { bytes, entries, keyEnd } = map;
  for (let i = 0; i < entries.count; i++) take(growing, bytes, entries.start[i] as number, keyEnd[i] as number, mark);
}

/** Takes a domain, or a wildcard `.d`; a domain gets `ownMark`. */
export function addDomain(
  { aLabels, bag, wildcards, literals }: GrowingNames,
  bytes: Uint8Array,
  start: number,
  end: number,
  ownMark = 0,
): void {
  const isWild = bytes[start] === DOT && start < end;
  const from = isWild ? start + 1 : start;
  const last = from < end ? (bytes[end - 1] as number) : 0;
  if (last === CLOSE) {
    const name = keyText(bytes, from, end);
    const isOpen = name.startsWith("[");
    if (isNumbers(name.slice(isOpen ? 1 : 0, -1)) && isOpen !== isWild) literals.add(isWild ? `.${name}` : name);
    return;
  }
  const mark = isWild ? MARKED : ownMark;
  if (!markKnown(bag, bytes, from, end, mark)) {
    if (!isWellFormed(bytes, from, end, aLabels)) return;
    addName(bag, bytes, from, end, mark);
  }
  if (isWild) wildcards.add(keyText(bytes, from, end));
  if (last < ZERO || last > NINE) return;
  const key = keyText(bytes, start, end);
  if (isNumbers(isWild ? key.slice(1) : key)) literals.add(key);
}

function keyText(bytes: Uint8Array, start: number, end: number): string {
  return loweredText(textOf(bytes, { start, end }));
}

/** `-u@d` refuses. */
function addValid(growing: GrowingNames, bytes: Uint8Array, start: number, end: number): void {
  addAddress(growing, bytes, start < end && bytes[start] === DASH ? start + 1 : start, end);
}

/** Takes an address or a domain. */
export function addEither(growing: GrowingNames, bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== AT) continue;
    addAddress(growing, bytes, start, end);
    return;
  }
  addDomain(growing, bytes, start, end);
}

function addAddress(growing: GrowingNames, bytes: Uint8Array, start: number, end: number): void {
  let domain = end;
  while (domain > start && bytes[domain - 1] !== AT) domain--;
  const hasDomain = domain > start;
  if (hasDomain) addDomain(growing, bytes, domain, end);
  const user = keyText(bytes, start, hasDomain ? domain - 1 : end);
  if (user === "" || user.includes("\0")) return;
  const named = hasDomain ? keyText(bytes, domain, end) : "";
  const users = growing.users.get(named);
  if (users === undefined) growing.users.set(named, [user]);
  else users.push(user);
}
