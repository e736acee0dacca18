import { strictAddress } from "../text/address.ts";

const GROUPS = 8;

/** An IPv6 address as people write it: eight groups of up to four hexadecimal digits, at most one `::`, perhaps a dotted quad at the end. Source: RFC 4291, 2.2. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [i, half] of halves.entries()) {
    const parts = half === "" ? [] : half.split(":");
    for (const [j, part] of parts.entries()) {
      const isLast = i === halves.length - 1 && j === parts.length - 1;
      if (/^[0-9a-f]{1,4}$/i.test(part)) groups++;
      else if (isLast && strictAddress(part) !== null) groups += 2;
      else return false;
    }
  }
  return halves.length === 2 ? groups < GROUPS : groups === GROUPS;
}
