import { dotted } from "../qmail/netmask.ts";
import { networkText } from "../space/networks.ts";
import type { KindRun } from "../space/panel.ts";
import { grouped } from "../text/plural.ts";
import { addresses } from "./diff-text.ts";

/** Addresses as people write them: a single address, a network, or a range. */
export function runText({ from, to }: KindRun): string {
  if (from === to) return dotted(from);
  const size = to - from + 1;
  const bits = Math.log2(size);
  if (size > 2 && Number.isInteger(bits) && from % size === 0) return networkText({ address: from, length: 32 - bits });
  return `${dotted(from)}-${dotted(to)}`;
}

/** Some of them and the number of the rest, in at most so many characters; only their number where not even one has room. */
export function runsText(runs: readonly KindRun[], count: number, width: number): string {
  let text = "";
  let left = count;
  for (const run of runs) {
    const longer = text === "" ? runText(run) : `${text}, ${runText(run)}`;
    const after = left - (run.to - run.from + 1);
    if (longer.length + restText(after).length > width) break;
    text = longer;
    left = after;
  }
  return text === "" ? addresses(count) : text + restText(left);
}

function restText(left: number): string {
  return left === 0 ? "" : ` and ${grouped(left)} more`;
}
