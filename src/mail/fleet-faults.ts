import { quoteAddress } from "../qmail/quote.ts";
import { grouped } from "../text/plural.ts";
import { orNull, UsageError } from "../text/usage-error.ts";
import type { Down } from "./hosts.ts";
import type { MailClass } from "./mail-class.ts";
import { divideMail, lostMail } from "./partition.ts";
import type { FleetNames } from "./partition-context.ts";
import { FROM_OUTSIDE } from "./question.ts";
import { simulate } from "./simulate.ts";
import { type HostStep, type Outcome, type Sight, type Stop, stepsAt } from "./simulation.ts";
import { enter, stage } from "./stages.ts";

/** A class of recipients whose mail goes astray. */
export interface Fault {
  /** The class as written, and its first recipient. */
  readonly pattern: string;
  readonly witness: string;
  /** Indices: where it arrives from outside, and the host that it comes back to or that gives up. */
  readonly arrivesAt: number;
  readonly host: number;
  readonly way: readonly HostStep[];
}

/** For all mail that arrives from outside, on every host. */
export interface FleetFaults {
  readonly loops: readonly Fault[];
  /** Accepted on arrival, and bounced with 5.4.6 although their domain has an MX record. */
  readonly ambiguous: readonly Fault[];
  /** Accepted, and handed to a backup MX whose qmail-remote never ends while no better MX takes the message (indimail). */
  readonly endless: readonly Fault[];
  /** Where mail arrives for which there is no answer; what was found for other mail is above. */
  readonly stops: readonly FaultStop[];
}

/** No answer for this recipient, the first such; or none at all, because a file cannot be judged or there is too much to follow. */
export type FaultStop =
  | { readonly arrivesAt: number; readonly recipient: string; readonly why: Stop }
  | { readonly arrivesAt: number; readonly error: UsageError };

/** At most this many entries of moreipme and notipme, all counted once for every host where mail arrives. */
const MOST_ENTRIES = 40_000_000;

/** Worked out once for each fleet. `arriving`: the hosts where mail arrives. */
export function faultsOf(names: FleetNames, arriving: readonly number[]): FleetFaults {
  const its = known.get(names) ?? new Map<string, FleetFaults>();
  known.set(names, its);
  const key = arriving.join(" ");
  const before = its.get(key);
  if (before !== undefined) return before;
  const tooMuch = tooMuchToFollow(names, arriving);
  const faults =
    tooMuch === null ? findFaults(names, arriving) : { loops: [], ambiguous: [], endless: [], stops: [tooMuch] };
  its.set(key, faults);
  return faults;
}

const known = new WeakMap<FleetNames, Map<string, FleetFaults>>();

/** Every address that some host takes for its own is followed from every host. Shared files count once. */
function tooMuchToFollow({ ready: { fleet } }: FleetNames, arriving: readonly number[]): FaultStop | null {
  const [arrivesAt] = arriving;
  if (arrivesAt === undefined) return null;
  const counts = new Map<Uint8Array, number>();
  for (const host of fleet.hosts) {
    const lists = orNull(() => host.lists);
    for (const file of [lists?.moreipme, lists?.notipme]) if (file != null) counts.set(file.bytes, file.entries.count);
  }
  const entries = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (arriving.length * entries <= MOST_ENTRIES) return null;
  const message = `there are too many hosts and entries for all mail to be followed: ${grouped(MOST_ENTRIES)} entries of moreipme and notipme, counted for every host on which mail arrives. Declare fewer hosts in a file, or turn mail-loop, ambiguous-mx and endless-loop off (rules: in qmailint.yaml)`;
  return { arrivesAt, error: new UsageError(message) };
}

function findFaults(names: FleetNames, arriving: readonly number[]): FleetFaults {
  const loops: Fault[] = [];
  const ambiguous: Fault[] = [];
  const endless: Fault[] = [];
  const { hosts } = names.ready.fleet;
  const mayBeEndless = hosts.some(({ programs }) => programs.loopsAsBackup);
  const stops: FleetFaults["stops"][number][] = [];
  for (const arrivesAt of arriving) {
    // Said once: what holds for one host then holds for all.
    if (stops.length > 0 && lostMail(names) !== null) break;
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
    try {
      const stop = divideMail(names, arrivesAt, FROM_OUTSIDE, [], take, { leavesOut: true });
      if (stop !== null) stops.push({ arrivesAt, ...stop });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      stops.push({ arrivesAt, error });
    }
  }
  return { loops, ambiguous, endless, stops };
}

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

/** An MX record was found for the domain, whatever envnoathost, percenthack or localiphost had made of it. */
function hasMx(way: readonly HostStep[]): boolean {
  return way.some(({ step, result }) => step === "dns" && / MX \d/.test(result));
}
