import { judgeEntries } from "../space/judge-entries.ts";
import { judgeSingles } from "../space/singles/judge-singles.ts";
import type { RuleRoom } from "./room.ts";

/** A room in which indimail's entries, which are single addresses, are judged too. */
export function withSingles(room: RuleRoom): RuleRoom {
  return { ...room, judge: (on) => (on.dialect.singles === undefined ? judgeEntries(on) : judgeSingles(on)) };
}
