import { dotted } from "../qmail/netmask.ts";
import type { SourceFile } from "../qmail/types.ts";
import type { AddressAssertion, Item, Settings } from "../settings/settings.ts";
import { showText } from "../text/show.ts";
import type { Host } from "../tree/control-directory.ts";
import type { Check } from "./asked-check.ts";
import type { AddressOutcome } from "./assertion-outcome.ts";
import type { DecidedBy } from "./decided-by.ts";
import { type Deciding, decidingAt, explainFailure, explainPass } from "./explain-outcome.ts";
import { canJudge, type HostVerdicts } from "./host-verdicts.ts";
import { judgeIpv6 } from "./ipv6-outcome.ts";

/** Does `--run TEXT` want this item? It does if its assertion's name or its own text contains TEXT, ignoring case. */
function isWanted(run: string | null, { name, expect }: AddressAssertion, { text }: Item): boolean {
  if (run === null) return true;
  const wanted = run.toLowerCase();
  return [name ?? "", `${expect}: ${text}`].some((one) => one.toLowerCase().includes(wanted));
}

/** The checks of a file: those that hold on every host, and those of a host, in the order of the file. */
export interface Checks {
  readonly everywhere: readonly Check[];
  readonly on: ReadonlyMap<string, readonly Check[]>;
}

/** Sorts the wanted items by host, so that no host looks at the assertions of others. */
export function checksOf(settings: Settings, run: string | null): Checks {
  const everywhere: Check[] = [];
  const on = new Map<string, Check[]>();
  for (const [index, assertion] of settings.assertions.entries()) {
    if (assertion.kind !== "address") continue;
    const checks = assertion.items
      .filter((item) => isWanted(run, assertion, item))
      .map((item): Check => ({ file: settings.source, line: settings.lineOf(item.start), assertion, index, item }));
    for (const host of assertion.hosts === null ? [] : new Set(assertion.hosts)) {
      const known = on.get(host);
      if (known === undefined) on.set(host, [...checks]);
      else for (const check of checks) known.push(check);
    }
    if (assertion.hosts === null) for (const check of checks) everywhere.push(check);
  }
  return { everywhere, on };
}

/** How many checks a host has. */
export function countChecks({ everywhere, on }: Checks, { name }: Host): number {
  return everywhere.length + (name === null ? 0 : (on.get(name)?.length ?? 0));
}

/** Every check that holds for this host and can be judged on it: exactly, over all its addresses. */
export function* evaluate({ everywhere, on }: Checks, onHost: HostVerdicts): Generator<[AddressOutcome, Item]> {
  const { name } = onHost.host;
  for (const checks of [everywhere, (name === null ? undefined : on.get(name)) ?? []]) {
    for (const check of checks) {
      const { ipv6 } = check.item;
      if (ipv6 !== undefined) yield [judgeIpv6(check, onHost, ipv6), check.item];
      else if (canJudge(onHost, check.item)) yield [judgeItem(check, onHost), check.item];
    }
  }
}

function judgeItem(check: Check, onHost: HostVerdicts): AddressOutcome {
  const { from, to } = check.item;
  const wantsMe = check.assertion.expect === "me";
  const lowest = onHost.index.firstWith(!wantsMe, from, to);
  if (lowest < 0) return new Judged(check, onHost, -1, 0);
  const countMe = onHost.index.countMe(from, to);
  return new Judged(check, onHost, lowest, wantsMe ? to - from + 1 - countMe : countMe);
}

/**
 * An outcome. There may be a million, so only what differs is kept, and the sentences are worked out when they are shown. `lowest`:
 * the lowest failing address, or -1.
 */
class Judged implements AddressOutcome {
  readonly kind = "address";
  readonly failing: number;
  private readonly check: Check;
  private readonly onHost: HostVerdicts;
  private readonly lowest: number;

  constructor(check: Check, onHost: HostVerdicts, lowest: number, failing: number) {
    this.check = check;
    this.onHost = onHost;
    this.lowest = lowest;
    this.failing = failing;
  }

  get file(): SourceFile {
    return this.check.file;
  }
  get line(): number {
    return this.check.line;
  }
  get start(): number {
    return this.check.item.start;
  }
  get end(): number {
    return this.check.item.end;
  }
  get control(): string {
    return this.onHost.control;
  }
  get host(): string | null {
    return this.onHost.host.name;
  }
  get name(): string | null {
    return this.check.assertion.name;
  }
  get assertion(): number {
    return this.check.index;
  }
  get expect(): "me" | "not me" {
    return this.check.assertion.expect;
  }
  get of(): string {
    return this.check.item.text;
  }
  get because(): string | null {
    return this.check.assertion.because;
  }
  get addresses(): number {
    return this.check.item.to - this.check.item.from + 1;
  }
  get passed(): boolean {
    return this.lowest < 0;
  }
  get witness(): string | null {
    return this.passed ? null : dotted(this.lowest);
  }
  get decidedBy(): DecidedBy | null {
    return this.passed ? null : this.deciding().decidedBy;
  }
  get reason(): string {
    return this.passed ? explainPass(this.onHost, this.check.item.from, this.check.item.to) : this.failure().reason;
  }
  get remedy(): string | null {
    return this.passed ? null : this.failure().remedy;
  }
  get message(): string {
    const { expect, of, addresses, failing } = this;
    if (this.passed) return `${showText(of)} is ${expect}: ${this.reason}.`;
    const many = addresses === 1 ? "" : ` (${failing} of ${addresses} addresses fail${failing === 1 ? "s" : ""})`;
    return `${dotted(this.lowest)} is ${expect === "me" ? "not me" : "me"}: ${this.reason}${many}.`;
  }

  private deciding(): Deciding {
    return decidingAt(this.onHost, this.lowest);
  }
  private failure(): { reason: string; remedy: string } {
    const failing = { address: this.lowest, of: this.check.item, count: this.failing };
    return explainFailure(this.onHost, this.expect === "me", failing, this.deciding());
  }
}
