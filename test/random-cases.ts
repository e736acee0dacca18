import fc from "fast-check";

// How many random cases a test looks at, and which: loaded before every test file.

/** `SEED=123 npm test` repeats what fast-check printed of a failure. */
const seed = process.env["SEED"];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

/** The share of the cases that is looked at where nobody waits for a release. */
const LOCALLY = 0.05;

/** So many cases where `CI=true`; a twentieth of them elsewhere, but never fewer than ten. */
export function runs(cases: number): number {
  return process.env["CI"] === "true" ? cases : Math.min(cases, Math.max(10, Math.ceil(cases * LOCALLY)));
}

/** How many of the cases must have shown what a test is about: so many where `CI=true`; elsewhere, where there are few, one. */
export function least(count: number): number {
  return process.env["CI"] === "true" ? count : 0;
}

/** All of a list where `CI=true`; a random eighth of it elsewhere. A case is repeated by its name, with `CI=true`. */
export function someOf<T>(all: readonly T[]): T[] {
  if (process.env["CI"] === "true") return [...all];
  return all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Math.ceil(all.length / 8))
    .map(({ one }) => one);
}
