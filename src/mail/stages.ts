import { recordSteps } from "../qmail/dns-steps.ts";
import { quoteAddress } from "../qmail/quote.ts";
import { type RemoteOutcome, routeRemote, type Target } from "../qmail/remote.ts";
import { rewrite } from "../qmail/send.ts";
import { arrive } from "../qmail/smtpd.ts";
import type { NotJudged } from "../qmail/smtpd-answers.ts";
import type { ControlFailure, Step } from "../qmail/way.ts";
import { connect } from "./connect.ts";
import type { Down } from "./hosts.ts";
import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";
import type { Outcome } from "./simulation.ts";

/** What qmail-smtpd does with a recipient, after localiphost. */
export type Entrance =
  | { readonly kind: "accepted" | "refused" | "later"; readonly recipient: string; readonly steps: readonly Step[] }
  | NotJudged;

/** Where the way ends at a host, or the next hosts: those at which its connections arrive. */
export interface Stage {
  /** From qmail-send to the last look-up. */
  readonly steps: readonly Step[];
  readonly ends: readonly (Pick<Outcome, "verdict" | "as" | "code" | "via" | "isRouted"> & {
    steps(): readonly Step[];
  })[];
  readonly next: readonly Hop[];
  /** The recipient after envnoathost and percenthack; null where qmail-send does not start. */
  readonly rewritten: string | null;
  /** There are more addresses than are followed. */
  readonly isTooMuch?: boolean;
  /** qmail-remote got the recipient. */
  readonly isRemote: boolean;
  /** Its domain was looked up. */
  readonly isLookedUp: boolean;
  /** qmail-remote never ends if nobody it tries takes the message (indimail). */
  readonly isEndless?: boolean;
}

/** A connection to a host of the fleet. */
export interface Hop {
  readonly receiver: number;
  readonly target: Target;
  /** The recipient as it is sent. */
  readonly recipient: string;
  readonly isRouted: boolean;
  steps(): readonly Step[];
}

/** A recipient arrives by SMTP, written as between `<` and `>`. */
export function enter(host: ReadyHost, sender: string | null, recipient: string, isClient: boolean): Entrance {
  if (host.smtpd.kind === "failure") return { kind: "later", recipient, steps: [failureStep(host.smtpd)] };
  const facts = { ipmeIs: host.ipmeIs, relayClient: isClient ? "" : null };
  const arrival = arrive(host.smtpd, facts, sender, recipient);
  if (arrival.kind !== "refused") return arrival;
  const { steps } = arrival;
  const judged = steps.find(({ step }) => step === "localiphost")?.result ?? recipient;
  return { kind: arrival.code === 421 ? "later" : "refused", recipient: judged, steps };
}

/** What qmail-send and qmail-remote of a host make of a recipient that is in its queue. */
export function stage(ready: ReadyFleet, index: number, sender: string | null, down: Down, queued: string): Stage {
  const host = ready.host(index);
  if (host.send.kind === "failure") return ended([failureStep(host.send)], null, "deferred");
  const { channel, as, recipient, steps } = rewrite(host.send, queued);
  if (channel !== "remote") {
    const end = { verdict: channel, as, code: null, via: [], isRouted: false, steps: noSteps };
    return { steps, ends: [end], next: [], rewritten: recipient, isRemote: false, isLookedUp: false };
  }
  if (host.remote.kind === "failure") return ended([...steps, failureStep(host.remote)], recipient, "deferred");
  const { relayDns: dns } = ready;
  dns.begin();
  const query = { host: as.slice(as.lastIndexOf("@") + 1), sender, recipients: [as] };
  const sent = routeRemote(host.remote, { dns, ipmeIs: host.ipmeIs }, query);
  const isLookedUp = dns.askedDomain();
  const before = [...steps, ...sent.steps];
  if (sent.kind === "not-judged") {
    return { steps: before, ends: [], next: [], isTooMuch: true, rewritten: recipient, isRemote: true, isLookedUp };
  }
  if (sent.kind !== "tries") {
    return {
      ...ended(before, recipient, sent.kind, sent.kind === "bounced" ? sent.code : null),
      isLookedUp,
    };
  }
  const unbound =
    host.unbindable === null
      ? null
      : { step: "outgoingip", result: "is not an address of this host", by: host.unbindable.by };
  if (unbound !== null && host.unbindable?.always === true)
    return { ...ended([...before, unbound], recipient, "deferred"), isRemote: true, isLookedUp };
  const found = tries(ready, index, down, sent, sent.recipients[0] ?? as, isRouted(sent.steps));
  const sometimes = unbound === null ? [] : [{ ...DEFERRED, steps: () => [unbound] }];
  const ends = [...found.ends, ...sometimes];
  const isEndless = sent.endless !== null;
  return { ...found, ends, steps: before, rewritten: recipient, isRemote: true, isLookedUp, isEndless };
}

