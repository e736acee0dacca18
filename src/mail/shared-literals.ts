import { once } from "../text/once.ts";
import { addressClasses } from "./address-classes.ts";
import type { ChangedVerdicts } from "./changed-verdicts.ts";
import type { Arriving } from "./joint-outcomes.ts";
import { type KeptWalk, keepWalk, type Traces, type Worlds } from "./kept-walk.ts";
import { differingSingles, likenesses } from "./likeness.ts";
import { ANYONE, type ClassOutcome } from "./mail-class.ts";
import { lostPatience, type Patience } from "./mail-patience.ts";
import type { FleetNames } from "./partition-context.ts";
import type { Walk } from "./partition-domains.ts";
import { emitLiteral, type FollowedLiteral, followLiteral, followLiterals } from "./partition-literals.ts";
import { type Differing, exceptionsOf, isSamePartition, renaming } from "./recall-walk.ts";
import { emptyTrace } from "./trace.ts";

/**
 * What is known about mail to addresses in two worlds, whichever hosts it arrives at: in a fleet whose hosts share their files,
 * what becomes of it at one host says nearly all about the others. So the ways do not grow with the square of the fleet.
 */
export interface SharedLiterals {
  readonly before: FleetNames;
  readonly after: FleetNames;
  likeness(starts: readonly [Arriving, Arriving]): string;
  /** No other host is like this one, so nothing about it need be kept. */
  isAlone(start: Arriving): boolean;
  /** By likeness: the classes in brackets (true), and those without. */
  readonly walks: Map<string, Map<boolean, KeptWalk>>;
  readonly classesOf: typeof addressClasses;
  /** Null for a single host, which sends to nobody but itself. */
  readonly patience: Patience | null;
}

export function sharedLiterals(before: FleetNames, after: FleetNames, patience: Patience): SharedLiterals {
  const [was, is] = [likenesses(before.ready), likenesses(after.ready)];
  const likeness: SharedLiterals["likeness"] = ([from, to]) => `${was(from.host)}\n${is(to.host)}`;
  const counts = once(() => {
    const found = new Map<string, number>();
    for (const host of after.ready.fleet.hosts.keys()) found.set(is(host), (found.get(is(host)) ?? 0) + 1);
    return found;
  });
  const isAlone: SharedLiterals["isAlone"] = ({ host }) => counts().get(is(host)) === 1;
  const isFleet = [before, after].some(({ ready }) => ready.fleet.hosts.length > 1);
  return {
    before,
    after,
    likeness,
    isAlone,
    walks: new Map(),
    classesOf: keptClasses(),
    patience: isFleet ? patience : null,
  };
}

/** At most this many divisions into classes are kept. */
const MOST_KEPT = 20;

