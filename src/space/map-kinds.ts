/** What the map tells apart; later kinds are drawn over earlier ones where a square holds several. */
export const MAP_KINDS = ["none", "me", "excluded", "gained", "lost"] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** A set of kinds: bit i stands for MAP_KINDS[i]. */
export type KindSet = number;

/** The set of one kind. */
export function setOf(kind: MapKind): KindSet {
  return 1 << MAP_KINDS.indexOf(kind);
}

/** All kinds but `none`. */
export const SOMETHING: KindSet = (1 << MAP_KINDS.length) - 2;

/** Are all addresses of one kind? */
export function isUniform(kinds: KindSet): boolean {
  return (kinds & (kinds - 1)) === 0;
}

/** The kinds of a set, as they are drawn: the last is the uppermost. */
export function kindsIn(kinds: KindSet): MapKind[] {
  return MAP_KINDS.filter((_, i) => (kinds >> i) & 1);
}
