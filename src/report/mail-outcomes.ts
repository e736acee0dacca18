import type { ClassOutcome } from "../mail/mail-class.ts";

const SMTP = ":25";

/** What becomes of a class of recipients, in one line: `virtual shop-*`, `remote 198.51.100.25`, `bounced 5.4.6`, several with `; `. */
export function outcomesText(outcomes: readonly ClassOutcome[], place?: (host: number) => string): string {
  return outcomes.map((one) => outcomeText(one) + (place === undefined ? "" : ` on ${place(one.host)}`)).join("; ");
}

function outcomeText({ verdict, as, code, via }: ClassOutcome): string {
  if (as !== null) return verdict === "local" ? verdict : `${verdict} ${as}`;
  if (code !== null) return `${verdict} ${code}`;
  if (verdict !== "remote") return verdict;
  return `${verdict} ${via.map((one) => (one.endsWith(SMTP) ? one.slice(0, -SMTP.length) : one)).join(", ")}`;
}
