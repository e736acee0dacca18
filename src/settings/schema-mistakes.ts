import validate, { keys } from "virtual:settings-validator";
import { dialectNames } from "../qmail/dialects.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { clipped, showBeginning } from "../text/show.ts";
import type { Mistake } from "./mistakes.ts";
import type { Positions } from "./positions.ts";
import { MAP_OF_ADDRESSES } from "./written-interfaces.ts";
import { type Node, nodeAt } from "./yaml-node.ts";

type SchemaError = NonNullable<typeof validate.errors>[number];

/** How many bytes of what was written a message repeats. */
const SHOWN = 60;

/** What the schema finds wrong, in sentences that say what is allowed instead. */
export function schemaMistakes(root: Node, positions: Positions): Mistake[] {
  if (validate(root.plain)) return [];
  // Host names are judged where they are read: there the place is known, and the length in bytes.
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !/\/(?:oneOf\/|propertyNames)/.test(schemaPath));
  const withUnknownKey = new Set(
    errors.filter(({ keyword }) => keyword === "additionalProperties").map(({ instancePath }) => instancePath),
  );
  return errors.flatMap((error) => {
    const node = nodeAt(root, error.instancePath);
    // A node that could not be read has been reported already.
    if (node.plain === undefined) return [];
    // About a dialect that has a name but no model yet, the reader says more.
    if (error.keyword === "enum" && dialectNames.some((name) => name === node.plain)) return [];
    if (error.keyword === "oneOf" && withUnknownKey.has(error.instancePath) && !hasOne(node)) return [];
    return [{ start: placeOf(node, error), message: () => sentence(node, error, positions) }];
  });
}

function hasOne({ entries }: Node): boolean {
  return KINDS.some((key) => entries?.has(key) === true);
}

const KINDS = ["me", "not me", "mail"];

function placeOf(node: Node, { keyword, params }: SchemaError): number {
  const named = { additionalProperties: "additionalProperty", dependentRequired: "property" }[keyword];
  const key = named === undefined ? undefined : node.entries?.get(String(params[named]));
  return key?.keyStart ?? node.start;
}

function sentence(
  node: Node,
  { keyword, params, instancePath, schemaPath }: SchemaError,
  positions: Positions,
): string {
  const written = `"${textOf(node, positions).replace(/^["']|["']$/g, "")}"`;
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(String(params["additionalProperty"]), definitionAt(instancePath));
    case "required":
      return `the key "${params["missingProperty"]}" is missing here`;
    case "type":
      return `${whatStands(node, written)} must be ${wanted([params["type"]].flat())}${formHint(node, instancePath)}`;
    case "enum":
      return oneOf(written, String(node.plain), params["allowedValues"] as readonly string[]);
    case "const":
      if (node.plain === String(params["allowedValue"])) return "the version is a number: write it without quotes";
      return `there is no version ${written}: this qmailint knows version ${params["allowedValue"]}`;
    case "minItems":
      return "this list is empty: leave the key out, or write something into it";
    case "maxItems":
      return `this list has more than ${params["limit"]} items`;
    case "maxLength":
      return `this has more than ${params["limit"]} characters`;
    case "minProperties":
      return "nothing is named here: leave the key out, or name something";
    case "dependentRequired":
      return `"${params["property"]}" says something about "${params["missingProperty"]}", which is missing here`;
    case "oneOf":
      return alternatives(node, schemaPath);
    default:
      return `${written} does not fit here (${keyword})`;
  }
}

/** A list of addresses is what people write for interfaces. */
function formHint({ items }: Node, instancePath: string): string {
  return items !== null && /^(?:\/hosts\/[^/]*)?\/interfaces$/.test(instancePath) ? `; ${MAP_OF_ADDRESSES}` : "";
}

function alternatives(node: Node, schemaPath: string): string {
  if (/dependentSchemas/.test(schemaPath)) {
    return node.entries?.has("is") === true
      ? 'an assertion says either "is" or "is not", not both: write two'
      : 'this assertion about mail says neither "is" nor "is not"';
  }
  return hasOne(node)
    ? 'an assertion is one of "me", "not me" and "mail", not several: write each separately'
    : 'this assertion says neither "me" nor "not me" nor "mail"';
}

/** Which definition of the schema the node at this path has. */
function definitionAt(instancePath: string): string {
  const found = DEFINITIONS.find(([pattern]) => pattern.test(instancePath));
  return found === undefined ? "file" : found[1];
}

const DEFINITIONS: readonly (readonly [RegExp, string])[] = [
  [/^\/assertions\/\d+$/, "assertion"],
  [/^\/ignore\/\d+$/, "ignore"],
  [/^\/rules$/, "rules"],
  [/^\/hosts\/[^/]*$/, "host"],
  [/\/interfaces\/[^/]*$/, "interface"],
  [/^\/dns\/[^/]*$/, "dns-name"],
  [/^\/zones(?:\/\d+)?$/, "zone"],
];

function unknownKey(key: string, definition: string): string {
  const known = keys[definition] ?? [];
  const isRule = definition === "rules";
  const meant = didYouMean(key, known);
  const list = isRule ? '; "qmailint rules" lists them' : `; the keys are: ${known.join(", ")}`;
  return `there is no ${isRule ? "rule" : "key"} "${clipped(key)}" here${meant === "" ? list : meant}`;
}

function oneOf(written: string, value: string, allowed: readonly string[]): string {
  const meant = didYouMean(value, allowed);
  const list = allowed.length > 12 ? '; "qmailint rules" lists them' : `; it must be one of: ${allowed.join(", ")}`;
  return `there is no ${written} here${meant === "" ? list : meant}`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: "a text (numbers and the words true, false, null in quotes)",
  array: "a list",
  object: "a map",
  boolean: "true or false",
};

function wanted(types: readonly unknown[]): string {
  return types.map((type) => WORDS[String(type)] ?? String(type)).join(" or ");
}

/** Text in place of a map may come from any file, perhaps one with a password in it, so it is not repeated. */
function whatStands({ plain, entries, items }: Node, written: string): string {
  if (plain === null) return "there is nothing here: it";
  if (entries !== null || items !== null) return "this";
  return typeof plain === "string" ? "there is a text here: it" : `there is ${written} here: it`;
}

/** The text of a node as written: its first word. */
function textOf({ start, end }: Node, { file: { bytes } }: Positions): string {
  const limit = Math.min(end, start + SHOWN + 1);
  let to = start;
  while (to < limit && !BLANK.has(bytes[to] as number)) to++;
  return to < limit ? `${showBeginning(bytes, start, to, SHOWN)}…` : showBeginning(bytes, start, end, SHOWN);
}

const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
