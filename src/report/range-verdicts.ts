import { type Address, addressText } from "../qmail/any-address.ts";
import type { Ipv6Index } from "../space/ipv6-index.ts";
import type { VerdictIndex } from "../space/verdict-index.ts";
import { plural } from "../text/plural.ts";
import { addresses } from "./diff-text.ts";

/** The verdicts on the addresses of a network or range: how many are me, and how many are not. */
export interface AskedRange {
  /** As it was written. */
  readonly text: string;
  readonly from: Address;
  readonly to: Address;
  readonly me: number;
  /** A bigint for IPv6 addresses. */
  readonly notMe: number | bigint;
  /** The first runs of neighbours with the same verdict, ascending. */
  readonly runs: readonly { readonly from: Address; readonly to: Address; readonly me: boolean }[];
  /** There are more runs. */
  readonly more: boolean;
}

/** How many runs are listed. */
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

/** The same for IPv6. */
export function judgeIpv6Range(
  { text, from, to }: { readonly text: string; readonly from: bigint; readonly to: bigint },
  index: Ipv6Index,
): AskedRange {
  const me = index.countMe(from, to);
  const runs: AskedRange["runs"][number][] = [];
  let at = from;
  while (at <= to && runs.length < MOST_RUNS) {
    const isMe = index.firstWith(true, at, at) === at;
    const next = index.firstWith(!isMe, at, to);
    const end = next === null ? to : next - 1n;
    runs.push({ from: at, to: end, me: isMe });
    at = end + 1n;
  }
  return { text, from, to, me, notMe: to - from + 1n - BigInt(me), runs, more: at <= to };
}

export function isZero(count: number | bigint): boolean {
  return Number(count) === 0;
}

/** `me`, `not me`, or `mixed: 256 me, 768 not me`. */
export function rangeVerdict({ me, notMe }: AskedRange): string {
  if (isZero(notMe)) return "me";
  return me === 0 ? "not me" : `mixed: ${me} me, ${notMe} not me`;
}

/** Which of its addresses are me: one line per run. */
export function rangeText({ runs, more }: AskedRange): string {
  const lines = runs.map(({ from, to, me }) => {
    const what = from === to ? addressText(from) : `${addressText(from)}-${addressText(to)} (${sizeText(from, to)})`;
    return `  ${me ? "me:    " : "not me:"} ${what}\n`;
  });
  const rest = more ? `  and so on: more than ${plural(MOST_RUNS, "part")}\n` : "";
  return lines.join("") + rest;
}

function sizeText(from: Address, to: Address): string {
  if (typeof from === "number" && typeof to === "number") return addresses(to - from + 1);
  const size = BigInt(to) - BigInt(from) + 1n;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? addresses(Number(size)) : `${size} addresses`;
}

/** A number that JSON cannot hold exactly becomes a string of its digits. */
function countJson(count: number | bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}

/** The same for JSON. */
export function rangeObject({ text, from, to, me, notMe, runs, more }: AskedRange): object {
  return {
    of: text,
    from: addressText(from),
    to: addressText(to),
    verdict: isZero(notMe) ? "me" : me === 0 ? "not me" : "mixed",
    me,
    notMe: countJson(notMe),
    parts: runs.map((run) => ({
      from: addressText(run.from),
      to: addressText(run.to),
      verdict: run.me ? "me" : "not me",
    })),
    more,
  };
}
