import { downWithTheirInterface } from "../qmail/interfaces.ts";
import type { DialectName, InterfaceAddress, System } from "../qmail/types.ts";
import { anyAddress, parseAddressList, parseCapture } from "../settings/interface-set.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";

/**
 * One address of a simulated interface.
 *
 * @example
 * import { type Interface, ipmetest } from "qmailint";
 * const down: Interface = { label: "eth1", address: "198.51.100.5", up: false };
 * ipmetest({}, "198.51.100.5", { interfaces: [down] }).me; // false
 */
export interface Interface {
  /** `eth0`, or `eth0:1` for an address with a label of its own. */
  readonly label: string;
  /** Four decimal octets, or IPv6. */
  readonly address: string;
  /** Default: true. An interface that is down (`eth0`) takes its labels (`eth0:1`) with it. */
  readonly up?: boolean;
}

/**
 * The interface set of a host: by label as in `qmailint.yaml`; what `ip -json addr` prints (as text); or a list of addresses in the
 * order of `ip addr`, where an address without a label counts as having its own.
 *
 * @example
 * import { type Interfaces, ipmetest } from "qmailint";
 * const byLabel: Interfaces = { lo: "127.0.0.1/8", eth0: ["192.0.2.10/24", "192.0.2.11/24"] };
 * ipmetest({}, "192.0.2.10", { interfaces: byLabel }).me; // true
 * ipmetest({}, "192.0.2.11", { interfaces: byLabel }).me; // false
 * ipmetest({}, "192.0.2.11", { interfaces: ["192.0.2.10", "192.0.2.11"] }).me; // true
 */
export type Interfaces = string | readonly (string | Interface)[] | Readonly<Record<string, LabelledAddresses>>;

/** The addresses of a label in `qmailint.yaml`: one, several, or those of an interface that is down. */
export type LabelledAddresses =
  | string
  | readonly string[]
  | { readonly up?: boolean; readonly addresses: string | readonly string[] };

/**
 * What the DNS says about a name, as in `qmailint.yaml`: one or more addresses, records, or that it does
 * not exist or cannot be looked up.
 *
 * @example
 * import { type DnsName, mail } from "qmailint";
 * const gone: DnsName = "nxdomain";
 * mail({ me: "mx1.example.org\n" }, "user@example.net", { from: "here", dns: { "example.net": gone } }).outcomes[0]?.code; // "5.1.2"
 */
export type DnsName =
  | string
  | readonly string[]
  | {
      readonly mx?: string | readonly string[];
      readonly a?: string | readonly string[];
      readonly aaaa?: string | readonly string[];
      readonly cname?: string;
    };

/**
 * Which qmail reads the files, on which host.
 *
 * @example
 * import { ipmetest, type Options } from "qmailint";
 * const options: Options = { dialect: "notqmail", interfaces: ["192.0.2.10"] };
 * ipmetest({ moreipme: "203.0.113.7\n" }, "203.0.113.7", options).me; // false
 */
export interface Options {
  /** Default: `moreipme-0.6`. */
  readonly dialect?: DialectName;
  /** Default: unknown. */
  readonly interfaces?: Interfaces;
  /** Default: `linux`. */
  readonly system?: System;
}

/**
 * The same, plus the world around the host.
 *
 * @example
 * import { mail, type WorldOptions } from "qmailint";
 * const options: WorldOptions = {
 *   interfaces: { lo: "127.0.0.1/8", eth0: "10.0.0.5/24" },
 *   reachedAt: ["interfaces", "203.0.113.7"],
 *   dns: { "example.com": { mx: "10 mx.example.com" }, "mx.example.com": "203.0.113.7" },
 * };
 * const files = { me: "mx.example.com\n", rcpthosts: "example.com\n", locals: "mx.example.com\n" };
 * mail(files, "info@example.com", options).outcomes[0]?.verdict; // "loop"
 */
export interface WorldOptions extends Options {
  /** DNS names. Default: none, and nothing that depends on them is judged. */
  readonly dns?: Readonly<Record<string, DnsName>>;
  /** What an undeclared name is taken for. Default: `outside`. */
  readonly undeclared?: "outside" | "nxdomain";
  /** Where a connection to port 25 arrives at the host: as in `qmailint.yaml`. Default: at its interfaces. */
  readonly reachedAt?: string | readonly string[];
  /** Clients for which RELAYCLIENT is set. Default: none. */
  readonly relayClients?: string | readonly string[];
}

/** Interfaces that are not written by label: a capture or a list. Null where they are written by label, or there are none. */
export function listedAddresses(interfaces: Interfaces | undefined): readonly InterfaceAddress[] | null {
  if (typeof interfaces === "string") return parseCapture({ path: "interfaces", bytes: encodeUtf8(interfaces) });
  if (!isList(interfaces)) return null;
  return downWithTheirInterface(interfaces.flatMap(addressesOf));
}

export function isList(interfaces: Interfaces | undefined): interfaces is readonly (string | Interface)[] {
  return Array.isArray(interfaces);
}

function addressesOf(written: string | Interface): readonly InterfaceAddress[] {
  if (typeof written === "string") {
    const addresses = written.includes(",") ? written : parseAddressList(written);
    if (typeof addresses === "string") throw notAnAddress(addresses);
    return addresses;
  }
  const { label, address: text, up = true } = written;
  const address = anyAddress(text);
  if (address === null) throw notAnAddress(text);
  return [{ label, device: label.replace(/:.*/s, ""), address, up }];
}

function notAnAddress(text: string): UsageError {
  return new UsageError(
    `"${showText(text)}" is not an address (four decimal octets from 0 to 255 without leading zeros, or IPv6)`,
  );
}
