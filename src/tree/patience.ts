/**
 * How many milliseconds are left for questions that git answers by patterns of the repository, all in all: a few stars in a
 * `.gitignore` keep it busy for hours.
 */
export interface Patience {
  ms: number;
}

export function makePatience(): Patience {
  return { ms: 10_000 };
}
