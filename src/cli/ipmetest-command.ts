import { refuseTemplate } from "../lines/refuse-template.ts";
import { ipmeIs, ipmeprint, makeLists } from "../qmail/ipme.ts";
import type { Dialect, IpFile, IpFileName, Lists } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { writePieces } from "../text/pieces.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { isUnreadable, readWhole, refusal } from "../tree/control-directory.ts";
import { diskTree } from "../tree/disk.ts";
import { loadDirectory } from "../tree/find.ts";
import { findControl } from "../tree/named-paths.ts";
import { chooseHost, controlOfHost } from "./choose-host.ts";
import { hasFlag, optionValue } from "./option-values.ts";
import type { CommandLine } from "./options.ts";
import { readOverrides } from "./read-overrides.ts";

/** `qmailint ipmetest ADDRESS...` */
export async function ipmetestCommand(line: CommandLine, io: Io): Promise<number> {
  const addresses = line.operands.map((text) => {
    const address = strictAddress(text);
    if (address !== null) return { text, address };
    const why = text.includes(":")
      ? "this dialect knows IPv4 only"
      : "four decimal octets from 0 to 255, without leading zeros";
    throw new UsageError(`"${showText(text)}" is not an address to ask for: ${why}`);
  });
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json"]);
  const { control, dialect, lists } = await readLists(line, io);
  if (format === "json" || hasFlag(line, "explain")) {
    const { explainAddress } = await import("../check/explain-address.ts");
    const all = addresses.map(({ address }) => explainAddress(dialect, lists, address, control));
    if (format === "json")
      io.stdout((await import("../report/explain-json.ts")).explainJson(all, control, dialect, lists));
    else io.stdout((await import("../report/explain-text.ts")).explainText(all));
    return 0;
  }
  const out = addresses.map(({ text, address }) => {
    const word = ipmeIs(lists, address).me ? "me" : "not me";
    return `${addresses.length === 1 ? word : `${text}: ${word}`}\n`;
  });
  io.stdout(out.join(""));
  return 0;
}

/** `qmailint ipmeprint` */
export async function ipmeprintCommand(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json", "svg"]);
  const { control, dialect, lists } = await readLists(line, io);
  if (format === "text" && !hasFlag(line, "ranges")) io.stdout(ipmeprint(dialect, lists));
  else {
    const { mapOfMe, printedJson, rangesText, rangesJson } = await import("../report/ranges.ts");
    const { meRanges } = await import("../space/me-ranges.ts");
    if (format === "json" && !hasFlag(line, "ranges")) {
      writePieces(io.stdout, printedJson(control, dialect, lists));
      return 0;
    }
    const where = (await import("../space/verdict-map.ts")).makeVerdictMap(lists);
    if (format === "svg") {
      const { pictureOf } = await import("../space/picture.ts");
      io.stdout(mapOfMe(workedOut(where === null ? null : pictureOf(where)), control, lists));
      return 0;
    }
    const ranges = workedOut(where === null ? null : meRanges(where));
    writePieces(io.stdout, format === "json" ? rangesJson(ranges, control, dialect, lists) : rangesText(ranges));
  }
  return 0;
}

function workedOut<T>(answer: T | null): T {
  if (answer === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
  return answer;
}

async function readLists(line: CommandLine, io: Io): Promise<{ control: string; dialect: Dialect; lists: Lists }> {
  const disk = diskTree(io.cwd);
  const found = (await controlOfHost(line, io, disk)) ?? findControl(disk, optionValue(line, "control"));
  const directory = loadDirectory(disk, found);
  const host = await chooseHost(line, io, disk, found, await readOverrides(line, disk));
  const { dialect } = host;
  if (host.set === null) {
    io.stderr("qmailint: no interface set is given (--interfaces), so no interface address counts as me\n");
  }
  const read = (name: IpFileName): IpFile | null => {
    const file = directory.file(name);
    if (file === null || !dialect.readsIpFiles) return null;
    if (!isUnreadable(file)) {
      refuseTemplate(file);
      return readWhole(name, file.path, file.bytes);
    }
    if (file.refused === true) throw new UsageError(`${showPath(file.path)}: ${refusal(file)}`);
    io.stderr(`qmailint: ${showPath(file.path)}: ${file.unreadable}; qmail takes it for empty\n`);
    return null;
  };
  return {
    control: directory.path,
    dialect,
    lists: makeLists(dialect, host.set, read("moreipme"), read("notipme")),
  };
}
