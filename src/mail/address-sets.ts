/** The addresses that agree with `address` in every bit of the netmask, gapped or not. */
export interface AddressSet {
  readonly address: number;
  readonly netmask: number;
}

/** Addresses of a range that are in the same sets: the indices of those sets, in order, and the lowest address. */
export interface Subset {
  readonly inside: readonly number[];
  readonly first: number;
}

/** At most this many subsets of blocks are put together. */
const MOST_SUBSETS = 400_000;

/**
 * Divides a range by the sets, bit by bit from the highest, equal blocks only once. So a set spread over the whole range costs no
 * more than any other. The subsets are in the order of their lowest addresses. Null if sets cross each other in too many ways.
 */
export function splitRange(from: number, to: number, sets: readonly AddressSet[]): Subset[] | null {
  let work = 0;
  const known = new Map<string, readonly Subset[]>();
  const found = new Map<string, Subset>();
  const put = (into: Map<string, Subset>, { inside, first }: Subset, base: number): void => {
    const key = inside.join(" ");
    work++;
    if (!into.has(key)) into.set(key, { inside, first: first + base });
  };
  /** A whole block of 2^bits addresses; the lowest is 0. */
  const block = (bits: number, live: readonly number[]): readonly Subset[] => {
    if (work > MOST_SUBSETS) return [];
    if (isDecided(sets, live, bits)) return [{ inside: live, first: 0 }];
    const key = `${bits} ${live.join(" ")}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const parts = new Map<string, Subset>();
    for (const half of [0, 1] as const) {
      for (const part of block(bits - 1, agreeing(sets, live, bits - 1, half)))
        put(parts, part, half * 2 ** (bits - 1));
    }
    const all = [...parts.values()];
    known.set(key, all);
    return all;
  };
  const cut = (base: number, bits: number, live: readonly number[]): void => {
    const last = base + 2 ** bits - 1;
    if (last < from || base > to) return;
    if (base >= from && last <= to) {
      for (const part of block(bits, live)) put(found, part, base);
      return;
    }
    cut(base, bits - 1, agreeing(sets, live, bits - 1, 0));
    cut(base + 2 ** (bits - 1), bits - 1, agreeing(sets, live, bits - 1, 1));
  };
  cut(0, 32, Array.from(sets.keys()));
  return work > MOST_SUBSETS ? null : [...found.values()].sort((a, b) => a.first - b.first);
}

/** None of the sets looks at the lowest bits. */
function isDecided(sets: readonly AddressSet[], live: readonly number[], bits: number): boolean {
  if (bits === 0 || live.length === 0) return true;
  return live.every((set) => (sets[set] as AddressSet).netmask % 2 ** bits === 0);
}

function agreeing(sets: readonly AddressSet[], live: readonly number[], bit: number, value: 0 | 1): readonly number[] {
  return live.filter((index) => {
    const { address, netmask } = sets[index] as AddressSet;
    return ((netmask >>> bit) & 1) === 0 || ((address >>> bit) & 1) === value;
  });
}

/** Ones from the left, then only zeros. */
export function isContiguous(netmask: number): boolean {
  const rest = ~netmask >>> 0;
  return (rest & (rest + 1)) === 0;
}
