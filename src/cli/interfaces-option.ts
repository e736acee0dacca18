import { execFileSync } from "node:child_process";
import type { InterfaceSet } from "../qmail/types.ts";
import { parseAddressList, parseCapture } from "../settings/interface-set.ts";
import { showText } from "../text/show.ts";
import { fileError, UsageError } from "../text/usage-error.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { findProgram } from "../tree/find-program.ts";
import { reasonOf } from "../tree/reason.ts";

/** `--interfaces`: addresses separated by commas, a file with the output of `ip -json addr`, or `this-machine`. */
export function readInterfaces(disk: DiskTree, written: string): InterfaceSet {
  const set = (addresses: InterfaceSet["addresses"]): InterfaceSet => ({ host: null, system: "linux", addresses });
  if (written === "this-machine")
    return set(parseCapture({ path: "ip -json addr", bytes: runIp(disk.repositoryOf(disk.cwd)) }));
  const isList = /^[\da-fA-F:.,/\s]+$/.test(written);
  const addresses = isList ? parseAddressList(written) : "";
  if (typeof addresses !== "string") return set(addresses);
  disk.allow(written);
  const file = disk.read(disk.absolute(written));
  if (!isUnreadable(file)) return set(parseCapture(file));
  const meant = isList && /[,:]|\d\.\d/.test(written) ? notInList(addresses) : "";
  throw fileError(file.path, meant + file.unreadable);
}

/** What is wrong with a list of addresses, before adding that there is no such file either. */
function notInList(wrong: string): string {
  const what = wrong === "" ? "an address is missing at a comma" : `"${showText(wrong)}" is not an address`;
  return `${what} (four decimal octets from 0 to 255 without leading zeros, or IPv6), and as a file: `;
}

function runIp(repository: string | null): Uint8Array {
  const ip = findProgram("ip", repository);
  if (ip === null)
    throw new UsageError('"ip -json addr" cannot be run on this machine: there is no program "ip" in PATH');
  try {
    return execFileSync(ip, ["-json", "addr"], { stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    throw new UsageError(`"ip -json addr" cannot be run on this machine: ${reasonOf(error)}`);
  }
}
