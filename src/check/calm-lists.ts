import { textOf } from "../qmail/latin1.ts";
import { type ControlDirectory, isUnreadable } from "../tree/control-directory.ts";

/** The files of a small host that are looked at here; the first three must be there. */
const LISTS = ["me", "locals", "rcpthosts", "virtualdomains", "smtproutes"];
const REQUIRED = 3;

/** A name in lower case. */
const NAME = /^(?=.{1,200}$)[a-z0-9][a-z0-9-]{0,60}(\.[a-z0-9][a-z0-9-]{0,60}){0,9}$/;
/** An address other than 0.0.0.0 and those that lead to the host itself. */
const ADDRESS = /^(?!0\.|127\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const ROUTE = /^(.*?)(?::([1-9]\d{0,3}))?$/;

/**
 * Is there nothing to find in these files, as far as that can be seen at once? They are the only ones besides moreipme
 * and notipme, which are in order. `interfaces`: the addresses that the hosts' interfaces have, as they are written.
 */
export function areCalmLists(
  dialect: string,
  names: readonly string[],
  directory: ControlDirectory,
  interfaces: readonly string[],
): boolean {
  if (dialect !== "moreipme-0.6" || !names.every((name) => LISTS.includes(name))) return false;
  if (!LISTS.slice(0, REQUIRED).every((name) => names.includes(name))) return false;
  const [me, locals, rcpthosts, virtualdomains, smtproutes] = LISTS.map((name) => linesOf(directory, name));
  if (!me || !locals || !rcpthosts || !virtualdomains || !smtproutes) return false;
  const [own = ""] = me;
  if (me.length !== 1 || !NAME.test(own) || own.split(".").length < 3 || !locals.includes(own)) return false;
  const hosts = new Set(rcpthosts);
  const isAccepted = (domain: string): boolean => hosts.has(domain) || isBelow(domain, hosts);
  if (!rcpthosts.every((host) => NAME.test(host.replace(/^\./, "")) && !isBelow(host, hosts))) return false;
  if (!locals.every((domain) => NAME.test(domain) && isAccepted(domain))) return false;
  const virtual = virtualdomains.map(splitAtColon);
  if (!virtual.every(([key, value]) => NAME.test(key) && isAccepted(key) && NAME.test(value))) return false;
  const routes = smtproutes.map(splitAtColon);
  if (!routes.every(([key, value]) => NAME.test(key) && leadsElsewhere(value, [own, "localhost", ...interfaces])))
    return false;
  const keys = [...locals, ...[...virtual, ...routes].map(([key]) => key)];
  return hosts.size === rcpthosts.length && new Set(keys).size === keys.length;
}

/** Lines that each end in a newline; none if there is no such file, null if it has no lines or others, or cannot be read. */
function linesOf({ file }: ControlDirectory, name: string): readonly string[] | null {
  const loaded = file(name);
  if (loaded === null) return [];
  if (isUnreadable(loaded)) return null;
  const lines = textOf(loaded.bytes, { start: 0, end: loaded.bytes.length }).split("\n");
  return lines.pop() === "" && lines.length > 0 && !lines.includes("") ? lines : null;
}

/** Is a name below a wildcard of the list, or the wildcard below another one? */
function isBelow(name: string, list: ReadonlySet<string>): boolean {
  for (let at = name.indexOf(".", 1); at >= 0; at = name.indexOf(".", at + 1))
    if (list.has(name.slice(at))) return true;
  return false;
}

function splitAtColon(line: string): readonly [string, string] {
  const at = line.indexOf(":");
  return at < 0 ? ["", ""] : [line.slice(0, at), line.slice(at + 1)];
}

/** `here`: names and addresses of the host itself. */
function leadsElsewhere(route: string, here: readonly string[]): boolean {
  const [, host = ""] = ROUTE.exec(route) ?? [];
  if (here.includes(host)) return false;
  return /\.\d+$|^\d+$/.test(host) ? ADDRESS.test(host) : NAME.test(host);
}
