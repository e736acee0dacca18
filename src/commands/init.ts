import path from "node:path";
import { starterFile } from "../assertions/starter.ts";
import { isUnreadable, type LoadedFile, refusal } from "../directory.ts";
import type { Io } from "../io.ts";
import { type FoundDirectory, findControl, loadDirectory, Reader, reasonOf, SETTINGS } from "../load.ts";
import type { CommandLine } from "../options.ts";
import { readIpFile } from "../qmail/ip-file.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { Dialect, IpFile, IpFileName } from "../qmail/types.ts";
import { refuseTemplate } from "../refuse-template.ts";
import { optionValue, readDialect } from "../settings.ts";
import { showPath } from "../show.ts";
import { whereIsMe } from "../space/where.ts";
import { createFile } from "../store.ts";
import { UsageError } from "../usage-error.ts";

/** `qmailint init [PATH]`: a starter `qmailint.yaml`, beside the control directory where `check` finds it there, else in it. */
export async function runInit(line: CommandLine, io: Io): Promise<number> {
  const dialect = readDialect(optionValue(line, "dialect") ?? "moreipme-0.6");
  const written = optionValue(line, "interfaces");
  const reader = new Reader(io.cwd);
  const found = chooseControl(reader, line.operands[0] ?? null);
  const set = written === null ? null : (await import("../read-interfaces.ts")).readInterfaces(reader, written);
  const { files } = loadDirectory(reader, found);
  const moreipme = read(dialect, "moreipme", files.moreipme);
  const notipme = read(dialect, "notipme", files.notipme);
  const beside = path.dirname(found.absolute);
  const folder = beside !== found.absolute && reader.isInside(beside) ? beside : found.absolute;
  const target = path.join(folder, SETTINGS[0] as string);
  const text = starterFile({
    control: folder === found.absolute ? "." : path.basename(found.absolute),
    dialect,
    set,
    moreipme,
    notipme,
    where: whereIsMe(makeLists(dialect, set, moreipme, notipme)),
  });
  const shown = showPath(reader.shown(target));
  try {
    createFile(target, text);
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new UsageError(
      `${shown}: ${exists ? "it exists already, and is left as it is" : `it cannot be written: ${reasonOf(error)}`}`,
    );
  }
  io.stdout(`${shown} is written: read it, and confirm what it says.\n`);
  return 0;
}

/** A control directory, or a folder with one called `control`. */
function chooseControl(reader: Reader, named: string | null): FoundDirectory {
  if (named !== null) {
    const inside = path.join(named, "control");
    try {
      return findControl(reader, path.basename(reader.absolute(named)) === "control" ? named : inside);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  }
  return findControl(reader, named);
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
