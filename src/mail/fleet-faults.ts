import { quoteAddress } from "../qmail/quote.ts";
import type { Down } from "./hosts.ts";
import type { MailClass } from "./mail-class.ts";
import { divideMail } from "./partition.ts";
import type { FleetNames } from "./partition-context.ts";
import { FROM_OUTSIDE } from "./question.ts";
import { simulate } from "./simulate.ts";
import { type HostStep, type Outcome, type Sight, type Stop, stepsAt } from "./simulation.ts";
import { enter, stage } from "./stages.ts";

/** A class of recipients whose mail does not come to its end. */
export interface Fault {
  /** The class as it is written, and its first recipient. */
  readonly pattern: string;
  readonly witness: string;
  /** Where it arrives from outside, and the host that it comes back to, or that gives up. Indices. */
  readonly arrivesAt: number;
  readonly host: number;
  readonly way: readonly HostStep[];
}

/** Over all mail that arrives from outside, on every host. */
export interface FleetFaults {
  readonly loops: readonly Fault[];
  /** Accepted where they arrive, and bounced with 5.4.6, although their domain has an MX record. */
  readonly ambiguous: readonly Fault[];
  /** Accepted, and handed to a backup MX whose qmail-remote never ends while no better MX takes the message (indimail). */
  readonly endless: readonly Fault[];
  /** Where mail arrives for which there is no answer, and the first such recipient there; what is found for others stands above. */
  readonly stops: readonly { readonly arrivesAt: number; readonly recipient: string; readonly why: Stop }[];
}

/**
 * Worked out once for a fleet. `arriving`: the hosts on which mail arrives. Throws where a file cannot be judged.
 */
export function faultsOf(
  names: FleetNames,
  arriving: readonly number[] = [...names.ready.fleet.hosts.keys()],
): FleetFaults {
  const its = known.get(names) ?? new Map<string, FleetFaults>();
  known.set(names, its);
  const key = arriving.join(" ");
  const before = its.get(key);
  if (before !== undefined) return before;
  const loops: Fault[] = [];
  const ambiguous: Fault[] = [];
  const endless: Fault[] = [];
  const { hosts } = names.ready.fleet;
  const mayBeEndless = hosts.some(({ programs }) => programs.loopsAsBackup);
  const stops: FleetFaults["stops"][number][] = [];
  for (const arrivesAt of arriving) {
    const take = (found: MailClass): void => {
      const isFaulty = found.outcomes.some(({ verdict, code }) => verdict === "loop" || code === "5.4.6");
      if (!isFaulty && !mayBeEndless) return;
      const { outcomes, seen } = simulate(names.ready, arrivesAt, quoteAddress(found.witness), FROM_OUTSIDE);
      for (const sight of seen) if (sight.isEndless === true) endless.push(endlessAt(names, found, arrivesAt, sight));
      for (const one of outcomes) {
        if (one.verdict === "loop") loops.push(faultOf(found, arrivesAt, one));
        if (one.code === "5.4.6" && hasMx(one.way())) ambiguous.push(faultOf(found, arrivesAt, one));
      }
    };
    const stop = divideMail(names, arrivesAt, FROM_OUTSIDE, [], take, true);
    if (stop !== null) stops.push({ arrivesAt, ...stop });
  }
  const faults = { loops, ambiguous, endless, stops };
  its.set(key, faults);
  return faults;
}

const known = new WeakMap<FleetNames, Map<string, FleetFaults>>();

function faultOf({ pattern, witness }: MailClass, arrivesAt: number, { host, way }: Outcome): Fault {
  return { pattern, witness, arrivesAt, host, way: way() };
}

/** The way is that of a message that nobody takes. */
function endlessAt({ ready }: FleetNames, { pattern, witness }: MailClass, arrivesAt: number, at: Sight): Fault {
  const entrance = enter(ready.host(arrivesAt), null, quoteAddress(witness), false);
  const { steps, ends } = stage(ready, at.host, null, EVERYTHING_DOWN, at.recipient);
  const way = [
    ...(entrance.kind === "not-judged" ? [] : stepsAt(ready.host(arrivesAt), entrance.steps)),
    ...stepsAt(ready.host(at.host), [...steps, ...(ends[0]?.steps() ?? [])]),
  ];
  return { pattern, witness, arrivesAt, host: at.host, way };
}

const EVERYTHING_DOWN: Down = { hosts: new Set(), addresses: [{ from: 0, to: 0xffffffff }] };

/** An MX record of the domain was found, whatever envnoathost, percenthack or localiphost made of it. */
function hasMx(way: readonly HostStep[]): boolean {
  return way.some(({ step, result }) => step === "dns" && / MX \d/.test(result));
}
