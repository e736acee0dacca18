import { grouped } from "../text/plural.ts";
import { UsageError } from "../text/usage-error.ts";
import type { Arriving } from "./joint-outcomes.ts";
import { type KeptWalk, keepWalk, type Traces, type Worlds } from "./kept-walk.ts";
import { differingSingles, likenesses } from "./likeness.ts";
import type { ClassOutcome } from "./mail-class.ts";
import type { FleetNames } from "./partition-context.ts";
import type { Walk } from "./partition-domains.ts";
import { emitLiteral, type FollowedLiteral, followLiteral, followLiterals } from "./partition-literals.ts";
import { type Differing, exceptionsOf, isSamePartition, renaming } from "./recall-walk.ts";
import { emptyTrace } from "./trace.ts";

/** How much mail to addresses is still followed, where it could not be seen from other hosts what becomes of it. */
export interface Patience {
  left: number;
}

/** So many hosts may look at such mail in a run. */
const MOST_SIGHTS = 4_000_000;

export function newPatience(): Patience {
  return { left: MOST_SIGHTS };
}

/**
 * What is known of mail to addresses in two worlds, whatever the hosts at which it arrives: in a fleet whose hosts share their files what
 * becomes of it at one of them says nearly all of what becomes of it at the others. So the ways do not grow with the square of the fleet.
 */
export interface SharedLiterals {
  readonly before: FleetNames;
  readonly after: FleetNames;
  likeness(starts: readonly [Arriving, Arriving]): string;
  /** By likeness: the classes in brackets, and those without. */
  readonly walks: Map<string, Map<boolean, KeptWalk>>;
  /** Null for a single host, which sends to nobody but itself. */
  readonly patience: Patience | null;
}

export function sharedLiterals(before: FleetNames, after: FleetNames, patience: Patience): SharedLiterals {
  const [was, is] = [likenesses(before.ready), likenesses(after.ready)];
  const likeness: SharedLiterals["likeness"] = ([from, to]) => `${was(from.host)}\n${is(to.host)}`;
  const isFleet = [before, after].some(({ ready }) => ready.fleet.hosts.length > 1);
  return { before, after, likeness, walks: new Map(), patience: isFleet ? patience : null };
}

/** What the worlds of a pair of hosts tell. */
export interface SharingWorld {
  readonly shared: SharedLiterals;
  readonly arriving: readonly [Arriving, Arriving];
  readonly worlds: Worlds;
  isChanged(outcomes: readonly ClassOutcome[]): boolean;
  /** Notes what is asked from now on; null: nothing. */
  trace(traces: Traces | null): void;
  /** Classes that have not changed are passed over. */
  pass(): void;
}

/** `literalClasses` for mail that arrives at a host in two worlds: what is known from hosts that are like it is not followed again. */
export function sharedLiteralClasses(walk: Walk, world: SharingWorld): void {
  const { shared, arriving } = world;
  const key = shared.likeness(arriving);
  const walks = shared.walks.get(key) ?? new Map<boolean, KeptWalk>();
  shared.walks.set(key, walks);
  for (const isBracketed of [true, false]) {
    const kept = walks.get(isBracketed);
    if (kept !== undefined && recall(walk, world, kept)) continue;
    const traces = new Map<FollowedLiteral["family"], Traces>();
    const found = followLiterals(walk, isBracketed, (one, text) => follow(walk, world, one, text, traces));
    for (const one of found) emitLiteral(walk, one);
    if (walk.making.end.stop !== null || kept !== undefined) continue;
    const made = keepWalk(world.worlds, found, ({ family }) => traces.get(family) as Traces, world.isChanged);
    if (made !== null) walks.set(isBracketed, made);
  }
}

function follow(
  walk: Walk,
  { shared, trace }: SharingWorld,
  one: FollowedLiteral["one"],
  text: string,
  notes: Map<FollowedLiteral["family"], Traces> | null,
): FollowedLiteral["family"] {
  if (shared.patience !== null && shared.patience.left < 0) throw tooMuch();
  const traces: Traces = [emptyTrace(), emptyTrace()];
  trace(traces);
  const family = followLiteral(walk, one, text);
  trace(null);
  notes?.set(family, traces);
  return family;
}

function tooMuch(): UsageError {
  return new UsageError(
    `there are too many hosts and addresses for mail to each address to be followed from each host: hosts look at it more than ${grouped(MOST_SIGHTS)} times, so where mail goes was not compared. Declare fewer hosts in a file`,
  );
}

/** Emits the classes as they are for hosts that are like others; false where they must be followed. */
function recall(
  walk: Walk,
  { shared, worlds, trace, pass, arriving, isChanged }: SharingWorld,
  kept: KeptWalk,
): boolean {
  const { making } = walk;
  const [from, to] = kept.worlds.starts;
  const differing: Differing = [
    differingSingles(shared.before.ready, from, arriving[0].host),
    differingSingles(shared.after.ready, to - worlds.first, arriving[1].host),
  ];
  const own = new Map<number, FollowedLiteral>();
  for (const index of exceptionsOf(kept, worlds, differing)) {
    const { one, text } = kept.found[index] as FollowedLiteral;
    const family = follow(walk, { shared, worlds, trace, pass, arriving, isChanged }, one, text, null);
    if (making.end.stop !== null) return true;
    if (family.isHacked) return false;
    own.set(index, { one, text, family });
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
