/**
 * qmailint as a library: pure functions on bytes. No disk, no process, no network.
 *
 * @example
 * import { check, ipmetest } from "qmailint";
 * const bytes = new TextEncoder().encode("10.0.0.0/8\n");
 * check({ moreipme: bytes }).findings[0].rule; // "prefix-length"
 * ipmetest({ moreipme: bytes }, "10.1.2.3").me; // false
 */

import { checkDirectory } from "./check/check-directory.ts";
import { readLevels } from "./check/read-levels.ts";
import { refuseTemplate } from "./lines/refuse-template.ts";
import { downWithTheirInterface } from "./qmail/interfaces.ts";
import { readIpFile } from "./qmail/ip-file.ts";
import { ipmeIs, makeLists, ipmeprint as printLists } from "./qmail/ipme.ts";
import type { DialectName, InterfaceAddress, InterfaceSet, IpFile, IpFileName, Lists, System } from "./qmail/types.ts";
import { columnsOf } from "./report/columns.ts";
import { wholeMessage } from "./report/message.ts";
import { readDialect } from "./run/read-values.ts";
import { anyAddress, parseCapture } from "./settings/interface-set.ts";
import type { Level } from "./settings/levels.ts";
import { strictAddress } from "./text/address.ts";
import { UsageError } from "./text/usage-error.ts";
import { directoryOfFiles, type Host } from "./tree/control-directory.ts";

export type { DialectName, Level, System };
export { UsageError };

/** The bytes of the two files; one that is missing is an empty list. */
export interface ControlFiles {
  readonly moreipme?: Uint8Array;
  readonly notipme?: Uint8Array;
}

/** One address of a simulated interface. */
export interface Interface {
  /** `eth0`, or `eth0:1` for an address with a label of its own. */
  readonly label: string;
  /** Four decimal octets, or IPv6. */
  readonly address: string;
  /** Default: true. An interface that is down (`eth0`) takes its labels (`eth0:1`) with it. */
  readonly up?: boolean;
}

export interface Options {
  /** Default: `moreipme-0.6`. */
  readonly dialect?: DialectName;
  /** The interfaces of the host, in the order of `ip addr`, or the text that `ip -json addr` prints. Default: unknown. */
  readonly interfaces?: readonly Interface[] | string;
  /** Default: `linux`. */
  readonly system?: System;
}

export interface CheckOptions extends Options {
  /** Levels by rule id, where they are not the rules' own. */
  readonly rules?: Readonly<Record<string, Level | "off">>;
}

/** A finding, as in `--format json`. Columns count bytes from 1; `endColumn` is one past the last byte. */
export interface LibraryFinding {
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly message: string;
  readonly fix: "safe" | "unsafe" | null;
}

/**
 * Lints the two files. `problems` says what could not be judged. Throws a UsageError for an unknown dialect, rule or level and
 * for interfaces that are none.
 */
export function check(
  files: ControlFiles,
  options: CheckOptions = {},
): { findings: LibraryFinding[]; problems: string[] } {
  const directory = directoryOfFiles(".", { moreipme: files.moreipme, notipme: files.notipme });
  const levels = readLevels(Object.entries(options.rules ?? {}));
  const judged = checkDirectory(directory, [hostOf(options)], levels);
  const findings = judged.findings.map((finding): LibraryFinding => {
    const detail = finding.detail();
    const { rule, level, file, line } = finding;
    const fix = detail.fix == null ? null : detail.fix.safe ? "safe" : "unsafe";
    return { rule, level, file: file.path, line, ...columnsOf(finding), message: wholeMessage(detail), fix };
  });
  return { findings, problems: judged.problems.map(({ message }) => message) };
}

/** The verdict on one address, with the netmask length of the best match in each list (-1: none). Throws a UsageError. */
export function ipmetest(
  files: ControlFiles,
  address: string,
  options: Options = {},
): { me: boolean; ipme: number; notipme: number } {
  const number = strictAddress(address);
  if (number === null) throw new UsageError(`${JSON.stringify(address)} is not an IPv4 address`);
  const { me, ipme, notipme } = ipmeIs(listsOf(files, options), number);
  return { me, ipme: ipme?.length ?? -1, notipme: notipme?.length ?? -1 };
}

/** The lists in effect, as the patch's ipmeprint prints them. Throws a UsageError. */
export function ipmeprint(files: ControlFiles, options: Options = {}): string {
  return printLists(hostOf(options).dialect, listsOf(files, options));
}

function listsOf(files: ControlFiles, options: Options): Lists {
  const { dialect, set } = hostOf(options);
  const read = (name: IpFileName): IpFile | null => {
    const bytes = files[name];
    if (bytes === undefined || !dialect.readsIpFiles) return null;
    refuseTemplate({ path: name, bytes });
    return readIpFile(name, name, bytes);
  };
  return makeLists(dialect, set, read("moreipme"), read("notipme"));
}

function hostOf({ dialect = "moreipme-0.6", interfaces, system = "linux" }: Options): Host {
  const set: InterfaceSet | null =
    interfaces === undefined ? null : { host: null, system, addresses: addressesOf(interfaces) };
  return { name: null, dialect: readDialect(dialect), set };
}

function addressesOf(interfaces: readonly Interface[] | string): readonly InterfaceAddress[] {
  if (typeof interfaces === "string") {
    return parseCapture({ path: "interfaces", bytes: new TextEncoder().encode(interfaces) });
  }
  const addresses = interfaces.map(({ label, address: text, up = true }) => {
    const address = anyAddress(text);
    if (address === null) throw new UsageError(`${JSON.stringify(text)} is not an address`);
    return { label, device: label.split(":")[0] ?? label, address, up };
  });
  return downWithTheirInterface(addresses);
}
