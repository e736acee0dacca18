import { dotted } from "../qmail/netmask.ts";
import type { VerdictIndex } from "../space/verdict-index.ts";
import { plural } from "../text/plural.ts";
import { addresses } from "./diff-text.ts";

/** What becomes of the addresses of a network or range: how many are me, how many are not. */
export interface AskedRange {
  /** As it was written. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly me: number;
  readonly notMe: number;
  /** Neighbours with the same verdict, ascending: the first of them. */
  readonly runs: readonly { readonly from: number; readonly to: number; readonly me: boolean }[];
  /** There are more of these. */
  readonly more: boolean;
}

/** So many runs are listed. */
const MOST_RUNS = 20;

/** Counts the verdicts of a range. */
export function judgeRange(
  { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
  index: VerdictIndex,
): AskedRange {
  const me = index.countMe(from, to);
  const runs: AskedRange["runs"][number][] = [];
  let at = from;
  while (at <= to && runs.length < MOST_RUNS) {
    const isMe = index.firstWith(true, at, at) === at;
    const next = index.firstWith(!isMe, at, to);
    const end = next < 0 ? to : next - 1;
    runs.push({ from: at, to: end, me: isMe });
    at = end + 1;
  }
  return { text, from, to, me, notMe: to - from + 1 - me, runs, more: at <= to };
}

/** `me`, `not me`, or `mixed: 256 me, 768 not me`. */
export function rangeVerdict({ me, notMe }: AskedRange): string {
  if (notMe === 0) return "me";
  return me === 0 ? "not me" : `mixed: ${me} me, ${notMe} not me`;
}

/** Which of its addresses are me: a line for each run. */
export function rangeText({ runs, more }: AskedRange): string {
  const lines = runs.map(({ from, to, me }) => {
    const what = from === to ? dotted(from) : `${dotted(from)}-${dotted(to)} (${addresses(to - from + 1)})`;
    return `  ${me ? "me:    " : "not me:"} ${what}\n`;
  });
  const rest = more ? `  and so on: more than ${plural(MOST_RUNS, "part")}\n` : "";
  return lines.join("") + rest;
}

/** The same for JSON. */
export function rangeObject({ text, from, to, me, notMe, runs, more }: AskedRange): object {
  return {
    of: text,
    from: dotted(from),
    to: dotted(to),
    verdict: notMe === 0 ? "me" : me === 0 ? "not me" : "mixed",
    me,
    notMe,
    parts: runs.map((run) => ({ from: dotted(run.from), to: dotted(run.to), verdict: run.me ? "me" : "not me" })),
    more,
  };
}
