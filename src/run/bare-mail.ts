import type { HostDifference } from "../diff/host-difference.ts";
import type { HostMail } from "../diff/host-mail.ts";
import { noDifference } from "../space/difference.ts";

/** Which mail of a host goes another way without the facts that only the head declares. */
export interface BareMail {
  /** The host's difference with those facts. */
  readonly of: HostDifference;
  readonly mail: HostMail;
  /** What the host is called without them. */
  readonly host: string | null;
}

/** Adds what changes for mail only without the facts that the head alone declares: declaring facts could hide a change. */
export function addBareMail(differences: HostDifference[], bare: readonly BareMail[]): void {
  const known = new Set<string>();
  for (const { of, mail, host } of bare) {
    const key = JSON.stringify([of.control, host, of.base.host.dialect.name, of.head.host.dialect.name]);
    if (known.has(key)) continue;
    known.add(key);
    const shared = bare.filter((one) => one.of.control === of.control && one.host === host);
    const told = shared.map((one) => toldIn(one.of.mail));
    const changes = mail.changes.flatMap((change) => {
      const patterns = change.patterns.filter((one) => !told.every((its) => its.has(`${change.from} ${one}`)));
      return patterns.length === 0 ? [] : [{ ...change, patterns, steps: () => change.steps() }];
    });
    if (changes.length === 0) continue;
    const at = differences.findIndex(
      (one) => one.facts === "without" && one.control === of.control && one.host === host && one.mail === undefined,
    );
    const more = { mail: { ...mail, changes } };
    const beside = differences[at];
    if (beside !== undefined) differences[at] = { ...beside, ...more };
    else differences.push({ ...of, host, difference: noDifference, textChanged: false, facts: "without", ...more });
  }
}

function toldIn(mail: HostMail | undefined): ReadonlySet<string> {
  return new Set(mail?.changes.flatMap(({ from, patterns }) => patterns.map((pattern) => `${from} ${pattern}`)));
}
