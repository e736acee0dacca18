import { countsInWords } from "../report/counts.ts";
import { plural } from "../report/message.ts";
import type { Result } from "../result.ts";

/** The message that fails the job; `left` errors have no annotation, and `elsewhere` says where they are. */
export function closing(result: Result, verdict: "fail" | "error", left: number, elsewhere: string): string {
  const what =
    verdict === "error"
      ? `qmailint has no trustworthy answer: ${result.problems[0]?.message ?? "there was an error"}`
      : `qmailint: ${countsInWords(result)}`;
  return left === 0
    ? what
    : `${what}; ${plural(left, "more error has", "more errors have")} no annotation: ${elsewhere}`;
}
