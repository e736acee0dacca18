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

/** Every dialect that is modelled. Source: ipme.c of each. */
export const dialects: Readonly<Record<Exclude<DialectName, "indimail">, Dialect>> = {
  "moreipme-0.6": { name: "moreipme-0.6", ...patched },
  sagredo: { name: "sagredo", ...patched },
  netqmail: { name: "netqmail", ...unpatched },
  notqmail: { name: "notqmail", ...unpatched, seesEveryAddress: true },
};

/** The names a user may write, the default first. `indimail` is one of them, but is not modelled yet. */
export const dialectNames: readonly DialectName[] = ["moreipme-0.6", "sagredo", "indimail", "netqmail", "notqmail"];

/** Those of them that can be judged: what help and completion offer. */
export const modelledNames: readonly DialectName[] = dialectNames.filter((name) => name in dialects);

/** The dialect of that name, or null where it is not modelled yet (`indimail`). */
export function dialectNamed(name: DialectName): Dialect | null {
  return name === "indimail" ? null : dialects[name];
}
