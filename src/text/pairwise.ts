/** What is worked out once for each pair of things. */
export interface Pairwise<One, Other, Made> {
  of(one: One, other: Other, make: () => Made): Made;
}

export function pairwise<One, Other, Made>(): Pairwise<One, Other, Made> {
  const known = new Map<One, Map<Other, Made>>();
  return {
    of(one, other, make) {
      const its = known.get(one) ?? new Map<Other, Made>();
      known.set(one, its);
      const made = its.has(other) ? (its.get(other) as Made) : make();
      its.set(other, made);
      return made;
    },
  };
}
