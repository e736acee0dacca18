import { judgeEntries } from "../space/judged-entries.ts";
import { judgeSingles } from "../space/singles/judge-singles.ts";
import type { RuleRoom } from "./room.ts";

/** A room in which also the entries of indimail are judged, which are single addresses. */
export function withSingles(room: RuleRoom): RuleRoom {
  return { ...room, judge: (on) => (on.dialect.singles === undefined ? judgeEntries(on) : judgeSingles(on)) };
}
