import { ipv6Text } from "../qmail/ipv6-octets.ts";
import type { SingleVerdict } from "../qmail/types.ts";
import type { Ipv6Range } from "../settings/ipv6-item.ts";
import { indexIpv6 } from "../space/ipv6-index.ts";
import { showText } from "../text/show.ts";
import type { Check } from "./asked-check.ts";
import type { AddressOutcome } from "./assertion-outcome.ts";
import { decidedBy } from "./decided-by.ts";
import { describe } from "./entry-words.ts";
import { explainSingle } from "./explain-single.ts";
import type { HostVerdicts } from "./host-verdicts.ts";

const NONE: SingleVerdict = { me: false, ipme: null, notipme: null };

/** Judges an item of IPv6 addresses on one host, exactly: only single addresses are me. In a dialect without IPv6, none is. */
export function judgeIpv6(check: Check, onHost: HostVerdicts, { from, to }: Ipv6Range): AddressOutcome {
  const { assertion, item } = check;
  const { single } = onHost.lists;
  const wantsMe = assertion.expect === "me";
  const index = indexIpv6(single);
  const addresses = to - from + 1n;
  const countMe = BigInt(index.countMe(from, to));
  const failing = wantsMe ? addresses - countMe : countMe;
  const lowest = index.firstWith(!wantsMe, from, to);
  const told = (): { reason: string; remedy: string | null; message: string } =>
    lowest === null ? passed(check, single?.verdict(from) ?? NONE) : failed(check, onHost, lowest, failing, addresses);
  return {
    kind: "address",
    file: check.file,
    line: check.line,
    start: item.start,
    end: item.end,
    control: onHost.control,
    host: onHost.host.name,
    name: assertion.name,
    assertion: check.index,
    expect: assertion.expect,
    of: item.text,
    because: assertion.because,
    addresses: countOf(addresses),
    passed: lowest === null,
    failing: countOf(failing),
    get witness() {
      return lowest === null ? null : ipv6Text(lowest);
    },
    get decidedBy() {
      const at = lowest === null ? NONE : (single?.verdict(lowest) ?? NONE);
      const entry = at.me ? at.ipme : at.notipme;
      return entry === null ? null : decidedBy(entry);
    },
    get reason() {
      return told().reason;
    },
    get remedy() {
      return told().remedy;
    },
    get message() {
      return told().message;
    },
  };
}

function passed({ assertion, item }: Check, { me, ipme }: SingleVerdict): ReturnType<typeof failed> {
  const reason = me && ipme !== null ? `${describe(ipme)} makes it me` : "nothing in the ipme list has it";
  return { reason, remedy: null, message: `${showText(item.text)} is ${assertion.expect}: ${reason}.` };
}

function failed(
  { assertion }: Check,
  onHost: HostVerdicts,
  lowest: bigint,
  failing: bigint,
  addresses: bigint,
): { reason: string; remedy: string | null; message: string } {
  const { single } = onHost.lists;
  const wantsMe = assertion.expect === "me";
  const address = { address: 0, netmask: 0xffffffff, ipv6: lowest };
  const { reason, remedy } =
    single === undefined
      ? {
          reason: `${onHost.host.dialect.name} knows IPv4 only`,
          remedy: "Name the hosts of the dialect indimail (host).",
        }
      : explainSingle(onHost, wantsMe, address, single.verdict(lowest));
  const many = addresses === 1n ? "" : ` (${failing} of ${addresses} addresses fail${failing === 1n ? "s" : ""})`;
  return {
    reason,
    remedy,
    message: `${ipv6Text(lowest)} is ${wantsMe ? "not me" : "me"}: ${reason}${many}. ${remedy}`,
  };
}

/** As a number where that can be exact. */
function countOf(count: bigint): number | bigint {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count;
}
