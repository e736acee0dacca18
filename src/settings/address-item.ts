import { isIpv6 } from "../lines/ipv6-text.ts";
import { dotted, hasHostBits, isGapped, netmaskOf } from "../qmail/netmask.ts";
import { strictAddress } from "../text/address.ts";
import { showText } from "../text/show.ts";

/** The addresses from `from` to `to`, both included. */
export interface AddressRange {
  readonly from: number;
  readonly to: number;
}

/** An address, a network or a range, as people write it in an assertion; or a sentence that says what is wrong with it. */
export function readAddressItem(text: string): AddressRange | string {
  const simple = strictAddress(text);
  if (simple !== null) return { from: simple, to: simple };
  const written = `"${showText(text.slice(0, 60))}"`;
  if (text.includes(":") && isIpv6(text.replace(/[/-].*/s, "")))
    return `${written} is IPv6, and this dialect knows IPv4 only`;
  const slash = text.indexOf("/");
  if (slash >= 0) return readNetwork(written, text.slice(0, slash), text.slice(slash + 1));
  const dash = text.indexOf("-");
  if (dash < 0) return `${written} is not an address: ${STRICT}`;
  const from = strictAddress(text.slice(0, dash).trimEnd());
  const to = strictAddress(text.slice(dash + 1).trimStart());
  if (from === null || to === null) return `${written} is not a range of addresses: write 10.0.0.1-10.0.0.9; ${STRICT}`;
  if (from > to) return `${written} runs backwards: write ${dotted(to)}-${dotted(from)}`;
  return { from, to };
}

const STRICT = "an address is four decimal octets from 0 to 255, without leading zeros";

function readNetwork(written: string, addressText: string, maskText: string): AddressRange | string {
  const address = strictAddress(addressText);
  if (address === null) return `${written} is not a network: there must be an address before the "/"; ${STRICT}`;
  const isLength = /^(0|[1-9]\d?)$/.test(maskText) && Number(maskText) <= 32;
  const netmask = isLength ? netmaskOf(Number(maskText)) : strictAddress(maskText);
  if (netmask === null) {
    return `${written} is not a network: after the "/" there must be a prefix length from 0 to 32 or a netmask such as 255.255.255.0`;
  }
  if (isGapped(netmask)) return `${written} is not a network: the netmask has zeros before ones`;
  if (hasHostBits(address, netmask)) {
    const network = `${dotted((address & netmask) >>> 0)}/${maskText}`;
    return `${written} has bits outside its netmask: write ${network} for the network, or ${addressText} for the single address`;
  }
  return { from: address, to: (address | ~netmask) >>> 0 };
}
