import { ipScan } from "./ip-scan.ts";
import { ip4Scan } from "./ip4-scan.ts";
import { bytesOf } from "./latin1.ts";

/** ip_scan, where the whole text is the address: octets above 255 are kept modulo 256, or refused (`strict`, indimail). Source: ip.c. */
export function wholeAddress(text: string, strict = false): number | null {
  if (!/^[0-9]/.test(text)) return null;
  const bytes = bytesOf(text);
  const scanned = (strict ? ip4Scan : ipScan)(bytes, 0, bytes.length);
  return scanned !== null && scanned.end === bytes.length ? scanned.address : null;
}

/** ip_scanbracket, where the whole text is an address in square brackets. Source: ip.c. */
export function bracketedAddress(text: string, strict = false): number | null {
  return text.startsWith("[") && text.endsWith("]") ? wholeAddress(text.slice(1, -1), strict) : null;
}
