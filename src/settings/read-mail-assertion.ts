import type { AddressRange } from "../mail/hosts.ts";
import { strictAddress } from "../text/address.ts";
import { clipped } from "../text/show.ts";
import { readAddressItem } from "./address-item.ts";
import { latin1, readMailItem, wrongAddress } from "./mail-item.ts";
import type { Mistake } from "./mistakes.ts";
import { each, type ReadingAssertion, text } from "./reading-assertion.ts";
import type { MailAssertion, MailItem, WantedVia, WrittenFrom } from "./settings.ts";
import { unknownDown, unknownHost } from "./unknown-host.ts";
import { refuseUseless } from "./useless-mail.ts";
import { readVerdict, viaOf } from "./wanted-outcome.ts";
import type { Node } from "./yaml-node.ts";

type Shared = Pick<MailAssertion, "hosts" | "because" | "name">;

/** An assertion about mail. What the schema has refused is skipped; null: nothing is left to judge. */
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

function readItem({ plain, start, end }: Node, mistakes: Mistake[]): MailItem | null {
  const read = readMailItem(plain as string);
  if (typeof read !== "string") return { ...read, start, end };
  mistakes.push({ start, message: read });
  return null;
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

/** An envelope sender (Latin-1); `<>` is the empty sender. Null for text that cannot be a sender. */
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
    } else mistakes.push({ start, message: () => unknownDown(plain, hosts) });
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

function readEndsOn({ get, known, hosts, mistakes }: ReadingAssertion): string | null {
  const node = get("ends-on");
  const name = text(node);
  if (name === null || node === undefined || known.has(name)) return name;
  mistakes.push({ start: node.start, message: () => unknownHost(name, hosts) });
  return null;
}
