import type { Dialect, InterfaceAddress, InterfaceSet } from "./types.ts";

/**
 * The same addresses as the kernel has them: IFF_UP is a flag of the interface, so where an interface is down, none of its
 * addresses is up, whatever its label.
 */
export function downWithTheirInterface(addresses: readonly InterfaceAddress[]): InterfaceAddress[] {
  const down = new Set(
    addresses.filter(({ label, device, up }) => !up && label === device).map(({ device }) => device),
  );
  return addresses.map((item) => (item.up && down.has(item.device) ? { ...item, up: false } : item));
}

/**
 * The interface loop of ipme_init: the IPv4 addresses that qmail puts into the ipme list, in order.
 *
 * On Linux, SIOCGIFCONF returns an item per address, named by the address's label, and qmail then asks for the address *of that
 * label*: the label's first one, every time. So an address without a label of its own yields the first address again, and is not
 * seen itself. Where socket addresses have a length field (the BSDs), every address is seen. Source: ipme.c.
 */
export function seenAddresses(set: InterfaceSet, dialect: Dialect): { label: string; address: number }[] {
  const up = set.addresses.filter(
    (item): item is InterfaceAddress & { address: number } => item.up && typeof item.address === "number",
  );
  if (set.system === "bsd" || dialect.seesEveryAddress) return up.map(({ label, address }) => ({ label, address }));
  const first = new Map<string, number>();
  return up.map(({ device, label, address }) => {
    const key = `${device}\n${label}`;
    const seen = first.get(key) ?? address;
    first.set(key, seen);
    return { label, address: seen };
  });
}
