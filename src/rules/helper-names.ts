/** What scripts, wrappers and other mail systems keep in a control directory, where qmail's C programs do not look for it. */
const NAMES: ReadonlySet<string> = new Set([
  "simcontrol",
  "simversion",
  "mfcheck",
  "defaultdelivery",
  "concurrencyincoming",
  "softlimit",
  "logcount",
  "logsize",
  "relaylimits",
  "blacklists",
  "greylisting",
  "jgreylist",
  "mysql.cnf",
  "dualstack",
  // s/qmail's
  "srsdomains",
  "dkimdomains",
  "tlsdestinations",
  "rslbserver",
]);

/** Is this the name of a helper, about which there is nothing to say? */
export function isHelperName(name: string): boolean {
  return NAMES.has(name) || /^(tcp|rules|me)\.|\.(cdb|lock)$/.test(name);
}
