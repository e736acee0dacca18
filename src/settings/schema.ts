import { ASSERTION } from "./schema-assertion.ts";
import { DNS_KEYS, DNS_NAME, ZONE } from "./schema-dns.ts";
import { HOST_KEYS, HOST_NAME, hostDefinitions } from "./schema-host.ts";
import { ONE_OR_MORE, type SchemaPart } from "./schema-part.ts";
import { ignoreOf, LEVEL, levelsOf, type RuleEntry } from "./schema-rules.ts";

/** The JSON Schema (draft 2020-12) of `qmailint.yaml`: the single source for the checks, for editors and for the documentation. */
export function settingsSchema(rules: readonly RuleEntry[], dialects: readonly string[]): Record<string, unknown> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:qmailint:schema:qmailint.yaml:1",
    title: "qmailint.yaml",
    description: "What the administrator expects of one or more qmail control directories.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
      version: { const: 1, description: "The version of this format: 1." },
      ...HOST_KEYS,
      hosts: HOSTS,
      complete: COMPLETE,
      exclude: EXCLUDE,
      ...DNS_KEYS,
      assertions: ASSERTIONS,
      rules: { $ref: "#/$defs/rules" },
      ignore: IGNORE,
    },
    // Each of these becomes a function of its own in the compiled code, and the engine compiles it only if it is used.
    $defs: definitions(rules, dialects),
  };
}

function definitions(rules: readonly RuleEntry[], dialects: readonly string[]): SchemaPart {
  return {
    rules: levelsOf(rules),
    host: { type: "object", additionalProperties: false, properties: HOST_KEYS },
    assertion: ASSERTION,
    ignore: ignoreOf(rules),
    ...hostDefinitions(dialects),
    zone: ZONE,
    "dns-name": DNS_NAME,
    level: LEVEL,
  };
}

const HOSTS: SchemaPart = {
  description:
    "The hosts that use the control directory, by name. A host without interfaces of its own has those of the file.",
  type: "object",
  minProperties: 1,
  propertyNames: { pattern: HOST_NAME },
  additionalProperties: { $ref: "#/$defs/host" },
  examples: [{ mx1: { interfaces: "captured/mx1.json" }, mx2: { interfaces: { eth0: "192.0.2.20/24" } } }],
};

const COMPLETE: SchemaPart = {
  description:
    "Do the control directories hold all files that the hosts have, so that a missing file says something? Default: yes for a directory that holds me and one of locals, rcpthosts and virtualdomains.",
  type: "boolean",
};

const EXCLUDE: SchemaPart = {
  description:
    'Folders below this file that are not searched: a path, a pattern as in "control", or a list of them, relative to this file.',
  ...ONE_OR_MORE,
  items: { type: "string", maxLength: 512 },
  maxLength: 512,
  maxItems: 100,
  examples: ["archive", ["**/old", "hosts/*/backup"]],
};

const ASSERTIONS: SchemaPart = {
  description:
    "What must hold. Every address or recipient of an assertion must have its verdict, on every host it names.",
  type: "array",
  minItems: 1,
  items: { $ref: "#/$defs/assertion" },
  examples: [[{ me: "203.0.113.7", because: "the load balancer forwards port 25 of this address to us" }]],
};

const IGNORE: SchemaPart = {
  description: "Findings that are known and accepted, each with its reason.",
  type: "array",
  items: { $ref: "#/$defs/ignore" },
};
