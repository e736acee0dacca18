import { emitFamily, type Family, familyAlike, familyOf } from "./family.ts";
import type { DomainClass } from "./mail-class.ts";
import { below, endOfBelow, isNumbers, keyOf, merged, nameOf } from "./name-keys.ts";
import type { Form, Making } from "./partition-context.ts";

/** The DNS as a source of names, beside the hosts. */
const DNS = -1;
const ZERO = 0x30;
const NINE = 0x39;
const LONGEST_NAME = 244;
const SHORT_LABELS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** What is below a name, or everything, with the names in it and the hosts (and DNS) whose names these are. */
interface Region {
  readonly keys: readonly string[];
  readonly sources: ReadonlySet<number>;
  /** Null where there is no domain that is not named. */
  readonly family: Family | null;
  /** The domain of the family's witness. */
  readonly text: string;
  /** Which sources its family met. */
  readonly met: ReadonlySet<number>;
}

/** What a walk needs besides. `hacked` emits the classes behind a `%` of the domain with that text. */
export interface Walk {
  readonly making: Making;
  readonly form: Form;
  hacked(domain: DomainClass, text: string): void;
}

/** The classes of ordinary domains, in order. */
export function walkDomains(walk: Walk): void {
  const root = openRegion(walk, null, walk.making.apart.keys, new Set(), null);
  walkRegion(walk, root);
  emitRegion(walk, root, { kind: "other" });
}

/** The names of a region, each followed by what is below it. */
function walkRegion(walk: Walk, region: Region): void {
  const { keys } = region;
  for (let at = 0; at < keys.length && walk.making.end.stop === null; ) {
    const key = keys[at] as string;
    const name = nameOf(key);
    const end = endOfBelow(keys, key, at + 1);
    emitExact(walk, name);
    if (walk.making.apart.odd.has(name)) {
      at++;
      continue;
    }
    const inner = end === at + 1 ? NOTHING : keys.slice(at + 1, end);
    const opened = openRegion(walk, name, inner, region.sources, region);
    walkRegion(walk, opened);
    emitRegion(walk, opened, { kind: "below", name });
    at = end;
  }
}

const NOTHING: readonly string[] = [];

function emitExact(walk: Walk, name: string): void {
  const { making, form, hacked } = walk;
  // Addresses have classes of their own; and qmail-inject leaves no name without a dot.
  if (isAddress(name) || (making.question.from === "here" && form.behind === null && !name.includes("."))) return;
  const quick = form.behind === null ? making.quick(name) : null;
  const family = quick === null ? familyOf(making, { form, domain: name, varies: false }) : familyAlike(quick);
  const domain: DomainClass = { kind: "exact", name };
  emitFamily(making, form, family, domain, name, hacked);
}

function isAddress(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  return last >= ZERO && last <= NINE && isNumbers(name) && name.split(".").length === 4;
}

function emitRegion({ making, form, hacked }: Walk, { family, text }: Region, domain: DomainClass): void {
  if (family !== null) emitFamily(making, form, family, domain, text, hacked);
}

/**
 * Follows a domain that nothing names. The hosts that see it may name domains beside it, and so may the DNS where it is looked up:
 * all those are told apart in the whole region. What its surroundings do holds for it too, if no wildcard stands in between.
 */
function openRegion(
  walk: Walk,
  name: string | null,
  inner: readonly string[],
  before: ReadonlySet<number>,
  around: Region | null,
): Region {
  const { making, form } = walk;
  let keys = inner;
  if (around?.family != null && name !== null && isLikeAround(making, name, around)) {
    const { family, met } = around;
    const text = freshName(name, keys);
    return { keys, sources: before, family: text === null ? null : family, text: text ?? "", met };
  }
  let sources = before;
  for (;;) {
    const text = freshName(name, keys);
    if (text === null) return { keys, sources, family: null, text: "", met: new Set() };
    const family = familyOf(making, { form, domain: text, varies: true });
    const met = new Set(family.hosts);
    if (family.isLookedUp) met.add(DNS);
    const added = [...met].filter((source) => !sources.has(source));
    if (added.length === 0 || making.end.stop !== null) return { keys, sources, family, text, met };
    sources = new Set([...sources, ...added]);
    for (const source of added) keys = merged(keys, below(namesOf(making, source), name === null ? null : keyOf(name)));
    if (freshName(name, keys) === text) return { keys, sources, family, text, met };
  }
}

function namesOf({ names }: Making, source: number): readonly string[] {
  return source === DNS ? names.dns() : names.host(source).keys;
}

/** No wildcard holds below the name that does not hold around it, and the DNS does not know it where it is asked. */
function isLikeAround({ names }: Making, name: string, { met }: Region): boolean {
  for (const source of met) {
    if (source === DNS ? names.ready.fleet.dns.isKnown(name) : names.host(source).wildcards.has(name)) return false;
  }
  return true;
}

/** A name below that is not among the keys, nor below any of them: `any.name`, else with a number. Null where it would be too long. */
function freshName(name: string | null, keys: readonly string[]): string | null {
  if (keys.length === 0 && name !== null && name.length + 4 <= LONGEST_NAME) return `any.${name}`;
  for (let number = 0; ; number++) {
    const label = number === 0 ? "any" : `any${number}`;
    if (name === null) {
      const top = number === 0 ? "invalid" : `invalid${number}`;
      if (!isTaken(keys, top) && !isTaken(keys, `${top}\0any`)) return `any.${top}`;
    } else if (label.length + 1 + name.length > LONGEST_NAME) return shortName(name, keys);
    else if (!isTaken(keys, `${keyOf(name)}\0${label}`)) return `${label}.${name}`;
  }
}

function shortName(name: string, keys: readonly string[]): string | null {
  if (name.length + 2 > LONGEST_NAME) return null;
  for (const label of SHORT_LABELS) if (!isTaken(keys, `${keyOf(name)}\0${label}`)) return `${label}.${name}`;
  return null;
}

function isTaken(keys: readonly string[], key: string): boolean {
  if (keys.length === 0) return false;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key;
}