const ROUTES: ReadonlySet<string> = new Set(["smtproutes", "qmtproutes", "authsenders"]);

/** An entry of a route file names a relay. */
function isRouted(steps: readonly Step[]): boolean {
  return steps.some(({ step, result }) => ROUTES.has(step) && !/^MX(:\d+)?$/.test(result));
}

const NEVER_ENDS: Step = { step: "qmail-remote", result: "never ends", by: null };
const DEFERRED = { verdict: "deferred", as: null, code: null, via: [], isRouted: false } as const;

function ended(
  steps: readonly Step[],
  rewritten: string | null,
  verdict: "deferred" | "bounced",
  code: Outcome["code"] = null,
): Stage {
  const end = { verdict, as: null, code, via: [], isRouted: false, steps: noSteps };
  return { steps, ends: [end], next: [], rewritten, isRemote: false, isLookedUp: false };
}

type Tries = Extract<RemoteOutcome, { readonly kind: "tries" }>;

/** The first group in which an address answers. */
function tries(
  ready: ReadyFleet,
  sender: number,
  down: Down,
  { groups, endless }: Tries,
  recipient: string,
  routed: boolean,
): Pick<Stage, "ends" | "next"> {
  for (const group of groups) {
    const leaving: Target[] = [];
    const next: Hop[] = [];
    for (const { target, reached } of firstTried(group, (one) => connect(ready, sender, one, routed, down))) {
      if (reached === "leaves") leaving.push(target);
      else
        for (const receiver of reached)
          next.push({ receiver, target, recipient, isRouted: routed, steps: () => targetSteps(target) });
    }
    if (leaving.length === 0 && next.length === 0) continue;
    const steps = (): Step[] => leaving.flatMap(targetSteps);
    const ends =
      leaving.length === 0
        ? []
        : [{ verdict: "remote" as const, as: null, code: null, via: leaving, isRouted: routed, steps }];
    const mayLoop = endless?.mayCome === true && group === groups.at(-1);
    return { ends: mayLoop ? [...ends, { ...DEFERRED, steps: () => [NEVER_ENDS] }] : ends, next };
  }
  const first = groups[0] ?? [];
  const silence: Step = { step: "connects", result: "nothing answers", by: null };
  const loop: Step[] = endless === null ? [] : [NEVER_ENDS];
  const steps = (): Step[] => [...first.flatMap(targetSteps), ...(groups.length === 0 ? [] : [silence]), ...loop];
  return { ends: [{ verdict: "deferred", as: null, code: null, via: first, isRouted: routed, steps }], next: [] };
}

type Reached = ReturnType<typeof connect>;

/** Where each arrives, without the IPv4 addresses of a name whose IPv6 address answers, because that is tried first. */
function firstTried(
  group: readonly Target[],
  arrival: (target: Target) => Reached,
): readonly { readonly target: Target; readonly reached: Reached }[] {
  const tried = group.map((target) => ({ target, reached: arrival(target) }));
  const answering = new Set<string>();
  for (const { target, reached } of tried)
    if (typeof target.address === "bigint" && (reached === "leaves" || reached.length > 0)) answering.add(target.name);
  if (answering.size === 0) return tried;
  return tried.filter(({ target }) => typeof target.address === "bigint" || !answering.has(target.name));
}

function noSteps(): Step[] {
  return [];
}

function targetSteps({ address, name, records }: Target): Step[] {
  const steps = recordSteps(records);
  if (address === null) steps.push({ step: "dns", result: `${name} is not declared`, by: null });
  return steps;
}

/** The recipient as qmail-remote writes it into RCPT. */
export function written(recipient: string): string {
  return quoteAddress(recipient);
}

export function failureStep({ file, why }: ControlFailure): Step {
  const said = { unreadable: "cannot be read", missing: "is missing", "bad-value": "has a value that cannot be" }[why];
  return { step: file, result: said, by: null };
}
