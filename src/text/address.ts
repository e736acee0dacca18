/** The length of the longest address: 255.255.255.255. */
const LONGEST = 15;
const OCTET = /^(?:0|[1-9]\d{0,2})$/;

/**
 * An IPv4 address as a person must write it here: four decimal octets from 0 to 255 without leading zeros, and nothing
 * else. An unsigned 32-bit number, or null.
 */
export function strictAddress(text: string): number | null {
  if (text.length > LONGEST) return null;
  const octets = text.split(".");
  if (octets.length !== 4) return null;
  let address = 0;
  for (const octet of octets) {
    const value = OCTET.test(octet) ? Number(octet) : 256;
    if (value > 255) return null;
    address = address * 256 + value;
  }
  return address;
}
