import { ipv6Of, isLinkLocal } from "../ipv6-octets.ts";
import type { Entry, InterfaceSet } from "../types.ts";

const ALL = 0xffffffff;

/**
 * The implicit candidates, then the interfaces that are up: IPv4 before IPv6, every address whatever its
 * label, except link-local ones.
 */
export function fixedCandidates(set: InterfaceSet | null): Entry[] {
  const up = set === null ? [] : set.addresses.filter((item) => item.up);
  const ipv4 = up.flatMap(({ label, address }): Entry[] =>
    typeof address === "number" ? [{ address, netmask: ALL, origin: { kind: "interface", label } }] : [],
  );
  const ipv6 = up.flatMap(({ label, address }): Entry[] => {
    const six = typeof address === "number" ? null : ipv6Of(address);
    if (six === null || isLinkLocal(six)) return [];
    return [{ address: 0, netmask: ALL, ipv6: six, origin: { kind: "interface", label } }];
  });
  const implicit = { address: 0, netmask: ALL, origin: { kind: "implicit" } } as const;
  return [{ ...implicit, ipv6: 0n }, implicit, ...ipv4, ...ipv6];
}

/**
 * The sixteen bytes of a candidate. For an IPv4 interface address the last twelve are zeros, because the buffer has held nothing
 * but `::` so far; an entry of moreipme was scanned as IPv6 first.
 */
export function bytesOfCandidate({ address, ipv6, origin }: Entry): bigint {
  if (ipv6 !== undefined) return ipv6;
  const start = BigInt(address) << 96n;
  return origin.kind === "line" ? start | (0xffffn << 32n) | BigInt(address) : start;
}
