/** What is worked out once for each pair of things. */
export interface Pairwise<Thing, Made> {
  of(one: Thing, other: Thing, make: () => Made): Made;
}

export function pairwise<Thing, Made>(): Pairwise<Thing, Made> {
  const known = new Map<Thing, Map<Thing, Made>>();
  return {
    of(one, other, make) {
      const its = known.get(one) ?? new Map<Thing, Made>();
      known.set(one, its);
      const made = its.has(other) ? (its.get(other) as Made) : make();
      its.set(other, made);
      return made;
    },
  };
}
