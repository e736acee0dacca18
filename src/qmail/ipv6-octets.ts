const GROUPS = 8;
/** ::ffff:0:0/96: IPv4 addresses written as IPv6. */
const MAPPED = 0xffffn;

/** An IPv6 address as RFC 5952 writes it: the longest run of zero groups is `::`, or the first of equally long runs. */
export function ipv6Text(address: bigint): string {
  const groups = Array.from({ length: GROUPS }, (_, i) => Number((address >> BigInt(16 * (7 - i))) & 0xffffn));
  let from = 0;
  let longest = 1; // a single zero is written out
  for (let i = 0; i < GROUPS; i++) {
    let end = i;
    while (end < GROUPS && groups[end] === 0) end++;
    if (end - i > longest) [from, longest] = [i, end - i];
    i = Math.max(i, end - 1);
  }
  const hex = (some: readonly number[]): string => some.map((group) => group.toString(16)).join(":");
  if (address >> 32n === MAPPED) return `::ffff:${octetsOf(Number(address & 0xffffffffn))}`;
  if (longest === 1) return hex(groups);
  return `${hex(groups.slice(0, from))}::${hex(groups.slice(from + longest))}`;
}

/** The first and the last address of ::ffff:0:0/96. */
export const MAPPED_ADDRESSES: { readonly from: bigint; readonly to: bigint } = {
  from: MAPPED << 32n,
  to: (MAPPED << 32n) | 0xffffffffn,
};

/** The IPv4 address to which the system connects for an address of ::ffff:0:0/96; null for any other. */
export function mappedIpv4(address: bigint): number | null {
  return address >> 32n === MAPPED ? Number(address & 0xffffffffn) : null;
}

/** fe80::/10: an address that means something only on its own link. */
export function isLinkLocal(address: bigint): boolean {
  return address >> 118n === 0x3fan;
}

/** 16 bytes, most significant first, as one number. */
export function ipv6Of(bytes: Uint8Array): bigint {
  let address = 0n;
  for (const byte of bytes) address = (address << 8n) | BigInt(byte);
  return address;
}

function octetsOf(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join(".");
}
