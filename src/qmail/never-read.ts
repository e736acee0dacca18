import type { DialectName } from "./types.ts";

/**
 * Files named by a dialect's manual or by qmail-showctl that none of its programs reads. indimail's qmail-remote looks for
 * moresmtproutes.cdb under a path that lacks a slash.
 */
export const neverRead: Readonly<Record<DialectName, readonly string[]>> = {
  "moreipme-0.6": [],
  netqmail: [],
  notqmail: [],
  sagredo: ["dh4096.pem", "rsa4096.pem", "defaultdelivery"],
  indimail: (
    "blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers " +
    "tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming " +
    "defaultdelivery servicedir.conf moresmtproutes.cdb"
  ).split(" "),
};
