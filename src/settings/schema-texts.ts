import type { SchemaPart } from "./schema-part.ts";

// What texts may look like. The compiled check leaves these patterns to the file's reader, which says
// more; editors show the message.

const OCTET = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;
const ONES = "(?:0|128|192|224|240|248|252|254|255)";
const NETMASK = `(?:${ONES}\\.0\\.0\\.0|255\\.${ONES}\\.0\\.0|255\\.255\\.${ONES}\\.0|255\\.255\\.255\\.${ONES})`;
const LENGTH = "(?:[12]?\\d|3[0-2])";
const ITEM = `${IPV4}(?:/(?:${LENGTH}|${NETMASK})|\\s*-\\s*${IPV4})?`;
const IPV6 = "[0-9A-Fa-f]*:[0-9A-Fa-f:.]*";
const OCTETS = "four decimal octets from 0 to 255, without leading zeros";

function written(pattern: string, patternErrorMessage: string): SchemaPart {
  return { pattern: `^(?:${pattern})$`, patternErrorMessage };
}

/** One such text, or a list of them. */
function oneOrMore(pattern: string, message: string): SchemaPart {
  const each = written(pattern, message);
  return { type: ["string", "array"], ...each, items: { type: "string", ...each }, minItems: 1 };
}

export const ADDRESS_ITEMS: SchemaPart = oneOrMore(
  ITEM,
  `Not an address (203.0.113.7: ${OCTETS}), a network (10.0.0.0/8, 10.0.0.0/255.0.0.0) or a range (10.0.0.1-10.0.0.9).`,
);

/** With ports, and the word `interfaces`. */
export const REACHED_ITEMS: SchemaPart = oneOrMore(
  `interfaces|${ITEM}(?::\\d{1,5})?`,
  `Not an address (203.0.113.7: ${OCTETS}), a network or a range, each perhaps with a port (203.0.113.7:2525), nor the word interfaces.`,
);

export const RECORD_ADDRESSES: SchemaPart = oneOrMore(`${IPV4}|${IPV6}`, `Not an address: ${OCTETS}.`);

/** An address of an interface, perhaps with its prefix length. */
export const INTERFACE_ADDRESS: SchemaPart = written(
  `(?:${IPV4}|${IPV6})(?:/\\d{1,3})?`,
  `Not an address of an interface: 192.0.2.10 or 192.0.2.10/24 (${OCTETS}), or IPv6.`,
);

export const DAY: SchemaPart = written(
  "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])",
  "Not a day: year, month and day, as in 2027-03-31.",
);
