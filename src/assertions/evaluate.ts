import type { Host } from "../directory.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Lists } from "../qmail/types.ts";
import type { Outcome } from "../result.ts";
import { showText } from "../show.ts";
import { indexVerdicts, type VerdictIndex } from "../space/verdict-index.ts";
import type { Where } from "../space/where.ts";
import { type Deciding, decidingAt, explainFailure, explainPass } from "./explain-outcome.ts";
import type { Assertion, Item, Settings } from "./settings.ts";

/** One host of one control directory: what an assertion is judged on. */
export interface Bench {
  /** The control directory, as messages call it. */
  readonly control: string;
  readonly host: Host;
  readonly where: Where;
  readonly lists: Lists;
  readonly index: VerdictIndex;
}

export function makeBench(control: string, host: Host, where: Where, lists: Lists): Bench {
  return { control, host, where, lists, index: indexVerdicts(where) };
}

/** Does `--run TEXT` want this item? Its assertion's name or its own text contains it, ignoring case. */
export function isWanted(run: string | null, { name, expect }: Assertion, { text }: Item): boolean {
  if (run === null) return true;
  const wanted = run.toLowerCase();
  return [name ?? "", `${expect}: ${text}`].some((one) => one.toLowerCase().includes(wanted));
}

/** Every wanted item of every assertion that holds for this host: exactly, over all its addresses. */
export function* evaluate(settings: Settings, bench: Bench, run: string | null): Generator<[Outcome, Item]> {
  const { name } = bench.host;
  for (const [i, assertion] of settings.assertions.entries()) {
    if (assertion.hosts !== null && (name === null || !assertion.hosts.includes(name))) continue;
    for (const item of assertion.items) {
      if (isWanted(run, assertion, item)) yield [judge(settings, assertion, i, item, bench), item];
    }
  }
}

function judge(settings: Settings, assertion: Assertion, index: number, item: Item, bench: Bench): Outcome {
  const { from, to, text, start, end } = item;
  const wantsMe = assertion.expect === "me";
  const lowest = bench.index.firstWith(!wantsMe, from, to);
  const common = {
    file: settings.source,
    line: settings.lineOf(start),
    start,
    end,
    control: bench.control,
    host: bench.host.name,
    name: assertion.name,
    assertion: index,
    expect: assertion.expect,
    of: text,
    because: assertion.because,
    addresses: to - from + 1,
  };
  if (lowest < 0) return passed(common, item, bench);
  const countMe = bench.index.countMe(from, to);
  const failing = wantsMe ? common.addresses - countMe : countMe;
  const decided: Deciding = decidingAt(bench, lowest);
  const { reason, remedy } = explainFailure(bench, wantsMe, lowest, decided);
  const witness = dotted(lowest);
  const many =
    common.addresses === 1 ? "" : ` (${failing} of ${common.addresses} addresses fail${failing === 1 ? "s" : ""})`;
  return {
    ...common,
    passed: false,
    failing,
    witness,
    decidedBy: decided.decidedBy,
    reason,
    remedy,
    message: `${witness} is ${wantsMe ? "not me" : "me"}: ${reason}${many}. ${remedy}`,
  };
}

/** The reason of an assertion that passed is worked out only when it is shown. */
function passed(
  common: Omit<Outcome, "passed" | "failing" | "witness" | "decidedBy" | "reason" | "remedy" | "message">,
  item: Item,
  bench: Bench,
): Outcome {
  return {
    ...common,
    passed: true,
    failing: 0,
    witness: null,
    decidedBy: null,
    remedy: null,
    get reason() {
      return explainPass(bench, item.from, item.to);
    },
    get message() {
      return `${showText(common.of)} is ${common.expect}: ${explainPass(bench, item.from, item.to)}.`;
    },
  };
}
