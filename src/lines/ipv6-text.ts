/** Is this text an IPv6 address (RFC 4291, 2.2)? Used to recognise what qmail skips, never to read it. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [i, half] of halves.entries()) {
    const parts = half === "" ? [] : half.split(":");
    for (const [k, part] of parts.entries()) {
      const last = i === halves.length - 1 && k === parts.length - 1;
      if (/^[0-9a-f]{1,4}$/i.test(part)) groups++;
      else if (last && /^\d{1,3}(\.\d{1,3}){3}$/.test(part)) groups += 2;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}
