import type { Arriving, JointClass } from "../mail/joint-outcomes.ts";
import { FROM_OUTSIDE } from "../mail/question.ts";
import { simulate } from "../mail/simulate.ts";
import type { HostStep } from "../mail/simulation.ts";
import { latin1Of } from "../qmail/latin1.ts";
import { quoteAddress } from "../qmail/quote.ts";
import type { Entry, Verdict } from "../qmail/types.ts";

/** A step of a message's way for which a line on one side is responsible, and none on the other. */
export interface DecidingStep {
  readonly side: "base" | "head";
  readonly step: HostStep;
}

/** What decided on one side only, for some recipients: in the order of their ways, base before head, each line once. */
export function decidingSteps(
  base: Arriving,
  head: Arriving,
  from: JointClass["from"],
  recipients: readonly string[],
): DecidingStep[] {
  const known = new Set<string>();
  const found: DecidingStep[] = [];
  for (const recipient of recipients) {
    const ways = { base: stepsOf(base, from, recipient), head: stepsOf(head, from, recipient) };
    for (const side of ["base", "head"] as const) {
      const others = side === "base" ? ways.head : ways.base;
      for (const [key, step] of ways[side]) {
        if (others.has(key) || known.has(`${side} ${placeKey(step)}`)) continue;
        known.add(`${side} ${placeKey(step)}`);
        found.push({ side, step });
      }
    }
  }
  return found.sort((a, b) => Number(a.side === "head") - Number(b.side === "head"));
}

/** The steps that something decided, by what it says and on which host: not by its line number, which may have changed. */
function stepsOf({ names, host }: Arriving, from: JointClass["from"], recipient: string): Map<string, HostStep> {
  const question = { ...FROM_OUTSIDE, from };
  const found = new Map<string, HostStep>();
  for (const { way } of simulate(names.ready, host, quoteAddress(recipient), question).outcomes) {
    for (const step of way()) {
      if (step.by === null) continue;
      const own = names.ready.fleet.hosts[host]?.name === step.host ? "" : step.host;
      found.set(`${own}\n${step.step}\n${step.result}\n${saysOf(names, step)}`, step);
    }
  }
  return found;
}

function saysOf({ ready }: Arriving["names"], { host, by }: HostStep): string {
  switch (by?.kind) {
    case "entry": {
      const files = ready.fleet.hosts.find(({ name }) => name === host)?.files;
      const file = files?.file(by.file);
      return `${by.file}\n${file?.kind === "bytes" ? latin1Of(file.bytes.subarray(by.start, by.end)) : ""}`;
    }
    case "record":
      return latin1Of(by.at.file.bytes.subarray(by.at.start, by.at.end));
    case "ipme": {
      const match = decidingEntry(by.verdict);
      return match === null ? "" : `${match.ipv6 ?? match.address}/${match.netmask}`;
    }
    default:
      return by?.key ?? "";
  }
}

/** The entry of moreipme or notipme that made an address me, or kept it from being so. */
export function decidingEntry({ me, ipme, notipme }: Verdict): Entry | null {
  return (me ? ipme : (notipme ?? ipme))?.entry ?? null;
}

function placeKey({ host, by }: HostStep): string {
  switch (by?.kind) {
    case "entry":
      return `${host} ${by.file} ${by.line}`;
    case "record":
      return `${by.at.file.path} ${by.at.start}`;
    case "ipme": {
      const origin = decidingEntry(by.verdict)?.origin;
      return origin?.kind === "line" ? `${host} ${origin.file.name} ${origin.line}` : `${host} ${by.address}`;
    }
    default:
      return `${host} ${by?.file} ${by?.key}`;
  }
}
