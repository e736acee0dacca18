import { bytesOf } from "../qmail/latin1.ts";
import { emitFamily, type Family, familyAlike, familyOf } from "./family.ts";
import { below, endOfBelow, hasName, indexOf, isMarkedAt, nameAt } from "./find-name.ts";
import { type DomainClass, LEFT_OUT } from "./mail-class.ts";
import { isEmpty, merged, type NameRow } from "./name-row.ts";
import { isNumbers } from "./ordinary-names.ts";
import type { Form, Making } from "./partition-context.ts";

/** The DNS as a source of names, besides the hosts. */
const DNS = -1;
const ZERO = 0x30;
const NINE = 0x39;
const LONGEST_NAME = 244;
const SHORT_LABELS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** What is below a name, or everything, with the names in it and the hosts (and DNS) that have them. */
interface Region {
  /** Null for the root. */
  readonly name: string | null;
  readonly row: NameRow;
  readonly sources: ReadonlySet<number>;
  /** Null if there can be no domain that is not named. */
  readonly family: Family | null;
  /** The domain of the family's witness. */
  readonly text: string;
  /** Which sources its family met. */
  readonly met: ReadonlySet<number>;
}

/** What a walk works on. `hacked` emits the classes of that domain that have a `%`; `text` is the domain in their witnesses. */
export interface Walk {
  readonly making: Making;
  readonly form: Form;
  hacked(domain: DomainClass, text: string): void;
}

/** The classes of ordinary domains, in order. */
export function walkDomains(walk: Walk): void {
  const { making } = walk;
  if (making.only !== null && isEmpty(making.only.row)) {
    making.only.pass();
    return;
  }
  const root = openRegion(walk, null, making.apart.names, new Set(), null, true);
  if (making.only !== null) {
    walkTouched(walk, making.only, root, making.only.row);
    making.only.pass();
    return;
  }
  walkRegion(walk, root);
  emitRegion(walk, root, { kind: "other" });
}

/** The names of a region, each followed by what is below it. */
function walkRegion(walk: Walk, region: Region): void {
  const { row } = region;
  for (let at = row.from; at < row.to && walk.making.end.stop === null; ) {
    const end = endOfBelow(row, at);
    emitExact(walk, nameAt(row, at), row, at);
    const opened = openBelow(walk, region, at, end);
    if (opened !== null) {
      walkRegion(walk, opened);
      emitRegion(walk, opened, { kind: "below", name: nameAt(row, at) });
    }
    at = opened === null ? at + 1 : end;
  }
}

/** The region below the name at an index, whose names end before `end`; null if nothing below it is asked for. */
function openBelow(walk: Walk, around: Region, at: number, end: number): Region | null {
  const { row } = around;
  const name = nameAt(row, at);
  const { odd } = walk.making.apart;
  if (odd.size > 0 && odd.has(name)) return null;
  const inner = { pool: row.pool, from: at + 1, to: end };
  return openRegion(walk, name, inner, around.sources, around, isMarkedAt(row, at));
}

/**
 * `walkRegion` only for names that are touched, or have a touched name above or below them; `touched` are those of the region. A
 * touched name that is not in the row belongs only to a host that mail for the region does not come to.
 */
function walkTouched(walk: Walk, only: Only, region: Region, touched: NameRow): void {
  const { row } = region;
  let before = row.from;
  for (let i = touched.from; i < touched.to && walk.making.end.stop === null; ) {
    const own = nameAt(touched, i);
    const isMarked = isMarkedAt(touched, i);
    const at = topmost({ ...row, from: before }, own, region.name);
    const name = at < 0 ? own : nameAt(row, at);
    const inner = below(touched, name);
    i++;
    if (at < 0) {
      const window = isMarked ? below({ ...row, from: before }, own) : row;
      if (!isMarked || isEmpty(window)) continue;
      i = Math.max(i, inner.to);
      if (window.from > before) only.pass();
      walkRegion(walk, { ...region, row: window });
      before = window.to;
      continue;
    }
    const isTouched = name === own;
    i = Math.max(i, inner.to);
    if (at > before || !isTouched) only.pass();
    if (isTouched) emitExact(walk, name, row, at);
    before = endOfBelow(row, at);
    const isAll = isTouched && isMarked;
    if (isAll || !isEmpty(inner))
      walkBelow(walk, only, openBelow(walk, region, at, before), isAll ? null : inner, name);
    else only.pass();
  }
  if (before < row.to) only.pass();
}

