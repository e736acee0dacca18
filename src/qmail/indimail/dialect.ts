import type { Dialect } from "../types.ts";
import { singleReader } from "./single-file.ts";
import { makeSingleLists, printSingles } from "./single-lists.ts";

/** indimail-mta as it ships, with IPv6 and MOREIPME. Source: indimail's ipme.c. */
export const indimail: Dialect = {
  name: "indimail",
  readsIpFiles: true,
  networks: false,
  ipv6: true,
  implicit: [{ address: 0, netmask: 0xffffffff }],
  seesEveryAddress: true,
  reader: singleReader,
  singles: { lists: makeSingleLists, print: printSingles },
};
