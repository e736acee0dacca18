import { IP_FILES } from "./control-directory.ts";

/** What makes a folder named `control` a control directory. */
const CONTROL_FILES = ["me", "locals", "rcpthosts", "virtualdomains", "smtproutes"];
/** Together with `me`, any of these makes any folder a control directory. */
const DOMAIN_LISTS = ["rcpthosts", "locals", "virtualdomains"];

/**
 * Is a folder with these names a control directory? `folder`: its own name. `named`: the user named it, so it need not be called
 * `control`; nor need one that holds `me` and a list of domains, such as /etc/qmail. `me` alone never counts.
 */
export function isControlDirectory(folder: string, names: readonly string[], named: boolean): boolean {
  if (names.some((name) => name === "moreipme" || name === "notipme")) return true;
  if (names.includes("me") && names.some((name) => DOMAIN_LISTS.includes(name))) return true;
  return (named || folder === "control") && names.some((name) => CONTROL_FILES.includes(name));
}

/** Files that only a control directory has: `ipmetest` and `ipmeprint` want to see one of them. */
const TELLTALES = [
  ...IP_FILES,
  ...CONTROL_FILES,
  "defaultdomain",
  "defaulthost",
  "plusdomain",
  "idhost",
  "helohost",
  "smtpgreeting",
  "badmailfrom",
  "concurrencylocal",
  "concurrencyremote",
  "databytes",
  "queuelifetime",
  "morercpthosts",
  "qmqpservers",
];

/** Does a directory with these names hold a control file? */
export function holdsControlFile(names: readonly string[]): boolean {
  return names.some((name) => TELLTALES.includes(name));
}
