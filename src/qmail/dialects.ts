import { stockReader } from "./ip-file.ts";
import type { Dialect, DialectName } from "./types.ts";

const LOOPBACK = { address: 0x7f000000, netmask: 0xff000000 };
const ANY = { address: 0, netmask: 0xffffffff };

const patched = {
  readsIpFiles: true,
  networks: true,
  ipv6: false,
  implicit: [LOOPBACK, ANY],
  seesEveryAddress: false,
  reader: stockReader,
} as const;

const unpatched = {
  ...patched,
  readsIpFiles: false,
  networks: false,
  implicit: [ANY],
} as const;

/**
 * The dialects that read alike; indimail has readers and lists of its own, which are loaded only where it is
 * asked for. Source: ipme.c of each.
 */
export const dialects: Readonly<Record<Exclude<DialectName, "indimail">, Dialect>> = {
  "moreipme-0.6": { name: "moreipme-0.6", ...patched },
  sagredo: { name: "sagredo", ...patched },
  netqmail: { name: "netqmail", ...unpatched },
  notqmail: { name: "notqmail", ...unpatched, seesEveryAddress: true },
};

/** The names a user may write, the default first. */
export const dialectNames: readonly DialectName[] = ["moreipme-0.6", "sagredo", "indimail", "netqmail", "notqmail"];

/** The dialect where none is given. */
export const DEFAULT_DIALECT: Dialect = dialects["moreipme-0.6"];

/** The dialect of that name. */
export async function loadDialect(name: DialectName): Promise<Dialect> {
  return name === "indimail" ? (await import("./indimail/dialect.ts")).indimail : dialects[name];
}
