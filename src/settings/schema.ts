/** What the schema says of a rule. */
interface RuleEntry {
  readonly id: string;
  readonly summary: string;
}

const ONE_OR_MORE = { type: ["string", "array"], items: { type: "string" }, minItems: 1 };
/** The keys that only a mail assertion has. */
const MAIL_KEYS = ["except", "is", "is not", "from", "sender", "down"];
const ZONE = {
  type: ["string", "object"],
  required: ["file"],
  additionalProperties: false,
  properties: {
    file: { type: "string", description: "The path of the zone file." },
    origin: { type: "string", description: "What its relative names stand in until the file says so itself." },
  },
};
const EXAMPLES = [
  "203.0.113.7",
  "10.0.0.0/8",
  "10.0.0.0/255.0.0.0",
  "10.0.0.1-10.0.0.9",
  ["203.0.113.7", "10.0.0.0/8"],
];

/** A host's name: no control characters, separators of lines or bidirectional marks. Editors count characters, the reader bytes. */
const HOST_NAME =
  "^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$";

/** The JSON Schema (draft 2020-12) of `qmailint.yaml`: the one source for the checks, for editors and for the documentation. */
export function settingsSchema(rules: readonly RuleEntry[], dialects: readonly string[]): Record<string, unknown> {
  const addresses = {
    ...ONE_OR_MORE,
    examples: EXAMPLES,
  };
  const hostKeys = {
    control: { $ref: "#/$defs/control" },
    dialect: { $ref: "#/$defs/dialect" },
    system: { $ref: "#/$defs/system" },
    interfaces: { $ref: "#/$defs/interfaces" },
    "reached-at": { $ref: "#/$defs/reached-at" },
    "relay-clients": { $ref: "#/$defs/relay-clients" },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "qmailint.yaml",
    description: "What the administrator expects of one or more qmail control directories.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
      version: { const: 1, description: "The version of this format: 1." },
      ...hostKeys,
      hosts: {
        description:
          "The hosts that use the control directory, by name. A host without interfaces of its own has those of the file.",
        type: "object",
        minProperties: 1,
        propertyNames: { pattern: HOST_NAME },
        additionalProperties: { $ref: "#/$defs/host" },
        examples: [{ mx1: { interfaces: "captured/mx1.json" }, mx2: { interfaces: { eth0: "192.0.2.20/24" } } }],
      },
      complete: {
        description:
          "Do the control directories hold all files that the hosts have, so that a missing file says something? Default: yes for a directory that holds me and one of locals, rcpthosts and virtualdomains.",
        type: "boolean",
      },
      zones: {
        description:
          'Zone files (RFC 1035 master files, or what "dig" prints), relative to this file: what the DNS says where mail asks it.',
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
      assertions: {
        description:
          "What must hold. Every address or recipient of an assertion must have its verdict, on every host it names.",
        type: "array",
        minItems: 1,
        items: { $ref: "#/$defs/assertion" },
        examples: [[{ me: "203.0.113.7", because: "the load balancer forwards port 25 of this address to us" }]],
      },
      rules: { $ref: "#/$defs/rules" },
      ignore: {
        description: "Findings that are known and accepted, each with its reason.",
        type: "array",
        items: { $ref: "#/$defs/ignore" },
      },
    },
    // Each of these is a function of its own in the compiled code, which is compiled only where it is used.
    $defs: {
      rules: {
        description: "The levels of rules, for the directories of this file.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id, summary }) => [id, { $ref: "#/$defs/level", description: summary }]),
        ),
        examples: [{ "redundant-entry": "info" }],
      },
      host: {
        type: "object",
        additionalProperties: false,
        properties: hostKeys,
      },
      assertion: {
        type: "object",
        additionalProperties: false,
        properties: {
          me: { description: "Addresses, networks or ranges of which every address must be me.", ...addresses },
          "not me": { description: "Addresses, networks or ranges of which no address may be me.", ...addresses },
          mail: {
            description:
              'Recipients: user@domain, "@domain" (every user of it), "@.domain" (every user of every domain below it), "@" (all mail), or user alone. Every one of them must come out so.',
            ...ONE_OR_MORE,
            examples: ["info@example.com", ["@shop.example.com", "@.shop.example.com"], "@"],
          },
          except: { description: "Recipients that are left out, written in the same way.", ...ONE_OR_MORE },
          is: {
            description:
              "The verdict: local, virtual, remote, rejected, bounced (also with its code: bounced 5.4.6), deferred or loop; of a list, any of them.",
            ...ONE_OR_MORE,
            examples: ["local", "bounced 5.4.6", ["local", "virtual"]],
          },
          "is not": { description: "No recipient may have this verdict, or one of these.", ...ONE_OR_MORE },
          from: {
            description:
              "How it arrives: outside (SMTP, the default), client (SMTP with RELAYCLIENT), here (injected on the host), a client's address, or a host of this file.",
            type: "string",
          },
          sender: { description: 'The envelope sender; "<>" is the empty one.', type: "string" },
          down: { description: "Hosts and addresses that do not answer.", ...ONE_OR_MORE },
          as: {
            description: 'For local and virtual: the recipient as qmail-lspawn gets it; "*" stands for any text.',
            type: "string",
            examples: ["shop-*"],
          },
          via: {
            description:
              'For remote, deferred and bounced: the addresses that the last host tries first (each with ":PORT" if it is not 25), or the name of the route or MX that they belong to.',
            ...ONE_OR_MORE,
            examples: ["198.51.100.25", "mailhub.example:2525"],
          },
          "ends-on": {
            description: "The host where it is delivered, sent, given up, or comes back to.",
            type: "string",
          },
          because: { type: "string", description: "Why it must be so: shown when the assertion fails." },
          host: { description: "Only on this host, or on these. Without it: on every host.", ...ONE_OR_MORE },
          name: { type: "string", description: "A name, for --run." },
        },
        oneOf: [{ required: ["me"] }, { required: ["not me"] }, { required: ["mail"] }],
        dependentRequired: {
          ...Object.fromEntries(MAIL_KEYS.map((key) => [key, ["mail"]])),
          as: ["mail", "is"],
          via: ["mail", "is"],
          "ends-on": ["mail", "is"],
        },
        dependentSchemas: { mail: { oneOf: [{ required: ["is"] }, { required: ["is not"] }] } },
      },
      ignore: {
        type: "object",
        required: ["rule", "because"],
        additionalProperties: false,
        properties: {
          rule: { description: "The id of the rule.", enum: rules.map(({ id }) => id) },
          file: {
            type: "string",
            description: "Only in this file of the control directory.",
            examples: ["moreipme"],
          },
          line: {
            type: "string",
            description: "Only on lines with this text (not its number).",
            examples: ["10.0.0.5"],
          },
          because: { type: "string", description: "Why the finding is accepted." },
          until: {
            type: "string",
            description: "The last day of the exception (UTC). From the day after, the finding is back.",
            examples: ["2027-03-31"],
          },
        },
      },
      control: {
        description:
          'A control directory, a pattern such as "hosts/*/control", or a list of them, relative to this file. Default: the folder "control" beside it.',
        examples: ["control", "hosts/*/control", ["mx1/control", "mx2/control"]],
        ...ONE_OR_MORE,
      },
      dialect: {
        description: "Which qmail reads the directory. Default: moreipme-0.6.",
        enum: dialects,
      },
      system: {
        description:
          "linux, where qmail sees one address per label, or bsd, where it sees every address. Default: linux.",
        enum: ["linux", "bsd"],
      },
      interfaces: {
        description:
          'The simulated interface set, label by label as "ip addr" shows it, or a file with the output of "ip -json addr", relative to this file.',
        type: ["string", "object"],
        additionalProperties: { $ref: "#/$defs/interface" },
        examples: [
          { lo: "127.0.0.1/8", eth0: ["192.0.2.10/24", "192.0.2.11/24"], "eth0:1": "192.0.2.12/24" },
          "captured/mx1.json",
        ],
      },
      interface: {
        description: "One address, a list of them, or an object, for an interface that is down.",
        type: ["string", "array", "object"],
        items: { type: "string" },
        required: ["addresses"],
        additionalProperties: false,
        properties: {
          up: { type: "boolean", description: "Is the interface up? Default: true." },
          addresses: { type: ["string", "array"], items: { type: "string" } },
        },
        examples: ["192.0.2.10/24", { up: false, addresses: "198.51.100.5/24" }],
      },
      "reached-at": {
        description:
          'Where a connection to port 25 arrives at this qmail: addresses, networks, ranges, each also with ":PORT", and the word "interfaces" for the addresses of the interfaces. Default: interfaces.',
        examples: ["203.0.113.7", ["interfaces", "203.0.113.7", "203.0.113.8:2525"]],
        ...ONE_OR_MORE,
      },
      "relay-clients": {
        description: "Clients for which RELAYCLIENT is set: addresses, networks or ranges. Default: none.",
        examples: ["127.0.0.0/8", ["127.0.0.0/8", "192.0.2.0/24"]],
        ...ONE_OR_MORE,
      },
      zone: ZONE,
      "dns-name": {
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
          a: { description: "IPv4 addresses.", ...ONE_OR_MORE },
          aaaa: { description: "IPv6 addresses: the name exists, and qmail does not look for them.", ...ONE_OR_MORE },
          cname: { type: "string", description: "The name that this one stands for." },
        },
      },
      level: { enum: ["off", "info", "warning", "error"] },
    },
  };
}
