const OCTET = "(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
const QUAD = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}$`);

/**
 * An IPv4 address as a person must write it here: four decimal octets from 0 to 255 without leading zeros, and nothing
 * else. An unsigned 32-bit number, or null.
 */
export function strictAddress(text: string): number | null {
  const octets = QUAD.exec(text);
  if (octets === null) return null;
  return ((Number(octets[1]) << 24) | (Number(octets[2]) << 16) | (Number(octets[3]) << 8) | Number(octets[4])) >>> 0;
}
