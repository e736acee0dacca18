import { KeyMap } from "../qmail/key-map.ts";
import { noteIn } from "../text/note-in.ts";
import type { ClassOutcome } from "./mail-class.ts";
import type { FollowedLiteral } from "./partition-literals.ts";
import type { Trace } from "./trace.ts";

/** The classes of addresses for mail that arrives at one host in each of two worlds, and what about it each class rests on. */
export interface KeptWalk {
  readonly worlds: Worlds;
  readonly found: readonly FollowedLiteral[];
  /** Those whose mail goes another way in the second world, in order. */
  readonly changed: readonly number[];
  /** Those that depend on which host it is. */
  readonly own: readonly number[];
  /** By address, in each world: those for which the host was asked whether that address is me. */
  readonly byAddress: readonly [ByAddress, ByAddress];
  /** The same for IPv6. */
  readonly byIpv6: readonly [ByIpv6, ByIpv6];
  /** By host: those for which it was asked anything after the first host. */
  readonly byHost: ReadonlyMap<number, readonly number[]>;
  /** By host: how many met it. */
  readonly meets: ReadonlyMap<number, number>;
  readonly connecting: number;
  readonly lookingUp: number;
}

type ByAddress = ReadonlyMap<number, readonly number[]>;
type ByIpv6 = Pick<KeyMap<bigint, readonly number[]>, "keys" | "get">;

/** Where mail arrives in two worlds, and how many hosts the first world has, and both. */
export interface Worlds {
  /** Hosts of the second world are numbered after those of the first. */
  readonly starts: readonly [number, number];
  readonly first: number;
  readonly count: number;
}

/** What was asked for a class in both worlds. */
export type Traces = readonly [Trace, Trace];

/** At most this many notes are kept of one walk. */
const MOST_NOTES = 500_000;

/** Null if too much would be kept, or if what follows a `%` decides. */
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

/** Outcomes with the same verdict are ordered by their hosts' names: another first host could stand elsewhere among them. */
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