/** What is below a name: all of it (`touched` is null), or what is touched. */
function walkBelow(walk: Walk, only: Only, opened: Region | null, touched: NameRow | null, name: string): void {
  if (opened === null) return;
  if (touched === null) {
    walkRegion(walk, opened);
    emitRegion(walk, opened, { kind: "below", name });
  } else {
    walkTouched(walk, only, opened, touched);
    only.pass();
  }
}

type Only = NonNullable<Making["only"]>;

/** The index of the topmost name in the row that is below the region's name and at or above `name`; -1 if there is none. */
function topmost(row: NameRow, name: string, region: string | null): number {
  const end = region === null ? name.length : name.length - region.length - 1;
  for (let dot = name.lastIndexOf(".", end - 1); ; dot = name.lastIndexOf(".", dot - 1)) {
    const at = indexOf(row, name.slice(dot + 1));
    if (at >= 0 || dot <= 0) return at;
  }
}

function emitExact(walk: Walk, name: string, { pool }: NameRow, index: number): void {
  const { making, form, hacked } = walk;
  // Addresses have classes of their own; and qmail-inject leaves no name without a dot.
  if (isAddress(name) || (making.question.from === "here" && form.behind === null && !name.includes("."))) return;
  const start = pool.at[index] as number;
  const end = pool.at[index + 1] as number;
  const quick = form.behind === null ? making.quick(name, pool.names, start, end, pool, index) : null;
  if (quick === LEFT_OUT) return;
  const family =
    quick === null ? familyOf(making, { form, domain: name, varies: false }) : familyAlike(quick, making.met);
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
 * Follows a domain that nothing names. The hosts that see it may name other domains here, and so may the DNS if it is looked up:
 * all of those are told apart in the whole region. What holds around the region holds in it, unless a wildcard stands in between.
 */
function openRegion(
  walk: Walk,
  name: string | null,
  inner: NameRow,
  before: ReadonlySet<number>,
  around: Region | null,
  isMarked: boolean,
): Region {
  const { making } = walk;
  let row = inner;
  if (around?.family != null && name !== null && (!isMarked || isLikeAround(making, name, around))) {
    const { family, met } = around;
    const text = freshName(name, row);
    return { name, row, sources: before, family: text === null ? null : family, text: text ?? "", met };
  }
  let sources = before;
  for (;;) {
    const text = freshName(name, row);
    if (text === null) return { name, row, sources, family: null, text: "", met: new Set() };
    const family = familyBelow(walk, text);
    const met = family.isLookedUp ? new Set([...family.hosts, DNS]) : family.hosts;
    const added = [...met].filter((source) => !sources.has(source));
    if (added.length === 0 || making.end.stop !== null) return { name, row, sources, family, text, met };
    sources = new Set([...sources, ...added]);
    for (const source of added) row = merged(row, below(namesOf(making, source), name));
    if (freshName(name, row) === text) return { name, row, sources, family, text, met };
  }
}

/** What `simulate` says about a domain that nothing names, or its quick verdict. */
function familyBelow({ making, form }: Walk, domain: string): Family {
  const quick = form.behind === null ? making.quick(domain, bytesOf(domain), 0, domain.length, null, 0) : null;
  return quick === null ? familyOf(making, { form, domain, varies: true }) : familyAlike(quick, making.met);
}

function namesOf({ names }: Making, source: number): NameRow {
  return source === DNS ? names.dns() : names.host(source).row;
}

/** No wildcard holds below the name that does not hold around it, and the DNS, if it is asked, does not know the name. */
function isLikeAround({ names }: Making, name: string, { met }: Region): boolean {
  for (const source of met) {
    if (source === DNS ? names.ready.fleet.dns.isKnown(name) : names.host(source).wildcards.has(name)) return false;
  }
  return true;
}

/** A name below `name` that is not in the row, nor below any name there: `any.name`, or with a number. Null if it is too long. */
function freshName(name: string | null, row: NameRow): string | null {
  if (isEmpty(row) && name !== null && name.length + 4 <= LONGEST_NAME) return `any.${name}`;
  for (let number = 0; ; number++) {
    const label = number === 0 ? "any" : `any${number}`;
    if (name === null) {
      const top = number === 0 ? "invalid" : `invalid${number}`;
      if (!hasName(row, top) && !hasName(row, `any.${top}`)) return `any.${top}`;
    } else if (label.length + 1 + name.length > LONGEST_NAME) return shortName(name, row);
    else if (!hasName(row, `${label}.${name}`)) return `${label}.${name}`;
  }
}

function shortName(name: string, row: NameRow): string | null {
  if (name.length + 2 > LONGEST_NAME) return null;
  for (const label of SHORT_LABELS) if (!hasName(row, `${label}.${name}`)) return `${label}.${name}`;
  return null;
}
