import { didYouMean } from "../text/did-you-mean.ts";
import { showText } from "../text/show.ts";
import type { WrittenHost } from "./settings.ts";

/** Among more hosts than this, no likely one is looked for: a hundred mistakes would take seconds. */
const LOOKED_AT = 1000;

/** `there is no host "x"; did you mean "y"?` */
export function unknownHost(name: string, hosts: readonly Pick<WrittenHost, "name">[]): string {
  const names = hosts.map((host) => host.name);
  if (names.length === 0) return `there is no host "${showText(name)}": this file declares no hosts`;
  const meant = names.length > LOOKED_AT ? "" : didYouMean(name, names);
  const list = names.length > 8 ? "" : `; the hosts are: ${names.map(showText).join(", ")}`;
  return `there is no host "${showText(name)}"${meant === "" ? list : showText(meant)}`;
}

/** The same for `down`, which takes addresses too. */
export function unknownDown(name: string, hosts: readonly Pick<WrittenHost, "name">[]): string {
  if (name.split(":").length < 3) return unknownHost(name, hosts);
  return `"${showText(name.slice(0, 60))}" is not a host, and only IPv4 addresses can be down`;
}

/** What is asked for where hosts are declared and none is named. */
export function hostsToName(names: readonly string[]): string {
  const there =
    names.length === 1 ? "there is no control directory here: name its host" : "there are several hosts: name one";
  return `${there} with --host (${names.map(showText).join(", ")})`;
}
