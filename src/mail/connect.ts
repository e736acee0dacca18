import type { Target } from "../qmail/remote.ts";
import type { Down } from "./hosts.ts";
import { ipv4Of } from "./reach.ts";
import type { ReadyFleet } from "./ready-hosts.ts";

/**
 * Where a connection of qmail-remote arrives: at hosts of the fleet (none, if nothing answers), or outside it. `isRelay`: the
 * target is the relay of a route.
 */
export function connect(
  ready: ReadyFleet,
  sender: number,
  { address, port, name, records }: Target,
  isRelay: boolean,
  down: Down,
): readonly number[] | "leaves" {
  if (port === 0) return [];
  if (address === null) {
    const named = isRelay && records.length === 0 && port === SMTP ? ready.named(name) : [];
    return named.length === 0 ? "leaves" : answering(ready, sender, named, down);
  }
  const ipv4 = ipv4Of(address);
  if (ipv4 !== null && down.addresses.some(({ from, to }) => from <= ipv4 && ipv4 <= to)) return [];
  const reached = ready.reach.at(sender, address, port);
  if (reached.length > 0) return answering(ready, sender, reached, down);
  return ready.reach.hasAddress(address).some((host) => down.hosts.has(host)) ? [] : "leaves";
}

const SMTP = 25;

/** The hosts that are up; without those that greet with 421 if the sender then tries the next. */
function answering(ready: ReadyFleet, sender: number, hosts: readonly number[], down: Down): readonly number[] {
  const goesOn = ready.host(sender).host.programs.triesNextAfterGreeting;
  return hosts.filter((host) => !down.hosts.has(host) && !(goesOn && ready.host(host).smtpd.kind === "failure"));
}
