import { grouped } from "../text/plural.ts";

/** How much more mail to addresses a run may follow, and how much more of it may go another way. */
export interface Patience {
  /** How often hosts may still look at it. */
  sights: number;
  changes: number;
}

const MOST_SIGHTS = 800_000;
/** Each is kept, and some reports explain every one. */
const MOST_CHANGES = 75_000;

export function newPatience(): Patience {
  return { sights: MOST_SIGHTS, changes: MOST_CHANGES };
}

/** Why no more is compared; null while there is patience left. */
export function lostPatience({ sights, changes }: Patience): string | null {
  if (sights >= 0 && changes >= 0) return null;
  const what =
    sights < 0
      ? `hosts look at mail to addresses more than ${grouped(MOST_SIGHTS)} times`
      : `more than ${grouped(MOST_CHANGES)} classes of mail to addresses, counted for every host, go another way`;
  return `${what}, so where mail goes was not compared. Declare fewer hosts in a file, or compare one of them (--host)`;
}
