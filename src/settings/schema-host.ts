import { ONE_OR_MORE, type SchemaPart } from "./schema-part.ts";
import { ADDRESS_ITEMS, INTERFACE_ADDRESS, REACHED_ITEMS } from "./schema-texts.ts";

/** A host's name: no control characters, line separators or bidirectional marks. Editors count characters, the reader bytes. */
export const HOST_NAME =
  "^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$";

/** What may be set for the whole file and for one host. */
export const HOST_KEYS: SchemaPart = {
  control: { $ref: "#/$defs/control" },
  dialect: { $ref: "#/$defs/dialect" },
  system: { $ref: "#/$defs/system" },
  interfaces: { $ref: "#/$defs/interfaces" },
  "reached-at": { $ref: "#/$defs/reached-at" },
  "relay-clients": { $ref: "#/$defs/relay-clients" },
};

/** The definitions that these refer to. */
export function hostDefinitions(dialects: readonly string[]): SchemaPart {
  return {
    control: CONTROL,
    dialect: {
      description: "Which qmail reads the directory. Default: moreipme-0.6.",
      enum: dialects,
    },
    system: {
      description:
        "linux, where qmail sees one address per label, or bsd, where it sees every address. Default: linux.",
      enum: ["linux", "bsd"],
    },
    interfaces: INTERFACES,
    interface: INTERFACE,
    "reached-at": REACHED_AT,
    "relay-clients": RELAY_CLIENTS,
  };
}

const CONTROL: SchemaPart = {
  description:
    'A control directory, a pattern such as "hosts/*/control", or a list of them, relative to this file. Default: the folder "control" beside it.',
  examples: ["control", "hosts/*/control", ["mx1/control", "mx2/control"]],
  ...ONE_OR_MORE,
};

const INTERFACES: SchemaPart = {
  description:
    'The simulated interface set, label by label as "ip addr" shows it, or a file with the output of "ip -json addr", relative to this file.',
  type: ["string", "object"],
  additionalProperties: { $ref: "#/$defs/interface" },
  examples: [
    { lo: "127.0.0.1/8", eth0: ["192.0.2.10/24", "192.0.2.11/24"], "eth0:1": "192.0.2.12/24" },
    "captured/mx1.json",
  ],
};

const INTERFACE: SchemaPart = {
  description: "One address, a list of them, or an object, for an interface that is down.",
  type: ["string", "array", "object"],
  ...INTERFACE_ADDRESS,
  items: { type: "string", ...INTERFACE_ADDRESS },
  required: ["addresses"],
  additionalProperties: false,
  properties: {
    up: { type: "boolean", description: "Is the interface up? Default: true." },
    addresses: { type: ["string", "array"], ...INTERFACE_ADDRESS, items: { type: "string", ...INTERFACE_ADDRESS } },
  },
  examples: ["192.0.2.10/24", { up: false, addresses: "198.51.100.5/24" }],
};

const REACHED_AT: SchemaPart = {
  description:
    'Where a connection to port 25 arrives at this qmail: addresses, networks, ranges, each also with ":PORT", and the word "interfaces" for the addresses of the interfaces. Default: interfaces.',
  examples: ["203.0.113.7", ["interfaces", "203.0.113.7", "203.0.113.8:2525"]],
  ...REACHED_ITEMS,
};

const RELAY_CLIENTS: SchemaPart = {
  description: "Clients for which RELAYCLIENT is set: addresses, networks or ranges. Default: none.",
  examples: ["127.0.0.0/8", ["127.0.0.0/8", "192.0.2.0/24"]],
  ...ADDRESS_ITEMS,
};