/** The classes for the same hosts are made once: in most fleets mail can get to every host from anywhere. */
function keptClasses(): typeof addressClasses {
  const known = new Map<string, ReturnType<typeof addressClasses>>();
  return (making, facts) => {
    const { hosts, connects, keys, isBracketed } = facts;
    if (hosts.size <= making.starts.length) return addressClasses(making, facts);
    const sorted = [...hosts].sort((a, b) => a - b);
    const key = `${connects} ${isBracketed} ${sorted.join(" ")}\n${[...keys].sort().join(" ")}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const classes = addressClasses(making, facts);
    known.set(key, classes);
    return classes;
  };
}

/** `traces` null: looks are only counted. */
export interface Following {
  readonly traces: Traces | null;
}

/** What is needed from the worlds of a pair of hosts. */
export interface SharingWorld {
  readonly shared: SharedLiterals;
  readonly arriving: readonly [Arriving, Arriving];
  readonly worlds: Worlds;
  isChanged(outcomes: readonly ClassOutcome[]): boolean;
  /** From now on, counts how often hosts look at mail, and notes what they are asked; null: no longer. */
  watch(following: Following | null): void;
  /** Classes that have not changed are passed over. */
  pass(): void;
}

/**
 * `literalClasses` for mail that arrives at a host in two worlds: what is known from hosts like it is not followed again. `changed`:
 * no other address can go another way.
 */
export function sharedLiteralClasses(walk: Walk, world: SharingWorld, changed: ChangedVerdicts | null = null): void {
  if (changed !== null) {
    changedLiteralClasses(walk, world, changed);
    return;
  }
  const { shared, arriving } = world;
  const key = shared.likeness(arriving);
  const walks = shared.walks.get(key) ?? new Map<boolean, KeptWalk>();
  shared.walks.set(key, walks);
  for (const isBracketed of [true, false]) {
    const kept = walks.get(isBracketed);
    if (kept !== undefined && recall(walk, world, kept)) continue;
    const traces = shared.isAlone(arriving[1]) ? null : new Map<FollowedLiteral["family"], Traces>();
    const found = followLiterals(
      walk,
      isBracketed,
      (one, text) => follow(walk, world, one, text, traces),
      shared.classesOf,
    );
    for (const one of found) emitLiteral(walk, one);
    if (walk.making.end.stop !== null || kept !== undefined || traces === null) continue;
    const made = keepWalk(world.worlds, found, ({ family }) => traces.get(family) as Traces, world.isChanged);
    if (made !== null) walks.set(isBracketed, made);
  }
}

/** The classes of the addresses of which a host says another thing in the second world; the others are passed over. */
function changedLiteralClasses(walk: Walk, world: SharingWorld, changed: ChangedVerdicts): void {
  const { first } = world.worlds;
  const only = { hosts: changed.hosts.flatMap((host) => [host, first + host]), has: changed.differs };
  for (const isBracketed of [true, false]) {
    const found = followLiterals(
      walk,
      isBracketed,
      (one, text) => follow(walk, world, one, text, null),
      world.shared.classesOf,
      only,
    );
    let last = -1;
    for (const one of found) {
      if (one.at > last + 1) world.pass();
      last = one.at;
      emitLiteral(walk, one);
    }
    world.pass();
  }
}

function follow(
  walk: Walk,
  { shared, watch }: SharingWorld,
  one: FollowedLiteral["one"],
  text: string,
  notes: Map<FollowedLiteral["family"], Traces> | null,
): FollowedLiteral["family"] {
  const traces: Traces | null = notes === null ? null : [emptyTrace(), emptyTrace()];
  watch({ traces });
  const family = followLiteral(walk, one, text);
  watch(null);
  if (traces !== null) notes?.set(family, traces);
  if (shared.patience !== null && lostPatience(shared.patience) !== null) {
    walk.making.end.stop ??= { recipient: `${ANYONE}@${text}`, why: { kind: "too-many-ways" } };
  }
  return family;
}

/** Emits the classes as known from hosts like these; false if they must be followed. */
function recall(walk: Walk, world: SharingWorld, kept: KeptWalk): boolean {
  const { shared, worlds, pass, arriving } = world;
  const { making } = walk;
  const [from, to] = kept.worlds.starts;
  const differing: Differing = [
    differingSingles(shared.before.ready, from, arriving[0].host),
    differingSingles(shared.after.ready, to - worlds.first, arriving[1].host),
  ];
  const differs = (world: 0 | 1, address: bigint): boolean => {
    const { ready } = world === 0 ? shared.before : shared.after;
    const [one, other] = [kept.worlds.starts[world] - world * worlds.first, arriving[world].host];
    return ready.host(one).ipmeIs(address).me !== ready.host(other).ipmeIs(address).me;
  };
  const own = new Map<number, FollowedLiteral>();
  for (const index of exceptionsOf(kept, worlds, differing, differs)) {
    const { one, text } = kept.found[index] as FollowedLiteral;
    const family = follow(walk, world, one, text, null);
    if (making.end.stop !== null) return true;
    if (family.isHacked) return false;
    own.set(index, { one, text, family, at: index });
  }
  if (!isSamePartition(making, kept, own, worlds, differing)) return false;
  const renamed = renaming(making, kept.worlds, worlds);
  let next = 0;
  for (const index of [...new Set([...kept.changed, ...own.keys()])].sort((a, b) => a - b)) {
    if (index > next) pass();
    next = index + 1;
    const before = kept.found[index] as FollowedLiteral;
    emitLiteral(walk, own.get(index) ?? { ...before, family: { ...before.family, ...renamed(before.family) } });
  }
  if (next < kept.found.length) pass();
  return true;
}
