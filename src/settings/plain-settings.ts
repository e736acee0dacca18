// Most files declare interfaces and assert addresses. That these are what the schema allows is seen at once, and then the code that
// ajv made of the schema, which is half of all that reads a `qmailint.yaml`, need not even be loaded.

const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;
const LENGTH = "(?:3[0-2]|[12]?\\d)";
const INTERFACE_ADDRESS = new RegExp(`^${IPV4}(?:/${LENGTH})?$`);
const ADDRESSES = new RegExp(`^${IPV4}(?:/${LENGTH}|/${IPV4}|-${IPV4})?$`);
const NAME = /^[A-Za-z][\w.:-]{0,30}$/;
const PATH = /^[\w./-]{1,200}$/;
/** These are words of their own in `from`. */
const RESERVED = ["outside", "client", "here", "interfaces", "all"];

type Test = (value: unknown) => boolean;

/** Is this, a YAML file as plain values, surely what the schema allows? False where that is not seen at once. */
export function isPlain(file: unknown): boolean {
  return (
    isRecord(file) &&
    file["version"] === 1 &&
    hasOnly(file, {
      version: () => true,
      control: isPath,
      interfaces: areInterfaces,
      hosts: areHosts,
      assertions: (value) => isList(value, isAssertion),
    })
  );
}

const isPath: Test = (value) => oneOrMore(value, PATH);
const isName: Test = (value) => oneOrMore(value, NAME);

function areInterfaces(value: unknown): boolean {
  if (!isRecord(value)) return typeof value === "string" && PATH.test(value);
  return Object.entries(value).every(([label, one]) => NAME.test(label) && oneOrMore(one, INTERFACE_ADDRESS));
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
  const isAddresses: Test = (one) => oneOrMore(one, ADDRESSES);
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

function oneOrMore(value: unknown, pattern: RegExp): boolean {
  const isOne: Test = (one) => typeof one === "string" && pattern.test(one);
  return isOne(value) || isList(value, isOne);
}
