import { refuseTemplate } from "../lines/refuse-template.ts";
import { addressIs, ipmeprint, makeLists } from "../qmail/ipme.ts";
import type { Dialect, IpFile, IpFileName, Lists } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { writePieces } from "../text/piece-writer.ts";
import { showPath, showText } from "../text/show.ts";
import { fileError, UsageError } from "../text/usage-error.ts";
import { type Host, isUnreadable, readWhole, refusal } from "../tree/control-directory.ts";
import { diskTree } from "../tree/disk.ts";
import type { FoundDirectory } from "../tree/find.ts";
import { loadDirectory } from "../tree/load-directory.ts";
import type { AskedItem, HostLists } from "./asked-item.ts";
import { askedControl, chooseHost } from "./choose-host.ts";
import type { CommandLine } from "./command-line.ts";
import { hasFlag, optionValue } from "./option-values.ts";
import { readOverrides } from "./read-overrides.ts";

/** `qmailint ipmetest ADDRESS...` */
export async function ipmetestCommand(line: CommandLine, io: Io): Promise<number> {
  const items: AskedItem[] = [];
  for (const text of line.operands) items.push(await readItem(text));
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json"]);
  const everyHost = optionValue(line, "host") === "all";
  const isPlain = !everyHost && items.every(({ from, to, ipv6 }) => from === to && ipv6?.from === ipv6?.to);
  const six = items.find(({ ipv6 }) => ipv6 !== undefined);
  const check = (dialect: Dialect): void => {
    if (six !== undefined && !dialect.ipv6) throw notAsked(six.text, "this dialect knows IPv4 only");
  };
  const hosts = everyHost ? await readEveryHost(line, io, check) : [await readLists(line, io, check)];
  let areMe = true;
  if (isPlain && format === "text" && !hasFlag(line, "explain")) {
    const lists = hosts[0]?.lists as Lists;
    const out = items.map(({ text, from, ipv6 }) => {
      const { me } = addressIs(lists, ipv6?.from ?? from);
      areMe &&= me;
      return `${items.length === 1 ? "" : `${text}: `}${me ? "me" : "not me"}\n`;
    });
    io.stdout(out.join(""));
  } else {
    const { answerItems } = await import("./ipmetest-answers.ts");
    areMe = answerItems(items, hosts, { format, everyHost, explain: hasFlag(line, "explain") }, io.stdout);
  }
  return hasFlag(line, "exit-code") && !areMe ? 1 : 0;
}

async function readItem(text: string): Promise<AskedItem> {
  const address = strictAddress(text);
  if (address !== null) return { text, from: address, to: address };
  const isSeveral = /[-/]/.test(text);
  if (isSeveral && !text.includes(":")) {
    const { readAddressItem } = await import("../settings/address-item.ts");
    const range = readAddressItem(text);
    if (typeof range === "string") throw new UsageError(range);
    return { text, ...range };
  }
  if (!text.includes(":")) throw notAsked(text, "four decimal octets from 0 to 255, without leading zeros");
  const ipv6 = (await import("../settings/ipv6-item.ts")).readIpv6Item(text);
  if (typeof ipv6 !== "string") return { text, from: 0, to: 0, ipv6 };
  throw isSeveral ? new UsageError(ipv6) : notAsked(text, "it is neither an IPv4 nor an IPv6 address");
}

function notAsked(text: string, why: string): UsageError {
  return new UsageError(`"${showText(text)}" is not an address to ask about: ${why}`);
}

/** `qmailint ipmeprint` */
export async function ipmeprintCommand(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json", "svg"]);
  const { control, dialect, lists } = await readLists(line, io);
  if (format === "text" && !hasFlag(line, "ranges")) io.stdout(ipmeprint(dialect, lists));
  else {
    const { mapOfMe, printedJson, rangesText, rangesJson } = await import("../report/ranges-report.ts");
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
    writePieces(
      io.stdout,
      format === "json" ? rangesJson(ranges, control, dialect, lists) : rangesText(ranges, lists.single),
    );
  }
  return 0;
}

function workedOut<T>(answer: T | null): T {
  if (answer === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
  return answer;
}

type Check = (dialect: Dialect) => void;

/** `check` may refuse a dialect before anything is printed. */
async function readLists(line: CommandLine, io: Io, check: Check = () => {}): Promise<HostLists> {
  const disk = diskTree(io.cwd);
  const found = await askedControl(line, io, disk);
  const read = makeReader(disk, io, check);
  return read(found, await chooseHost(line, io, disk, found, await readOverrides(line, disk)));
}

async function readEveryHost(line: CommandLine, io: Io, check: Check): Promise<readonly HostLists[]> {
  const disk = diskTree(io.cwd);
  const { allHosts } = await import("./all-hosts.ts");
  const all = await allHosts(line, io, disk, await readOverrides(line, disk));
  const read = makeReader(disk, io, check);
  return all.map(({ found, host }) => read(found, host));
}

/** Reads what hosts have in their lists: each file only once, however many hosts use it. */
function makeReader(
  disk: ReturnType<typeof diskTree>,
  io: Io,
  check: Check,
): (found: FoundDirectory, host: Host) => HostLists {
  const files = new Map<string, IpFile | null>();
  return (found, { dialect, set }) => {
    const directory = loadDirectory(disk, found);
    check(dialect);
    if (set === null) {
      io.stderr("qmailint: no interface set is given (--interfaces), so no interface address counts as me\n");
    }
    const load = (name: IpFileName): IpFile | null => {
      const file = directory.file(name);
      if (file === null) return null;
      if (!isUnreadable(file)) {
        refuseTemplate(file);
        return readWhole(dialect.reader, name, file.path, file.bytes);
      }
      if (file.refused === true) throw fileError(file.path, refusal(file));
      io.stderr(`qmailint: ${showPath(file.path)}: ${file.unreadable}; qmail takes it for empty\n`);
      return null;
    };
    const read = (name: IpFileName): IpFile | null => {
      if (!dialect.readsIpFiles) return null;
      const key = `${found.absolute} ${dialect.singles === undefined} ${name}`;
      const known = files.get(key);
      const file = known === undefined ? load(name) : known;
      files.set(key, file);
      return file;
    };
    const lists = makeLists(dialect, set, read("moreipme"), read("notipme"));
    return { control: directory.path, dialect, lists, set };
  };
}
