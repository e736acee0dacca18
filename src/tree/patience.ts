/**
 * How many milliseconds are left in all for questions that git answers with patterns of the repository: a few stars in a
 * `.gitignore` keep it busy for hours.
 */
export interface Patience {
  ms: number;
}

export function makePatience(): Patience {
  return { ms: 10_000 };
}
