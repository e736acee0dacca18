import { ONE_OR_MORE, type SchemaPart } from "./schema-part.ts";
import { ADDRESS_ITEMS } from "./schema-texts.ts";

/** The keys that only a mail assertion has. */
const MAIL_KEYS = ["except", "is", "is not", "from", "sender", "down"];
const EXAMPLES = [
  "203.0.113.7",
  "10.0.0.0/8",
  "10.0.0.0/255.0.0.0",
  "10.0.0.1-10.0.0.9",
  ["203.0.113.7", "10.0.0.0/8"],
];

const ADDRESSES = { ...ADDRESS_ITEMS, examples: EXAMPLES };

const ON_ADDRESSES: SchemaPart = {
  me: { description: "Addresses, networks or ranges of which every address must be me.", ...ADDRESSES },
  "not me": { description: "Addresses, networks or ranges of which no address may be me.", ...ADDRESSES },
};

const ON_MAIL: SchemaPart = {
  mail: {
    description:
      'Recipients: user@domain, "@domain" (every user of it), "@.domain" (every user of every domain below it), "@" (all mail), or user without a domain. Every one of them must have this outcome.',
    ...ONE_OR_MORE,
    examples: ["info@example.com", ["@shop.example.com", "@.shop.example.com"], "@"],
  },
  except: { description: "Recipients that are left out, written in the same way.", ...ONE_OR_MORE },
  is: {
    description:
      "The verdict: local, virtual, remote, rejected, bounced (also with its code: bounced 5.4.6), deferred or loop; with a list, any of them.",
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
};

/** What an outcome has in addition to its verdict. */
const ON_OUTCOME: SchemaPart = {
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
};

const ON_ALL: SchemaPart = {
  because: { type: "string", description: "Why it must be so: shown when the assertion fails." },
  host: { description: "Only on this host, or on these. Without it: on every host.", ...ONE_OR_MORE },
  name: { type: "string", description: "A name, for --run." },
};

/** An assertion: about addresses, or about mail. */
export const ASSERTION: SchemaPart = {
  type: "object",
  additionalProperties: false,
  properties: { ...ON_ADDRESSES, ...ON_MAIL, ...ON_OUTCOME, ...ON_ALL },
  oneOf: [{ required: ["me"] }, { required: ["not me"] }, { required: ["mail"] }],
  dependentRequired: {
    ...Object.fromEntries(MAIL_KEYS.map((key) => [key, ["mail"]])),
    as: ["mail", "is"],
    via: ["mail", "is"],
    "ends-on": ["mail", "is"],
  },
  dependentSchemas: { mail: { oneOf: [{ required: ["is"] }, { required: ["is not"] }] } },
};
