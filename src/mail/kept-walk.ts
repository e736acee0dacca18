import { KeyMap } from "../qmail/key-map.ts";
import type { ClassOutcome } from "./mail-class.ts";
import { noteIn } from "./note-in.ts";
import type { FollowedLiteral } from "./partition-literals.ts";
import type { Trace } from "./trace.ts";

/** The classes of addresses for mail that arrives at a host of each of two worlds, and on what of that host each of them rests. */
export interface KeptWalk {
  readonly worlds: Worlds;
  readonly found: readonly FollowedLiteral[];
  /** In order, those whose mail goes another way in the second world. */
  readonly changed: readonly number[];
  /** Those that rest on the host as such. */
  readonly own: readonly number[];
  /** By an address: those for which a host was asked whether that is me, in each world. */
  readonly byAddress: readonly [ByAddress, ByAddress];
  /** The same of IPv6. */
  readonly byIpv6: readonly [ByIpv6, ByIpv6];
  /** By a host: those for which it was asked for anything after the first. */
  readonly byHost: ReadonlyMap<number, readonly number[]>;
  /** By a host: how many met it. */
  readonly meets: ReadonlyMap<number, number>;
  readonly connecting: number;
  readonly lookingUp: number;
}

type ByAddress = ReadonlyMap<number, readonly number[]>;
type ByIpv6 = Pick<KeyMap<bigint, readonly number[]>, "keys" | "get">;

/** Where mail arrives in two worlds; the numbers of hosts: so many of the first world, and of both. */
export interface Worlds {
  /** Those of the second world stand behind those of the first. */
  readonly starts: readonly [number, number];
  readonly first: number;
  readonly count: number;
}

/** What was asked in both worlds for a class. */
export type Traces = readonly [Trace, Trace];

/** So many notes are kept of one walk. */
const MOST_NOTES = 500_000;

/** Null where too much would be kept, or what is after a `%` decides. */
export function keepWalk(
  worlds: Worlds,
  found: readonly FollowedLiteral[],
  tracesOf: (one: FollowedLiteral) => Traces,
  isChanged: (outcomes: readonly ClassOutcome[]) => boolean,
): KeptWalk | null {
  const byAddress = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const byIpv6 = [new KeyMap<bigint, number[]>(), new KeyMap<bigint, number[]>()] as const;
  const byHost = new Map<number, number[]>();
  const meets = new Map<number, number>();
  const [changed, own]: [number[], number[]] = [[], []];
  let [connecting, lookingUp, notes] = [0, 0, 0];
  for (const [i, one] of found.entries()) {
    const { family } = one;
    if (family.isHacked) return null;
    const traces = tracesOf(one);
    for (const world of [0, 1] as const) {
      const { asked, hosts } = traces[world];
      for (const address of asked) {
        if (typeof address === "number") noteIn(byAddress[world], address, i);
        else noteIn(byIpv6[world], address, i);
      }
      for (const host of hosts) noteIn(byHost, host + world * worlds.first, i);
      notes += asked.size + hosts.size;
    }
    if (notes > MOST_NOTES) return null;
    for (const host of family.hosts) meets.set(host, (meets.get(host) ?? 0) + 1);
    if (family.connects) connecting++;
    if (family.isLookedUp) lookingUp++;
    const outcomes = family.members.map((member) => member.outcomes);
    if (outcomes.some(isChanged)) changed.push(i);
    if (outcomes.some((all) => isOrderedByName(all, worlds))) own.push(i);
  }
  return { worlds, found, changed, own, byAddress, byIpv6, byHost, meets, connecting, lookingUp };
}

/** Outcomes with the same verdict stand in the order of their hosts' names: among others the first host would stand elsewhere. */
function isOrderedByName(outcomes: readonly ClassOutcome[], { starts, first, count }: Worlds): boolean {
  if (outcomes.length < 2) return false;
  const kinds = new Map<string, boolean>();
  return outcomes.some(({ host, verdict }) => {
    const index = host % count;
    const view = `${host < count} ${index < first} ${verdict}`;
    const isStart = starts.includes(index);
    const before = kinds.get(view) ?? isStart;
    kinds.set(view, isStart);
    return before !== isStart;
  });
}
