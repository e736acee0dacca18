import type { ClassOutcome } from "../mail/mail-class.ts";
import { type Outcome, viaText } from "../mail/simulation.ts";
import type { MailAssertion, WantedVia } from "../settings/settings.ts";
import type { MailFleet } from "./mail-fleet.ts";

/** What is checked in an outcome; `names` are those that the addresses of `via` belong to, null where they are not known. */
export interface Judgeable extends Pick<ClassOutcome, "verdict" | "host" | "code" | "as" | "via"> {
  readonly names: readonly string[] | null;
}

export function judgeable(outcome: Outcome): Judgeable {
  return {
    ...outcome,
    via: outcome.via.map(viaText),
    names: outcome.via.map(({ name, port }) => `${name.toLowerCase().replace(/\.$/, "")}:${port}`),
  };
}

/** Do the outcomes of a recipient or a class come out as the assertion wants? */
export function isAsWanted(assertion: MailAssertion, fleet: MailFleet, outcomes: readonly Judgeable[]): boolean {
  const isNamed = (one: Judgeable): boolean =>
    assertion.verdicts.some(({ verdict, code }) => verdict === one.verdict && (code === null || code === one.code));
  if (assertion.expect === "is not") return !outcomes.some(isNamed);
  return outcomes.length > 0 && outcomes.every((one) => isNamed(one) && hasDetails(assertion, fleet, one));
}

/** What a failing outcome has that is not wanted: null where that is the verdict itself. */
export function failingDetail(
  { verdicts, as, endsOn }: MailAssertion,
  fleet: MailFleet,
  one: Judgeable,
): "as" | "via" | "ends-on" | null {
  if (!verdicts.some(({ verdict, code }) => verdict === one.verdict && (code === null || code === one.code)))
    return null;
  if (as !== null && one.as !== null && !matchesAs(as, one.as)) return "as";
  return endsOn !== null && fleet.indexOf(endsOn) !== one.host ? "ends-on" : "via";
}

function hasDetails({ as, via, endsOn }: MailAssertion, fleet: MailFleet, one: Judgeable): boolean {
  const { verdict } = one;
  if (as !== null && (verdict === "local" || verdict === "virtual") && (one.as === null || !matchesAs(as, one.as))) {
    return false;
  }
  if (
    via !== null &&
    (verdict === "remote" || verdict === "deferred" || verdict === "bounced") &&
    !matchesVia(via, one)
  ) {
    return false;
  }
  return endsOn === null || fleet.indexOf(endsOn) === one.host;
}

/**
 * Does the first match every text of the second? A `*` in the first is any text; one in the second is a class's own text, which
 * only a `*` in the first can match.
 */
export function matchesAs(wanted: string, as: string): boolean {
  const [first = "", ...parts] = wanted.split("*");
  if (parts.length === 0) return wanted === as;
  const last = parts.pop() ?? "";
  if (!as.startsWith(first) || as.length < first.length + last.length || !as.endsWith(last)) return false;
  let at = first.length;
  const end = as.length - last.length;
  for (const part of parts) {
    const found = as.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** Each of the targets is wanted, and nothing is wanted that is not among them. */
function matchesVia(wanted: readonly WantedVia[], { via, names }: Judgeable): boolean {
  const fits = (want: WantedVia, i: number): boolean => {
    if (want.kind === "address") return via[i] === want.text;
    const name = names?.[i] ?? via[i] ?? "";
    return want.port === null ? name.replace(/:\d+$/, "") === want.name : name === `${want.name}:${want.port}`;
  };
  const all = via.map((_, i) => i);
  return (
    all.every((i) => wanted.some((want) => fits(want, i))) && wanted.every((want) => all.some((i) => fits(want, i)))
  );
}
