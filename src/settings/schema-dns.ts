import { ONE_OR_MORE, type SchemaPart } from "./schema-part.ts";
import { RECORD_ADDRESSES } from "./schema-texts.ts";

/** A zone file. */
export const ZONE: SchemaPart = {
  type: ["string", "object"],
  required: ["file"],
  additionalProperties: false,
  properties: {
    file: { type: "string", description: "The path of the zone file." },
    origin: { type: "string", description: "The origin of its relative names, until the file sets one itself." },
  },
};
/** What a DNS name is declared to be. */
export const DNS_NAME: SchemaPart = {
  description: "An address or a list of them, records, or nxdomain or servfail.",
  type: ["string", "array", "object"],
  items: { type: "string" },
  minItems: 1,
  minProperties: 1,
  additionalProperties: false,
  properties: {
    mx: {
      description: "MX records, each a preference and a name.",
      ...ONE_OR_MORE,
      examples: ["10 mx1.example.com"],
    },
    a: { description: "IPv4 addresses.", ...RECORD_ADDRESSES },
    aaaa: {
      description:
        "IPv6 addresses. The dialect indimail looks them up, before the IPv4 addresses; to the others the name merely exists.",
      ...ONE_OR_MORE,
    },
    cname: { type: "string", description: "The name that this one stands for." },
  },
};

/** The DNS facts that a file declares. */
export const DNS_KEYS: SchemaPart = {
  zones: {
    description:
      'Zone files (RFC 1035 master files, or what "dig" prints), relative to this file: what the DNS answers where mail is looked up.',
    ...ZONE,
    type: ["string", "object", "array"],
    items: { $ref: "#/$defs/zone" },
    minItems: 1,
    examples: [["zones/example.com.zone"], [{ file: "db.example", origin: "example.com" }]],
  },
  dns: {
    description: "Names of the DNS, declared here: each replaces what the zones say of it.",
    type: "object",
    additionalProperties: { $ref: "#/$defs/dns-name" },
    examples: [
      {
        "example.com": { mx: ["10 mx1.example.com", "20 mx2.example.com"] },
        "mx1.example.com": "203.0.113.7",
        "mx2.example.com": ["192.0.2.20", "192.0.2.21"],
        "old.example.com": { cname: "example.com" },
        "gone.example": "nxdomain",
        "slow.example": "servfail",
      },
    ],
  },
  undeclared: {
    description:
      "What a name is that nothing declares: outside (its addresses are unknown, and lead out of the hosts of this file), or nxdomain (it does not exist). Default: outside.",
    enum: ["outside", "nxdomain"],
  },
};
