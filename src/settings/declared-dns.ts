import type { DeclaredName } from "../mail/dns-tree.ts";
import type { DnsRecord } from "../qmail/dns.ts";
import { textOf } from "../qmail/latin1.ts";
import type { RecordPlace } from "../qmail/way.ts";
import { strictAddress } from "../text/address.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { strictIpv6 } from "../text/ipv6.ts";
import { clipped } from "../text/show.ts";
import type { Mistake } from "./mistakes.ts";
import type { Positions } from "./positions.ts";
import type { Node } from "./yaml-node.ts";
import { readZoneName } from "./zone-names.ts";

const MOST_PREFERENCE = 0xffff;

/** A name of `dns:` while it is read. */
interface Reading {
  readonly name: string;
  readonly mistakes: Mistake[];
  at(node: Node): RecordPlace;
}

/** `dns:` as it is written. What the schema has refused is skipped. */
export function readDns(node: Node | undefined, { file }: Positions, mistakes: Mistake[]): readonly DeclaredName[] {
  const known = new Set<string>();
  const declared: DeclaredName[] = [];
  for (const [written, { keyStart, value }] of node?.entries ?? []) {
    const read = nameOf(written);
    if ("wrong" in read) {
      mistakes.push({ start: keyStart, message: `"${clipped(written)}" is not a name of the DNS: ${read.wrong}` });
      continue;
    }
    const { name } = read;
    if (known.has(name)) {
      const message = `the name "${clipped(written)}" appears twice: names are compared without case and without a dot at the end`;
      mistakes.push({ start: keyStart, message });
      continue;
    }
    known.add(name);
    const at = ({ start, end }: Node): RecordPlace => ({ file, start, end });
    const one = declaredName({ name, mistakes, at }, value);
    if (one !== null) declared.push(one);
  }
  return declared;
}

function declaredName(reading: Reading, node: Node): DeclaredName | null {
  const { name, at } = reading;
  if (node.plain === "nxdomain" || node.plain === "servfail") {
    return { name, says: node.plain, records: [], at: at(node) };
  }
  const get = (key: string): Node | undefined => node.entries?.get(key)?.value;
  const records =
    node.entries === null
      ? eachText(reading, node, addressRecord)
      : [
          ...eachText(reading, get("mx"), mxRecord),
          ...eachText(reading, get("a"), ipv4Record),
          ...eachText(reading, get("aaaa"), ipv6Record),
          ...eachText(reading, get("cname"), cnameRecord),
        ];
  const cname = node.entries?.get("cname");
  if (cname !== undefined && (node.entries?.size ?? 0) > 1) {
    const message = "a name with a CNAME has no other records (RFC 1034, 3.6.2)";
    reading.mistakes.push({ start: cname.keyStart, message });
  }
  return { name, says: "records", records, at: at(node) };
}

function eachText(
  reading: Reading,
  node: Node | undefined,
  read: (reading: Reading, text: string, node: Node) => DnsRecord | string | null,
): DnsRecord[] {
  return (node === undefined ? [] : (node.items ?? [node])).flatMap((one) => {
    if (typeof one.plain !== "string") return [];
    const record = read(reading, one.plain, one);
    if (typeof record !== "string") return record === null ? [] : [record];
    reading.mistakes.push({ start: one.start, message: record });
    return [];
  });
}

function addressRecord({ name, at }: Reading, text: string, node: Node): DnsRecord | string {
  const address = strictAddress(text);
  if (address !== null) return { type: "A", name, address, at: at(node) };
  const ipv6 = strictIpv6(text);
  if (ipv6 !== null) return { type: "AAAA", name, address: ipv6, at: at(node) };
  return `"${clipped(text)}" is not an address: write four decimal octets from 0 to 255 without leading zeros, an object with mx, a, aaaa or cname, or one of the words nxdomain and servfail`;
}

function ipv4Record(reading: Reading, text: string, node: Node): DnsRecord | string {
  const record = addressRecord(reading, text, node);
  return typeof record !== "string" && record.type === "AAAA"
    ? `"${clipped(text)}" is an IPv6 address: write it under aaaa`
    : record;
}

function ipv6Record({ name, at }: Reading, text: string, node: Node): DnsRecord | string {
  const address = strictIpv6(text);
  if (address === null) return `"${clipped(text)}" is not an IPv6 address`;
  return { type: "AAAA", name, address, at: at(node) };
}

function mxRecord({ name, at }: Reading, text: string, node: Node): DnsRecord | string {
  const [preference, exchanger, ...rest] = text.trim().split(/[ \t]+/);
  if (exchanger === undefined || rest.length > 0) {
    return `"${clipped(text)}" is not an MX record: write a preference and a name, such as "10 mx1.example.com"`;
  }
  if (!/^\d{1,5}$/.test(preference ?? "") || Number(preference) > MOST_PREFERENCE) {
    return `"${clipped(preference ?? "")}" is not a preference: write a number from 0 to ${MOST_PREFERENCE} before the name`;
  }
  const target = nameOf(exchanger);
  if ("wrong" in target) return `"${clipped(exchanger)}" is not a name of the DNS: ${target.wrong}`;
  return { type: "MX", name, preference: Number(preference), target: target.name, at: at(node) };
}

function cnameRecord({ name, at }: Reading, text: string, node: Node): DnsRecord | string {
  const target = nameOf(text);
  if ("wrong" in target) return `"${clipped(text)}" is not a name of the DNS: ${target.wrong}`;
  return { type: "CNAME", name, target: target.name, at: at(node) };
}

/** A name as the DNS is asked for it: the bytes of its text, without a final dot. */
function nameOf(text: string): ReturnType<typeof readZoneName> {
  if (text === "" || text === "@") return { wrong: "it has no label" };
  return readZoneName(textOf(encodeUtf8(text.endsWith(".") ? text : `${text}.`)), null);
}
