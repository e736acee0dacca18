import { type AddressRange, readAddressItem } from "./address-item.ts";
import { readIpv6Item } from "./ipv6-item.ts";
import type { Mistake } from "./mistakes.ts";
import type { readMailAssertion } from "./read-mail-assertion.ts";
import type { Assertion, Item, WrittenHost } from "./settings.ts";
import { unknownHost } from "./unknown-host.ts";
import type { Node } from "./yaml-node.ts";

/**
 * `assertions:` as they are written. What the schema has refused is skipped. `hasIpv6`: the file names a dialect with IPv6; a null
 * `readMail`: there are none about mail.
 */
export function readAssertions(
  node: Node | undefined,
  hosts: readonly WrittenHost[],
  mistakes: Mistake[],
  { hasIpv6, readMail }: { readonly hasIpv6: boolean; readonly readMail: typeof readMailAssertion | null },
): readonly Assertion[] {
  const known = new Set(hosts.map(({ name }) => name));
  return (node?.items ?? []).flatMap((item) => {
    if (item.entries === null) return [];
    const get = (key: string): Node | undefined => item.entries?.get(key)?.value;
    const text = (key: string): string | null => {
      const plain = get(key)?.plain;
      return typeof plain === "string" ? plain : null;
    };
    const host = get("host");
    const named = host === undefined ? null : (host.items ?? [host]);
    for (const { plain, start } of named ?? []) {
      if (typeof plain === "string" && !known.has(plain))
        mistakes.push({ start, message: () => unknownHost(plain, hosts) });
    }
    const shared = {
      hosts: named?.map(({ plain }) => String(plain)) ?? null,
      because: text("because"),
      name: text("name"),
    };
    if (get("mail") !== undefined) {
      const mail = readMail?.({ get, hosts, known, mistakes }, shared) ?? null;
      return mail === null ? [] : [mail];
    }
    return (["me", "not me"] as const).flatMap((expect): Assertion[] => {
      const written = get(expect);
      if (written === undefined) return [];
      return [
        {
          kind: "address",
          expect,
          items: (written.items ?? [written]).flatMap((one) => readItem(one, mistakes, hasIpv6)),
          ...shared,
        },
      ];
    });
  });
}

/** `hasIpv6`: the file names a dialect with IPv6. */
function readItem({ plain, start, end }: Node, mistakes: Mistake[], hasIpv6: boolean): Item[] {
  if (typeof plain !== "string") return [];
  if (hasIpv6 && plain.includes(":")) {
    const ipv6 = readIpv6Item(plain);
    if (typeof ipv6 !== "string") return [{ ipv6, from: 0, to: 0, text: plain, start, end }];
    mistakes.push({ start, message: ipv6 });
    return [];
  }
  const range: AddressRange | string = readAddressItem(plain);
  if (typeof range !== "string") return [{ ...range, text: plain, start, end }];
  mistakes.push({ start, message: range });
  return [];
}
