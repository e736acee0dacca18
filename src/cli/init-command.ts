import path from "node:path";
import { checkDirectory } from "../check/check-directory.ts";
import { refuseTemplate } from "../lines/refuse-template.ts";
import { quote } from "../lines/secrets.ts";
import { dialects } from "../qmail/dialects.ts";
import { readIpFile } from "../qmail/ip-file.ts";
import { makeLists } from "../qmail/ipme.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { Dialect, IpFile, IpFileName } from "../qmail/types.ts";
import { type FaultyLine, starterFile } from "../settings/starter.ts";
import type { MailStatement } from "../settings/starter-mail.ts";
import { indexVerdicts } from "../space/verdict-index.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import type { Io } from "../text/io.ts";
import { showPath } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import {
  type ControlDirectory,
  type Host,
  isUnreadable,
  joinPath,
  type LoadedFile,
  refusal,
} from "../tree/control-directory.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import { type FoundDirectory, loadDirectory } from "../tree/find.ts";
import { findControl } from "../tree/named-paths.ts";
import { reasonOf } from "../tree/reason.ts";
import { SETTINGS } from "../tree/searched.ts";
import { createFile } from "../tree/store.ts";
import type { CommandLine } from "./options.ts";
import { readOverrides } from "./read-overrides.ts";

/** `qmailint init [PATH]`: a starter `qmailint.yaml`, beside the control directory where `check` finds it there, else in it. */
export async function initCommand(line: CommandLine, io: Io): Promise<number> {
  const disk = diskTree(io.cwd);
  const found = chooseControl(disk, line.operands[0] ?? null);
  const { dialect: named, set } = await readOverrides(line, disk);
  const dialect = named ?? dialects["moreipme-0.6"];
  const directory = loadDirectory(disk, found);
  const moreipme = read(dialect, "moreipme", directory.file("moreipme"));
  const notipme = read(dialect, "notipme", directory.file("notipme"));
  const beside = path.dirname(found.absolute);
  const folder = beside !== found.absolute && disk.isInside(beside) ? beside : found.absolute;
  const target = path.join(folder, SETTINGS[0] as string);
  const faulty = faultyLines(directory, { name: null, dialect, set });
  const schema = SCHEMAS.find((one) => disk.realpath(path.join(folder, one)) !== null) ?? null;
  const where = makeVerdictMap(makeLists(dialect, set, moreipme, notipme));
  const text = starterFile({
    faulty,
    schema,
    control: folder === found.absolute ? "." : path.basename(found.absolute),
    dialect,
    set,
    moreipme,
    notipme,
    index: where === null ? null : indexVerdicts(where),
    mail: await mailStatements(disk, found, directory, { dialect, set }),
  });
  const shown = showPath(disk.displayPath(target));
  try {
    createFile(target, text);
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new UsageError(
      `${shown}: ${exists ? "it exists already, and is left as it is" : `it cannot be written: ${reasonOf(error)}`}`,
    );
  }
  for (const note of warnings(faulty, showPath(directory.path))) io.stderr(`qmailint: ${note}\n`);
  io.stdout(`${shown} is written: read it, and confirm what it says.\n`);
  return 0;
}

/** Where mail for the domains of the directory goes now. */
async function mailStatements(
  disk: DiskTree,
  { absolute }: FoundDirectory,
  directory: ControlDirectory,
  given: Pick<Host, "dialect" | "set">,
): Promise<readonly MailStatement[]> {
  const { starterStatements } = await import("../run/starter-statements.ts");
  const { makeMailFleets } = await import("../run/mail-fleets.ts");
  const fleets = makeMailFleets(disk, { ...given, levels: new Map() }, false);
  return starterStatements(fleets, { key: disk.realpath(absolute) ?? absolute, directory });
}

/** Where the schema of `qmailint.yaml` may lie beside the file. */
const SCHEMAS = ["./node_modules/qmailint/dist/qmailint.schema.json"];

/** The lines with an error, the first error of each; not what is wrong with the directory, which stands on a line without being in it. */
function faultyLines(directory: ControlDirectory, host: Host): FaultyLine[] {
  const names = new Map(directory.names.map((name) => [directory.file(name)?.path, name]));
  const out = new Map<string, FaultyLine>();
  for (const { rule, level, file, line, start, end, detail } of checkDirectory(directory, [host], new Map()).findings) {
    const name = names.get(file.path);
    const key = `${name} ${line}`;
    if (level !== "error" || name === undefined || out.has(key)) continue;
    if (end === 0 && file.bytes.length > 0) continue;
    const { reads } = detail();
    const written = quote(file, lineStart(file.bytes, start), lineEnd(file.bytes, start));
    const what = [written, reads === undefined ? "" : `qmail reads ${reads}`].filter((one) => one !== "").join("; ");
    out.set(key, { file: name, line, rule, what });
  }
  return [...out.values()];
}

/** So many lines with an error are named on standard error. */
const WARNED = 20;

function* warnings(faulty: readonly FaultyLine[], control: string): Generator<string> {
  for (const { file, line, rule, what } of faulty.slice(0, WARNED))
    yield `${joinPath(control, file)}:${line}: ${rule}: ${what}: nothing is asserted of this line`;
  const more = faulty.length - WARNED;
  if (more > 0)
    yield `... and of ${more} more ${more === 1 ? "line" : "lines"} with an error; "qmailint check" has all`;
}

/** A control directory, or a folder with one called `control`. */
function chooseControl(disk: DiskTree, named: string | null): FoundDirectory {
  if (named !== null) {
    const inside = path.join(named, "control");
    try {
      return findControl(disk, path.basename(disk.absolute(named)) === "control" ? named : inside);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  }
  return findControl(disk, named);
}

function read(dialect: Dialect, name: IpFileName, file: LoadedFile | null): IpFile | null {
  if (file === null || !dialect.readsIpFiles) return null;
  if (isUnreadable(file)) {
    const why = file.refused === true ? refusal(file) : file.unreadable;
    throw new UsageError(`${showPath(file.path)}: ${why}`);
  }
  refuseTemplate(file);
  return readIpFile(name, file.path, file.bytes);
}
