import type { AddressRange } from "../mail/hosts.ts";
import { VERDICTS } from "../mail/outcome.ts";
import { dotted } from "../qmail/netmask.ts";
import { strictAddress } from "../text/address.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { readAddressItem } from "./address-item.ts";
import { clipped, isPattern, latin1, readMailItem, wrongAddress } from "./mail-item.ts";
import type { Mistake } from "./mistakes.ts";
import { splitPort } from "./reached-at.ts";
import type { MailAssertion, MailItem, WantedVerdict, WantedVia, WrittenFrom, WrittenHost } from "./settings.ts";
import { unknownHost } from "./unknown-host.ts";
import type { Node } from "./yaml-node.ts";

/** What an assertion is read with. */
export interface ReadingAssertion {
  get(key: string): Node | undefined;
  readonly hosts: readonly WrittenHost[];
  readonly known: ReadonlySet<string>;
  readonly mistakes: Mistake[];
}

type Shared = Pick<MailAssertion, "hosts" | "because" | "name">;

/** An assertion about mail. What the schema has refused is passed over; null: nothing is left to be judged. */
export function readMailAssertion(reading: ReadingAssertion, shared: Shared): MailAssertion | null {
  const { get, mistakes } = reading;
  const items = each(get("mail"), (node) => readItem(node, mistakes));
  const except = each(get("except"), (node) => readItem(node, mistakes));
  const expect = get("is") === undefined ? "is not" : "is";
  const verdicts = each(get(expect), (node) => readVerdict(node, mistakes));
  const as = text(get("as"));
  const assertion: MailAssertion = {
    kind: "mail",
    ...shared,
    items,
    except,
    expect,
    verdicts,
    from: readFrom(reading),
    sender: readSender(reading),
    down: readDown(reading),
    as: as === null ? null : latin1(as),
    via: readVia(reading),
    endsOn: readEndsOn(reading),
  };
  refuseUseless(reading, assertion);
  return items.length === 0 || verdicts.length === 0 ? null : assertion;
}

function each<T>(node: Node | undefined, read: (node: Node) => T | null): T[] {
  return (node === undefined ? [] : (node.items ?? [node])).flatMap((one) => {
    const found = typeof one.plain === "string" ? read(one) : null;
    return found === null ? [] : [found];
  });
}

function text(node: Node | undefined): string | null {
  return typeof node?.plain === "string" ? node.plain : null;
}

function readItem({ plain, start, end }: Node, mistakes: Mistake[]): MailItem | null {
  const read = readMailItem(plain as string);
  if (typeof read !== "string") return { ...read, start, end };
  mistakes.push({ start, message: read });
  return null;
}

const CODES = ["5.4.6", "5.1.2", "5.4.4"] as const;

function readVerdict({ plain, start }: Node, mistakes: Mistake[]): WantedVerdict | null {
  const [word = "", ...rest] = (plain as string).split(" ");
  const verdict = VERDICTS.find((one) => one === word);
  if (verdict === undefined) {
    const message = (): string => `there is no verdict "${clipped(plain as string)}"${meant(word)}`;
    mistakes.push({ start, message });
    return null;
  }
  if (rest.length === 0) return { verdict, code: null };
  const code = CODES.find((one) => one === rest.join(" "));
  if (code !== undefined && verdict === "bounced") return { verdict, code };
  const message =
    verdict === "bounced"
      ? `there is no code "${clipped(rest.join(" "))}" here; it must be one of: ${CODES.join(", ")}`
      : `only "bounced" has a code, not "${verdict}"`;
  mistakes.push({ start, message });
  return null;
}

function meant(word: string): string {
  const guess = didYouMean(word, VERDICTS);
  return guess === "" ? `; it must be one of: ${VERDICTS.join(", ")}` : guess;
}

function readFrom({ get, known, hosts, mistakes }: ReadingAssertion): WrittenFrom {
  const node = get("from");
  const written = text(node);
  if (written === null || node === undefined) return "outside";
  const from = fromOf(written, known);
  if (from !== null) return from;
  mistakes.push({
    start: node.start,
    message: () => `${unknownHost(written, hosts)} (mail arrives from outside, client, here, an address or a host)`,
  });
  return "outside";
}

/** How mail arrives: one of the words, the address of a client, or a host; null where there is no such host. */
export function fromOf(written: string, known: ReadonlySet<string>): WrittenFrom | null {
  if (written === "outside" || written === "client" || written === "here") return written;
  const address = strictAddress(written);
  if (address !== null) return { address };
  return known.has(written) ? { host: written } : null;
}

