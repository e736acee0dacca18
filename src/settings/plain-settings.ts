import { strictAddress } from "../text/address.ts";

// Most files declare interfaces and assert addresses. One can see at once that the schema allows these, and then the code that ajv
// made from the schema, half of all the code that reads a `qmailint.yaml`, need not even be loaded.

const NAME = /^[A-Za-z][\w.:-]{0,30}$/;
const PATH = /^[\w./-]{1,200}$/;
const LENGTH = /^(?:3[0-2]|[12]?\d)$/;
/** These words have meanings of their own in `from`. */
const RESERVED = ["outside", "client", "here", "interfaces", "all"];

type Test = (value: unknown) => boolean;

/** Is this YAML file, as plain values, certain to be allowed by the schema? False where one cannot see that at once. */
export function isPlain(file: unknown): boolean {
  return (
    isRecord(file) &&
    file["version"] === 1 &&
    hasOnly(file, {
      version: () => true,
      control: isPath,
      exclude: (value) => isPath(value) && (!Array.isArray(value) || value.length <= 100),
      interfaces: areInterfaces,
      hosts: areHosts,
      assertions: (value) => isList(value, isAssertion),
    })
  );
}

const isPath: Test = (value) => oneOrMore(value, (text) => PATH.test(text));
const isName: Test = (value) => oneOrMore(value, (text) => NAME.test(text));

function areInterfaces(value: unknown): boolean {
  if (!isRecord(value)) return typeof value === "string" && PATH.test(value);
  return Object.entries(value).every(([label, one]) => NAME.test(label) && oneOrMore(one, isInterfaceAddress));
}

function areHosts(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).length === 0) return false;
  return Object.entries(value).every(
    ([name, host]) =>
      NAME.test(name) &&
      !name.includes(":") &&
      !RESERVED.includes(name) &&
      isRecord(host) &&
      hasOnly(host, { control: isPath, interfaces: areInterfaces }),
  );
}

function isAssertion(value: unknown): boolean {
  if (!isRecord(value) || "me" in value === "not me" in value) return false;
  const isAddresses: Test = (one) => oneOrMore(one, areAddresses);
  const isText: Test = (one) => typeof one === "string" && one !== "";
  return hasOnly(value, { me: isAddresses, "not me": isAddresses, host: isName, name: isText, because: isText });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(record: Readonly<Record<string, unknown>>, tests: Readonly<Record<string, Test>>): boolean {
  return Object.entries(record).every(([key, value]) => Object.hasOwn(tests, key) && tests[key]?.(value) === true);
}

function isList(value: unknown, test: Test): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test);
}

function oneOrMore(value: unknown, test: (text: string) => boolean): boolean {
  const isOne: Test = (one) => typeof one === "string" && test(one);
  return isOne(value) || isList(value, isOne);
}

// By hand, because a single expression for all of this takes the engine longer than the rest of the file.

function isInterfaceAddress(text: string): boolean {
  const [address = "", length, ...more] = text.split("/");
  return more.length === 0 && isAddress(address) && (length === undefined || LENGTH.test(length));
}

/** An address, a network (with a length or a netmask), or a range. */
function areAddresses(text: string): boolean {
  const [first = "", last, ...more] = text.split("-");
  if (last !== undefined) return more.length === 0 && isAddress(first) && isAddress(last);
  const [address = "", netmask, ...rest] = text.split("/");
  return (
    rest.length === 0 && isAddress(address) && (netmask === undefined || LENGTH.test(netmask) || isAddress(netmask))
  );
}

function isAddress(text: string): boolean {
  return strictAddress(text) !== null;
}
