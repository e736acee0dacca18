import { clipped } from "../text/show.ts";
import { isPattern } from "./mail-item.ts";
import type { ReadingAssertion } from "./reading-assertion.ts";
import type { MailAssertion, MailItem } from "./settings.ts";

/** Refuses what could never say anything. */
export function refuseUseless(
  { get, mistakes }: ReadingAssertion,
  { verdicts, hosts, down, items, except }: MailAssertion,
): void {
  const needs = (key: string, wanted: readonly string[]): void => {
    const node = get(key);
    if (node === undefined || verdicts.length === 0 || get("is") === undefined) return;
    if (verdicts.some(({ verdict }) => wanted.includes(verdict))) return;
    mistakes.push({
      start: node.start,
      message: `"${key}" says something about ${wanted.join(", ")}, which "is" does not name`,
    });
  };
  needs("as", ["local", "virtual"]);
  needs("via", ["remote", "deferred", "bounced"]);
  const host = get("host");
  if (host !== undefined && hosts !== null && hosts.length > 0 && hosts.every((name) => down.hosts.includes(name))) {
    mistakes.push({ start: host.start, message: "this host is down, so no mail arrives there" });
  }
  for (const { start, text: all, ...one } of except) {
    const item = items.find((other) => covers({ start, text: all, ...one }, other));
    if (item === undefined) continue;
    mistakes.push({ start, message: `"${clipped(all)}" leaves nothing of "${clipped(item.text)}"` });
  }
}

/** Does the exception leave nothing of the item? */
function covers(except: MailItem, item: MailItem): boolean {
  const { pattern } = except;
  if (pattern.kind === "all") return true;
  const one = item.pattern;
  if (one.kind === "all") return false;
  if (pattern.kind === "recipient") {
    return (
      !isPattern(item.text) && one.kind === "recipient" && one.user === pattern.user && one.domain === pattern.domain
    );
  }
  if (one.domain === null) return false;
  if (pattern.kind === "domain") return one.kind !== "below" && one.domain === pattern.domain;
  return one.domain.endsWith(`.${pattern.domain}`) || (one.kind === "below" && one.domain === pattern.domain);
}
