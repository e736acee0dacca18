import { sizeOf } from "../space/address-set.ts";
import type { Host } from "../tree/control-directory.ts";
import { countDistinct } from "./distinct-addresses.ts";
import { changesVerdicts, type HostDifference } from "./host-difference.ts";

/** The hosts of both sides where the head declares some that the base does not. */
export interface SharedFacts {
  /** The base's hosts, and those that only the head declares: in the base's own dialect, because the head's is never taken over. */
  readonly base: readonly Host[];
  /** The names of the hosts that the base was given. */
  readonly names: ReadonlySet<string | null>;
  /** The head's hosts without what it declares, where the base declares nothing at all; else empty. */
  readonly without: readonly Host[];
}

/**
 * Null where the head declares nothing that the base does not, or it cannot be told which of the base's dialects these hosts would
 * have.
 */
export function sharedFacts(base: readonly Host[], head: readonly Host[]): SharedFacts | null {
  const declares = base.some(({ name, set }) => name !== null || set !== null);
  const added = head.filter(({ name, set }) =>
    declares ? name !== null && base.every((one) => one.name !== name && one.name !== null) : set !== null,
  );
  const [first, ...rest] = base;
  if (added.length === 0 || first === undefined) return null;
  if (rest.some(({ dialect }) => dialect !== first.dialect)) return null;
  const given = added.map((host) => ({ ...host, dialect: first.dialect }));
  const dialects = new Set(head.map(({ dialect }) => dialect));
  return {
    base: declares ? [...base, ...given] : given,
    names: new Set(added.map(({ name }) => name)),
    without: declares ? [] : [...dialects].map((dialect) => ({ name: null, dialect, set: null })),
  };
}

/** Does a comparison without the facts say something that not every comparison with them says? */
export function saysMore(without: HostDifference, shared: readonly HostDifference[]): boolean {
  if (!changesVerdicts(without)) return false;
  return !shared.every((one) => same(one, without, "nowMe") && same(one, without, "noLongerMe"));
}

/** Two sets are the same where neither adds to the other. */
function same(a: HostDifference, b: HostDifference, of: "nowMe" | "noLongerMe"): boolean {
  const size = sizeOf(a.difference[of]);
  return size === sizeOf(b.difference[of]) && size === countDistinct([a, b], of);
}
