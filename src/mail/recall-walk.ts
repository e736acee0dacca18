import type { Family } from "./family.ts";
import type { KeptWalk, Worlds } from "./kept-walk.ts";
import { isLoopback } from "./loopback.ts";
import type { ClassOutcome } from "./mail-class.ts";
import type { Making } from "./partition-context.ts";
import type { FollowedLiteral } from "./partition-literals.ts";

/** The single addresses by which the lists of two hosts differ, in each world. */
export type Differing = readonly [readonly number[], readonly number[]];

const SMTP = 25;

/**
 * The classes of a kept walk that may come out differently for other hosts that are like its own. `differs`: whether the two hosts
 * of a world disagree about an IPv6 address.
 */
export function exceptionsOf(
  kept: KeptWalk,
  { starts }: Worlds,
  differing: Differing,
  differs: (world: 0 | 1, address: bigint) => boolean,
): readonly number[] {
  const all = new Set(kept.own);
  const add = (indices: readonly number[] = []): void => {
    for (const index of indices) all.add(index);
  };
  for (const host of [...kept.worlds.starts, ...starts]) add(kept.byHost.get(host));
  for (const world of [0, 1] as const) for (const address of differing[world]) add(kept.byAddress[world].get(address));
  for (const world of [0, 1] as const) {
    for (const address of kept.byIpv6[world].keys()) {
      if (differs(world, address)) add(kept.byIpv6[world].get(address));
    }
  }
  return [...all].sort((a, b) => a - b);
}

/**
 * Whether the classes are also those for the other hosts: but for the first ones, the same hosts are met; the DNS is asked as
 * before; and where connections arrive also tells apart what otherwise only the lists of a first host do. `own`: the exceptions,
 * followed for the other hosts.
 */
export function isSamePartition(
  { names }: Pick<Making, "names">,
  kept: KeptWalk,
  own: ReadonlyMap<number, FollowedLiteral>,
  { starts }: Worlds,
  differing: Differing,
): boolean {
  let { connecting, lookingUp } = kept;
  const lost = new Map<number, number>();
  const gained = new Set<number>();
  for (const [index, { family }] of own) {
    const before = (kept.found[index] as FollowedLiteral).family;
    connecting += Number(family.connects) - Number(before.connects);
    lookingUp += Number(family.isLookedUp) - Number(before.isLookedUp);
    for (const host of before.hosts) lost.set(host, (lost.get(host) ?? 0) + 1);
    for (const host of family.hosts) gained.add(host);
  }
  if (connecting > 0 !== kept.connecting > 0 || lookingUp > 0 !== kept.lookingUp > 0) return false;
  const first = new Set([...kept.worlds.starts, ...starts]);
  for (const [host, count] of lost) {
    if (kept.meets.get(host) === count && !gained.has(host) && !first.has(host)) return false;
  }
  for (const host of gained) if (!kept.meets.has(host) && !first.has(host)) return false;
  const isTold = (at: number): boolean => kept.connecting > 0 && arrivesElsewhere(names.ready.reach, starts, at);
  return ([0, 1] as const).every((world) => {
    const [mine, its] = [kept.worlds.starts[world], starts[world]];
    if (mine === its || (gained.has(mine) && kept.meets.has(its))) return true;
    return differing[world].every((address) => isTold(address) && isTold(address + 1));
  });
}

/** Connections to the address arrive at other hosts than those to the address before it. */
function arrivesElsewhere(reach: Making["names"]["ready"]["reach"], starts: readonly number[], at: number): boolean {
  if (isLoopback(at) || isLoopback(at - 1)) return false;
  return starts.some((start) => reach.at(start, at, SMTP).join() !== reach.at(start, at - 1, SMTP).join());
}

/** Turns outcomes of a kept walk into those for mail that arrives at the other hosts. */
export function renaming(
  { names }: Pick<Making, "names">,
  from: Worlds,
  to: Worlds,
): (family: Family) => Pick<Family, "members"> {
  const known = new Map<readonly ClassOutcome[], readonly ClassOutcome[]>();
  const nameOf = (host: number): number => {
    const index = host % from.count;
    const at = from.starts.indexOf(index);
    return at < 0 ? host : host - index + (to.starts[at] as number);
  };
  const renamed = (outcomes: readonly ClassOutcome[]): readonly ClassOutcome[] => {
    const before = known.get(outcomes);
    if (before !== undefined) return before;
    const made = names.outcomes.same(outcomes.map((one) => ({ ...one, host: nameOf(one.host) })));
    known.set(outcomes, made);
    return made;
  };
  return ({ members }) => ({ members: members.map(({ user, outcomes }) => ({ user, outcomes: renamed(outcomes) })) });
}
