import type { Problem } from "../result.ts";
import type { Positions } from "./positions.ts";

/** How many mistakes of one file are reported, so that ten thousand of them can be read. */
const MOST = 100;

/** Something that is wrong with a `qmailint.yaml`: the byte offset it points to, and a sentence. */
export interface Mistake {
  readonly start: number;
  readonly message: string;
}

/** All mistakes as problems, in the order of the file: the first hundred, and the number of the rest. */
export function toProblems(positions: Positions, mistakes: readonly Mistake[]): Problem[] {
  const file = positions.file.path;
  const sorted = [...mistakes].sort((a, b) => a.start - b.start);
  const out = sorted.slice(0, MOST).map(({ start, message }) => ({ file, ...positions.placeOf(start), message }));
  const next = sorted[MOST];
  if (next !== undefined) {
    const rest = sorted.length - MOST;
    out.push({
      file,
      ...positions.placeOf(next.start),
      message: `and ${rest} more mistake${rest === 1 ? "" : "s"} from here on`,
    });
  }
  return out;
}
