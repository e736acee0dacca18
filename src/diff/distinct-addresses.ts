import { KeySet } from "../qmail/key-map.ts";
import { sizeTogether } from "../space/address-set.ts";
import { countInAny } from "../space/count-in-any.ts";
import { isSame } from "../space/difference.ts";
import { verdictAt } from "../space/verdict-map.ts";
import type { HostDifference, JudgedState } from "./host-difference.ts";

type Which = "nowMe" | "noLongerMe";

/**
 * How many addresses change their verdicts on at least one host of a control directory. Null where gapped netmasks make too many
 * classes to tell.
 *
 * Hosts of the same dialects differ only in their interface addresses: about any other address, even one of another host's
 * interfaces, each of them would say the same.
 */
export function countDistinct(differences: readonly HostDifference[], of: Which): number | null {
  const ipv4 = countIpv4(differences, of);
  return ipv4 === null ? null : ipv4 + new KeySet(differences.flatMap(({ ipv6 }) => ipv6[of])).size;
}

function countIpv4(differences: readonly HostDifference[], of: Which): number | null {
  const size = sizeTogether(differences.map(({ difference }) => difference[of]));
  if (size !== null) return size;
  const groups = groupsOf(differences);
  const firsts = groups.flatMap(([first]) => first ?? []);
  const together = countInAny(
    firsts.map(({ difference }) => difference),
    of,
  );
  if (together === null) return null;
  const changes = (ones: readonly HostDifference[], address: number): boolean =>
    ones.some((one) => changesAt(one, of, address));
  const having = hostsByInterface(differences);
  let count = together;
  for (const [address, hosts] of having) {
    const others = groups.flatMap((group) => group.find((one) => !hosts.has(one)) ?? []);
    if (changes(firsts, address)) count--;
    if (changes(others, address) || changes([...hosts], address)) count++;
  }
  return count;
}

/** Groups of those that differ only in their interface addresses. */
function groupsOf(differences: readonly HostDifference[]): (readonly HostDifference[])[] {
  const groups: [HostDifference, ...HostDifference[]][] = [];
  for (const one of differences) {
    const group = groups.find(([first]) => isAlike(first.base, one.base) && isAlike(first.head, one.head));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

function isAlike(a: JudgedState, b: JudgedState): boolean {
  return (
    a.host.dialect === b.host.dialect &&
    a.lists.moreipme?.bytes === b.lists.moreipme?.bytes &&
    a.lists.notipme?.bytes === b.lists.notipme?.bytes
  );
}

function changesAt({ base, head, difference }: HostDifference, of: Which, address: number): boolean {
  if (isSame(difference, false)) return false;
  const isMe = ({ where }: JudgedState): boolean => {
    if (where === null) return false;
    return verdictAt(where, address).me;
  };
  const is = isMe(head);
  return is === (of === "nowMe") && isMe(base) !== is;
}

/** The hosts that have each interface address, on either side. */
function hostsByInterface(differences: readonly HostDifference[]): Map<number, Set<HostDifference>> {
  const out = new Map<number, Set<HostDifference>>();
  for (const one of differences) {
    for (const { address, origin } of [...one.base.lists.fixed, ...one.head.lists.fixed]) {
      if (origin.kind !== "interface") continue;
      const hosts = out.get(address);
      if (hosts === undefined) out.set(address, new Set([one]));
      else hosts.add(one);
    }
  }
  return out;
}
