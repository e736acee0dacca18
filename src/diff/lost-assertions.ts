import type { AddressAssertion, Item, Settings } from "../settings/settings.ts";
import { covers, type Ranges, unionOf } from "../space/address-ranges.ts";

/** The parts of a `qmailint.yaml` that are compared. */
export type Compared = Pick<Settings, "rules" | "ignores" | "assertions" | "hosts" | "exclude">;

/** As much of a text as a message quotes. */
export function clipped(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Items of assertions that the other settings do not assert, whatever their assertions look like. */
export function* lostAssertions(old: Compared, now: Compared): Generator<string> {
  const holds = { me: assertedBy(now, "me"), "not me": assertedBy(now, "not me") };
  const names = now.hosts.map(({ name }) => name);
  const declared = new Set(names);
  // Without hosts, an assertion holds for all.
  const hostsNow = (name: string | null): readonly (string | null)[] => {
    if (now.hosts.length === 0) return [null];
    return name === null ? names : declared.has(name) ? [name] : [];
  };
  const hostsBefore = old.hosts.length === 0 ? [null] : old.hosts.map(({ name }) => name);
  for (const assertion of old.assertions) {
    if (assertion.kind !== "address") continue;
    const { expect, items, hosts, because } = assertion;
    for (const item of items) {
      if (holds[expect](item, null)) continue;
      const all = hosts ?? hostsBefore;
      const lost = all.filter((name) => !hostsNow(name).every((host) => holds[expect](item, host)));
      if (lost.length === 0) continue;
      const on = lost.length === all.length && hosts === null ? "" : ` on ${lost.slice(0, NAMED).join(", ")}`;
      const more = on !== "" && lost.length > NAMED ? ` and ${lost.length - NAMED} more` : "";
      yield `${expect}: ${item.text}${on}${more} is no longer asserted${because === null ? "" : ` (because: ${clipped(because)})`}`;
    }
  }
}

const NAMED = 20;

/** Is every address of an item asserted on this host (null: on all of them)? */
function assertedBy(
  { assertions }: Compared,
  expect: AddressAssertion["expect"],
): (item: Item, host: string | null) => boolean {
  const shared: Item[] = [];
  const own = new Map<string, Item[]>();
  for (const assertion of assertions) {
    if (assertion.kind !== "address" || assertion.expect !== expect) continue;
    if (assertion.hosts === null) for (const item of assertion.items) shared.push(item);
    for (const host of assertion.hosts ?? []) {
      const its = own.get(host) ?? [];
      own.set(host, its);
      for (const item of assertion.items) its.push(item);
    }
  }
  const unions = new Map<string | null, Ranges>();
  return ({ from, to }, host) => {
    const key = host !== null && own.has(host) ? host : null;
    const known = unions.get(key) ?? unionOf(key === null ? shared : [...shared, ...(own.get(key) ?? [])]);
    unions.set(key, known);
    return covers(known, from, to);
  };
}
