import { dotted } from "../qmail/netmask.ts";
import { type AddressClass, type AddressFacts, addressClasses } from "./address-classes.ts";
import { emitFamily, type Family, familyOf } from "./family.ts";
import type { DomainClass } from "./mail-class.ts";
import type { Making } from "./partition-context.ts";
import type { Walk } from "./partition-domains.ts";

/** A class of addresses as it is followed: the text of its witness's domain, and where its mail goes. */
export interface FollowedLiteral {
  readonly one: AddressClass;
  readonly text: string;
  readonly family: Family;
  /** Which of all classes it is. */
  readonly at: number;
}

/** Some of the addresses: classes are told apart by what these hosts say, too, so that each has all of its addresses or none. */
export interface SomeAddresses {
  readonly hosts: readonly number[];
  has(address: number): boolean;
}

/** The classes of addresses in place of a domain: in brackets, then without. */
export function literalClasses(walk: Walk): void {
  for (const isBracketed of [true, false]) {
    for (const found of followLiterals(walk, isBracketed, (one, text) => followLiteral(walk, one, text))) {
      emitLiteral(walk, found);
    }
  }
}

/** Where mail for a class of addresses goes. */
export function followLiteral({ making, form }: Walk, { isSingle }: AddressClass, text: string): Family {
  return familyOf(making, { form, domain: text, varies: !isSingle, isLiteral: true });
}

/**
 * Any host that sees an address, in whatever recipient, may tell it from others: which do is found out by following the classes
 * made so far. Not complete if there is no answer. `only`: no others are followed.
 */
export function followLiterals(
  { making }: Walk,
  isBracketed: boolean,
  follow: (one: AddressClass, text: string) => Family,
  classesOf: typeof addressClasses = addressClasses,
  only: SomeAddresses | null = null,
): readonly FollowedLiteral[] {
  const hosts = new Set<number>([...making.starts, ...(only?.hosts ?? [])]);
  // The same address is followed once, however often the classes are remade.
  const known = new Map<string, Family>();
  let connects = false;
  let isLookedUp = false;
  let found: FollowedLiteral[] = [];
  for (let before = ""; making.end.stop === null; ) {
    const facts: AddressFacts = { hosts, connects, keys: keysOf(making, hosts, isLookedUp), isBracketed };
    found = [];
    const classes = classesOf(making, facts);
    if (classes === null) {
      making.end.stop ??= { recipient: isBracketed ? "[...]" : "...", why: { kind: "too-many-addresses" } };
      return [];
    }
    for (const [at, one] of classes.entries()) {
      if (only?.has(one.first) === false) continue;
      const text = isBracketed ? `[${dotted(one.first)}]` : dotted(one.first);
      const key = `${text} ${one.isSingle}`;
      const family = known.get(key) ?? follow(one, text);
      known.set(key, family);
      found.push({ one, family, text, at });
      if (making.end.stop !== null) break;
    }
    for (const { family } of found) {
      for (const host of family.hosts) hosts.add(host);
      connects ||= family.connects;
      isLookedUp ||= family.isLookedUp;
    }
    const now = `${hosts.size} ${connects} ${isLookedUp}`;
    if (now === before) break;
    before = now;
  }
  return found;
}

export function emitLiteral({ making, form, hacked }: Walk, { one, text, family }: FollowedLiteral): void {
  const domain: DomainClass = { kind: "literal", name: text, text: one.text, isSingle: one.isSingle };
  emitFamily(making, form, family, domain, text, hacked);
}

function keysOf({ names, apart }: Making, hosts: ReadonlySet<number>, isLookedUp: boolean): ReadonlySet<string> {
  const keys = new Set(apart.literals);
  for (const host of hosts) for (const key of names.host(host).literals) keys.add(key);
  if (!isLookedUp) return keys;
  // Numbers as names in the DNS: a wildcard may stand beside them.
  for (const name of names.dnsNumbers()) {
    keys.add(name);
    keys.add(`.${name}`);
  }
  return keys;
}
