import { refuseTemplate } from "../lines/refuse-template.ts";
import { ipmeIs, ipmeprint, makeLists } from "../qmail/ipme.ts";
import type { Dialect, IpFile, IpFileName, Lists } from "../qmail/types.ts";
import { reportProblems } from "../report/problems.ts";
import { planRun } from "../run/plan-run.ts";
import type { Overrides } from "../settings/plan.ts";
import { strictAddress } from "../text/address.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { writePieces } from "../text/pieces.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { type Host, isUnreadable, readWhole, refusal } from "../tree/control-directory.ts";
import { type FoundDirectory, findControl, loadDirectory, Reader } from "../tree/disk.ts";
import { foldersOnDisk, settingsAbove } from "../tree/find-settings.ts";
import { configChoice, hasFlag, optionValue } from "./option-values.ts";
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
    throw new UsageError(`"${showText(text)}" is no address to ask for: ${why}`);
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
    const { mapOfMe, meRanges, printedJson, rangesText, rangesJson } = await import("../report/ranges.ts");
    if (format === "json" && !hasFlag(line, "ranges")) {
      writePieces(io.stdout, printedJson(control, dialect, lists));
      return 0;
    }
    const where = (await import("../space/where.ts")).whereIsMe(lists);
    if (format === "svg") {
      const { pictureOf } = await import("../report/map-kinds.ts");
      io.stdout(mapOfMe(workedOut(where === null ? null : pictureOf(where)), control, lists));
      return 0;
    }
    const ranges = workedOut(where === null ? null : meRanges(where, lists));
    writePieces(io.stdout, format === "json" ? rangesJson(ranges, control, dialect, lists) : rangesText(ranges));
  }
  return 0;
}

function workedOut<T>(answer: T | null): T {
  if (answer === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
  return answer;
}

async function readLists(line: CommandLine, io: Io): Promise<{ control: string; dialect: Dialect; lists: Lists }> {
  const reader = new Reader(io.cwd);
  const found = (await controlOfHost(line, io, reader)) ?? findControl(reader, optionValue(line, "control"));
  const directory = loadDirectory(reader, found);
  const host = await chooseHost(line, io, reader, found, await readOverrides(line, reader));
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

/**
 * `--host` without `--control`: the directory of that host, as the `qmailint.yaml` here or above (or `--config`) has it. Null where none
 * of them knows the host. Throws a UsageError where it has several.
 */
async function controlOfHost(line: CommandLine, io: Io, reader: Reader): Promise<FoundDirectory | null> {
  const name = optionValue(line, "host");
  const choice = configChoice(line);
  if (name === null || choice === "none" || optionValue(line, "control") !== null) return null;
  const here = { absolute: reader.cwd, names: foldersOnDisk(reader).names(reader.cwd) };
  const settings = choice === null ? settingsAbove(reader, [here]) : [];
  if (choice === null && settings.length === 0) return null;
  const overrides = { dialect: null, set: null, levels: new Map() };
  const gathered = await planRun(reader, { directories: [], settings, named: false }, choice, overrides);
  if (gathered.problems.length > 0) {
    reportProblems(gathered.problems, io);
    throw new UsageError("so it is not known which control directory this host uses");
  }
  const its = gathered.directories.filter(({ hosts }) => hosts.some((host) => host.name === name));
  const [first, another] = its.map(({ found }) => found);
  if (first === undefined || another === undefined) return first ?? null;
  const shown = its.map(({ found }) => showPath(reader.shown(found.absolute))).join(", ");
  throw new UsageError(
    `the host "${showText(name)}" uses several control directories: name one with --control (${shown})`,
  );
}

/** The host that is asked for, as the `qmailint.yaml` that names the directory has it; `--interfaces` replaces what it declares. */
async function chooseHost(
  line: CommandLine,
  io: Io,
  reader: Reader,
  found: FoundDirectory,
  overrides: Overrides,
): Promise<Host> {
  const choice = configChoice(line);
  const gathered = await planRun(reader, { directories: [found], settings: [], named: true }, choice, overrides);
  reportProblems(gathered.problems, io);
  const [planned] = gathered.directories;
  if (gathered.problems.length > 0 || planned === undefined) {
    throw new UsageError("so there is no answer for this control directory");
  }
  const name = optionValue(line, "host");
  const names = planned.hosts.flatMap((host) => (host.name === null ? [] : [host.name]));
  let [host]: readonly Host[] = planned.hosts;
  if (name !== null) {
    host = planned.hosts.find((one) => one.name === name);
    if (host === undefined) {
      const meant = didYouMean(name, names);
      const list =
        names.length === 0
          ? "; no hosts are declared for this directory"
          : `; there are: ${names.map(showText).join(", ")}`;
      throw new UsageError(`there is no host "${showText(name)}"${meant === "" ? list : showText(meant)}`);
    }
  } else if (planned.hosts.length > 1) {
    throw new UsageError(`several hosts use this directory: name one with --host (${names.map(showText).join(", ")})`);
  }
  const chosen = host as Host;
  return overrides.set === null
    ? chosen
    : { ...chosen, set: { ...overrides.set, host: chosen.name, system: chosen.set?.system ?? overrides.set.system } };
}