function readSender({ get, mistakes }: ReadingAssertion): string | null {
  const node = get("sender");
  const written = text(node);
  if (written === null || node === undefined) return null;
  const sender = senderOf(written);
  if (sender !== null) return sender;
  const message = `"${clipped(written)}" is not an envelope sender: write user@domain, or "<>" for the empty one`;
  mistakes.push({ start: node.start, message });
  return null;
}

/** An envelope sender (Latin-1): `<>` is the empty one. Null where it cannot be one. */
export function senderOf(written: string): string | null {
  if (written === "<>") return "";
  return wrongAddress(written) === null ? latin1(written) : null;
}

function readDown({ get, known, hosts, mistakes }: ReadingAssertion): MailAssertion["down"] {
  const named: string[] = [];
  const addresses: AddressRange[] = [];
  for (const { plain, start } of nodesOf(get("down"))) {
    if (typeof plain !== "string") continue;
    if (known.has(plain)) named.push(plain);
    else if (/^\d+\.\d/.test(plain)) {
      const range = readAddressItem(plain);
      if (typeof range === "string") mistakes.push({ start, message: range });
      else addresses.push(range);
    } else mistakes.push({ start, message: () => unknownHost(plain, hosts) });
  }
  return { hosts: named, addresses };
}

function nodesOf(node: Node | undefined): readonly Node[] {
  return node === undefined ? [] : (node.items ?? [node]);
}

function readVia({ get, mistakes }: ReadingAssertion): readonly WantedVia[] | null {
  const node = get("via");
  if (node === undefined) return null;
  return each(node, ({ plain, start }) => {
    const via = viaOf(plain as string);
    if (typeof via !== "string") return via;
    mistakes.push({ start, message: via });
    return null;
  });
}

function viaOf(written: string): WantedVia | string {
  const { address, port } = splitPort(written);
  if (port === null) return `"${clipped(written)}" has no port behind the ":": write a number from 1 to 65535`;
  const ip = strictAddress(address);
  if (ip !== null) return { kind: "address", text: `${dotted(ip)}:${port}` };
  const looksLikeAddress = /^[\d.]+$/.test(address) || written.includes("/");
  if (address === "" || looksLikeAddress || wrongAddress(address) !== null) {
    return `"${clipped(written)}" is neither an address nor the name of a route or an MX`;
  }
  return {
    kind: "name",
    name: latin1(address).toLowerCase().replace(/\.$/, ""),
    port: written.includes(":") ? port : null,
  };
}

function readEndsOn({ get, known, hosts, mistakes }: ReadingAssertion): string | null {
  const node = get("ends-on");
  const name = text(node);
  if (name === null || node === undefined || known.has(name)) return name;
  mistakes.push({ start: node.start, message: () => unknownHost(name, hosts) });
  return null;
}

/** What could never say anything. */
function refuseUseless(
  { get, mistakes }: ReadingAssertion,
  { verdicts, hosts, down, items, except }: MailAssertion,
): void {
  const needs = (key: string, wanted: readonly string[]): void => {
    const node = get(key);
    if (node === undefined || verdicts.length === 0 || get("is") === undefined) return;
    if (verdicts.some(({ verdict }) => wanted.includes(verdict))) return;
    mistakes.push({
      start: node.start,
      message: `"${key}" says something of ${wanted.join(", ")}, which "is" does not name`,
    });
  };
  needs("as", ["local", "virtual"]);
  needs("via", ["remote", "deferred", "bounced"]);
  const host = get("host");
  if (host !== undefined && hosts !== null && hosts.length > 0 && hosts.every((name) => down.hosts.includes(name))) {
    mistakes.push({ start: host.start, message: "this host is down, so no mail arrives on it" });
  }
  for (const { start, text: all, ...one } of except) {
    const item = items.find((other) => covers({ start, text: all, ...one }, other));
    if (item === undefined) continue;
    mistakes.push({ start, message: `"${clipped(all)}" leaves nothing of "${clipped(item.text)}"` });
  }
}

/** Does the first leave nothing of the second? */
function covers(except: MailItem, item: MailItem): boolean {
  const { pattern } = except;
  if (pattern.kind === "all") return true;
  const one = item.pattern;
  if (one.kind === "all") return false;
  if (pattern.kind === "recipient") {
    return (
      !isPattern(item.text) && one.kind === "recipient" && one.user === pattern.user && one.domain === pattern.domain
    );
  }
  if (one.domain === null) return false;
  if (pattern.kind === "domain") return one.kind !== "below" && one.domain === pattern.domain;
  return one.domain.endsWith(`.${pattern.domain}`) || (one.kind === "below" && one.domain === pattern.domain);
}
