import { expectText } from "../assertions/mail-checks.ts";
import type { MailAssertion } from "../settings/settings.ts";
import { type Compared, clipped } from "./lost-assertions.ts";

/**
 * Recipients whose assertions the other settings do not have: an assertion is the same if everything that it says is, on all of its
 * hosts.
 */
export function* lostMail(old: Compared, now: Compared): Generator<string> {
  const kept = new Map<string, ReadonlySet<string> | "everywhere">();
  for (const assertion of now.assertions) {
    if (assertion.kind !== "mail") continue;
    const hosts = assertion.hosts === null ? "everywhere" : new Set(assertion.hosts);
    for (const item of assertion.items) {
      const key = `${detailsOf(assertion)}\n${item.recipient}`;
      const before = kept.get(key);
      const isWider = before !== undefined && before !== "everywhere" && hosts !== "everywhere";
      kept.set(key, isWider ? new Set([...before, ...hosts]) : before === "everywhere" ? before : hosts);
    }
  }
  const hostsBefore = old.hosts.map(({ name }) => name);
  for (const assertion of old.assertions) {
    if (assertion.kind !== "mail") continue;
    const all = assertion.hosts ?? hostsBefore;
    for (const item of assertion.items) {
      const still = kept.get(`${detailsOf(assertion)}\n${item.recipient}`);
      if (still === "everywhere") continue;
      const lost = all.filter((name) => still?.has(name) !== true);
      if (still !== undefined && lost.length === 0) continue;
      const on = still === undefined ? "" : ` on ${lost.slice(0, NAMED).join(", ")}`;
      const more = on !== "" && lost.length > NAMED ? ` and ${lost.length - NAMED} more` : "";
      const because = assertion.because === null ? "" : ` (because: ${clipped(assertion.because)})`;
      yield `${expectText(assertion)}: ${item.text}${on}${more} is no longer asserted${because}`;
    }
  }
}

const NAMED = 20;

function detailsOf({ expect, verdicts, except, from, sender, down, as, via, endsOn }: MailAssertion): string {
  const left = except.map(({ recipient }) => recipient).sort();
  return JSON.stringify([expect, verdicts, left, from, sender, down, as, via, endsOn]);
}
