import { countAddresses, countTogether, type Ranges } from "./address-ranges.ts";
import { countNetworks, networksIn } from "./cube-blocks.ts";
import type { CubeSet } from "./cube-set.ts";
import { type Network, networksOf } from "./networks.ts";

/** A set of addresses, as ranges or, where there would be too many, as the cubes of one label. */
export type AddressSet = Ranges | { readonly cubes: CubeSet; readonly label: number };

function isRanges(set: AddressSet): set is Ranges {
  return Array.isArray(set);
}

/** How many addresses are in the set: exactly. */
export function sizeOf(set: AddressSet): number {
  return isRanges(set) ? countAddresses(set) : (set.cubes.counts.get(set.label) ?? 0);
}

/** How many addresses are in at least one of the sets; null where some are cubes: their counts alone cannot tell that. */
export function sizeTogether(sets: readonly AddressSet[]): number | null {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) return sizeOf(only);
  return sets.every(isRanges) ? countTogether(sets) : null;
}

/** The fewest networks that cover the set exactly, ascending. */
function eachNetwork(set: AddressSet): Iterable<Network> {
  return isRanges(set) ? networksOf(set) : networksIn(set.cubes, (label) => label === set.label);
}

/**
 * Of the fewest networks that cover the set exactly, the first `limit`, and how many more there are: null where that cannot be
 * counted.
 */
export function firstNetworks(
  set: AddressSet,
  limit: number,
): { readonly networks: readonly Network[]; readonly omitted: number | null } {
  const networks: Network[] = [];
  let omitted = 0;
  for (const network of eachNetwork(set)) {
    if (networks.length < limit) networks.push({ address: network.address, length: network.length });
    else {
      omitted++;
      if (!isRanges(set)) break;
    }
  }
  if (omitted === 0 || isRanges(set)) return { networks, omitted };
  const all = countNetworks(set.cubes, (label) => label === set.label);
  return { networks, omitted: all === null ? null : all - networks.length };
}
