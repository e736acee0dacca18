import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { strictIpv6 } from "../text/ipv6.ts";
import { showText } from "../text/show.ts";

/** The IPv6 addresses from `from` to `to`, both included. */
export interface Ipv6Range {
  readonly from: bigint;
  readonly to: bigint;
}

const BITS = 128;

/**
 * An IPv6 address, a network with a prefix length or a range, as people write it; or a sentence that says what is wrong with it.
 */
export function readIpv6Item(text: string): Ipv6Range | string {
  const written = `"${showText(text.slice(0, 100))}"`;
  const simple = strictIpv6(text);
  if (simple !== null) return { from: simple, to: simple };
  const [first = "", last] = text.split("-", 2).map((one) => one.trim());
  if (last !== undefined) {
    const [from, to] = [strictIpv6(first), strictIpv6(last)];
    if (from === null || to === null)
      return `${written} is not a range of IPv6 addresses: write 2001:db8::1-2001:db8::9`;
    return from > to ? `${written} runs backwards: write ${ipv6Text(to)}-${ipv6Text(from)}` : { from, to };
  }
  const [addressText = "", lengthText] = text.split("/");
  const address = strictIpv6(addressText);
  if (address === null || lengthText === undefined) return `${written} is not an IPv6 address, network or range`;
  if (!/^(0|[1-9]\d{0,2})$/.test(lengthText) || Number(lengthText) > BITS)
    return `${written} is not a network: after the "/" there must be a prefix length from 0 to 128`;
  const hosts = (1n << BigInt(BITS - Number(lengthText))) - 1n;
  if ((address & hosts) === 0n) return { from: address, to: address | hosts };
  const network = `${ipv6Text(address & ~hosts)}/${lengthText}`;
  return `${written} has bits outside its prefix: write ${network} for the network, or ${addressText} for the single address`;
}
