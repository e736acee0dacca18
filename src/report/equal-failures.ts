import type { Outcome } from "../assertions/assertion-outcome.ts";
import { showText } from "../text/show.ts";

/** Equal failures of one item of an assertion, on several hosts or in several directories; at least one failure. */
export type EqualFailures = readonly [Outcome, ...Outcome[]];

/** How many names of a kind are listed. JSON has them all. */
const MOST = 50;

/** The failed assertions in order, with equal ones grouped where the first of them stands. */
export function equalFailures(outcomes: readonly Outcome[]): EqualFailures[] {
  const groups = new Map<string, [Outcome, ...Outcome[]]>();
  for (const outcome of outcomes) {
    if (outcome.passed) continue;
    const { file, start, end, expect, witness, message, remedy } = outcome;
    const key = [file.path, start, end, expect, witness, message, remedy].join("\0");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  return [...groups.values()];
}

/** `in control on mx1, mx2; in old/control`: every directory and host, made printable. */
export function placesOf(outcomes: readonly Outcome[]): string {
  const hostsOf = new Map<string, Set<string>>();
  for (const { control, host } of outcomes) {
    const hosts = hostsOf.get(control) ?? new Set();
    hostsOf.set(control, hosts);
    if (host !== null) hosts.add(host);
  }
  const alike = new Map<string, { readonly controls: string[]; readonly hosts: readonly string[] }>();
  for (const [control, set] of hostsOf) {
    const hosts = [...set];
    const key = hosts.join("\0");
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { controls: [control], hosts });
    else known.controls.push(control);
  }
  const parts = [...alike.values()].map(
    ({ controls, hosts }) => `in ${listed(controls, ", ")}${hosts.length === 0 ? "" : ` on ${listed(hosts, ", ")}`}`,
  );
  return listed(parts, "; ");
}

/** An outcome in sentences: what is the case, and what would have to change. */
export function wholeOutcome({ message, remedy = null }: Outcome): string {
  return remedy === null ? message : `${message} ${remedy}`;
}

/** Equal failures as a message that says where: `In control on mx1: 10.9.0.0 is not me: ...`. */
export function failureMessage(group: EqualFailures): string {
  const places = placesOf(group);
  return `${places.slice(0, 1).toUpperCase()}${places.slice(1)}: ${wholeOutcome(group[0])}`;
}

function listed(all: readonly string[], separator: string): string {
  const more = all.length - MOST;
  return all.slice(0, MOST).map(showText).join(separator) + (more > 0 ? ` and ${more} more` : "");
}
