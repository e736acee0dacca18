import { indimailFiles } from "./control-indimail.ts";
import { sagredoFiles } from "./control-sagredo.ts";
import { ipmeFiles, stockFiles } from "./control-stock.ts";
import type { ControlFile } from "./control-table-types.ts";
import type { NumberReader } from "./control-types.ts";
import type { DialectName } from "./types.ts";

/** conf-spawn of qmail-1.03: netqmail and notqmail have left it as it was. */
const CONF_SPAWN = 120;

const stock = stockFiles(CONF_SPAWN);

/** Every file that the programs of a dialect read in their control directory. */
export const controlFiles: Readonly<Record<DialectName, readonly ControlFile[]>> = {
  "moreipme-0.6": [...stock, ...ipmeFiles],
  netqmail: stock,
  notqmail: stock,
  sagredo: sagredoFiles,
  indimail: indimailFiles,
};

/** Files that a dialect's manual or qmail-showctl names and that none of its programs reads. */
export const neverRead: Readonly<Record<DialectName, readonly string[]>> = {
  "moreipme-0.6": [],
  netqmail: [],
  notqmail: [],
  sagredo: ["dh4096.pem", "rsa4096.pem", "defaultdelivery"],
  indimail: (
    "blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers " +
    "tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming " +
    "defaultdelivery servicedir.conf"
  ).split(" "),
};

/**
 * Which of the two readers a dialect has for a number. control_readulong scans as stock qmail does, and keeps more than 32
 * bits: `written`, not `value`, is what it reads.
 */
export function numberReader(dialect: DialectName, { reader }: ControlFile): NumberReader {
  return dialect === "indimail" && reader === "control_readint" ? "indimail" : "stock";
}

const byName = new Map<DialectName, ReadonlyMap<string, ControlFile>>();

/** The row of a file, or null where no program of the dialect reads a file of that name. */
export function controlFile(dialect: DialectName, name: string): ControlFile | null {
  let rows = byName.get(dialect);
  if (rows === undefined) {
    rows = new Map(controlFiles[dialect].filter(({ family }) => !family).map((file) => [file.name, file]));
    byName.set(dialect, rows);
  }
  const row = rows.get(name);
  if (row !== undefined) return row;
  const isOfFamily = (file: ControlFile): boolean =>
    file.family && name.length > file.name.length && name.startsWith(file.name);
  return controlFiles[dialect].find(isOfFamily) ?? null;
}

/** The dialects whose programs read a file of that name. */
export function dialectsReading(name: string): DialectName[] {
  const names = Object.keys(controlFiles) as DialectName[];
  return names.filter((dialect) => controlFile(dialect, name) !== null);
}

/** What a program does when it cannot open or read a file that is there (a folder, no permission, a loop of links). */
export type Unreadable = "ignores it" | "does not start" | "answers 421" | "defers" | "gives up";

const unreadable: Readonly<Record<string, Unreadable>> = {
  "qmail-send": "does not start",
  "qmail-todo": "does not start",
  "todo-proc": "does not start",
  "qmail-smtpd": "answers 421",
  "qmail-remote": "defers",
};

/** What each of its programs does when the file is unreadable. moreipme and notipme are ignored without a word. Source: control.c, ipme.c. */
export function whenUnreadable({ reader, programs }: ControlFile): { program: string; does: Unreadable }[] {
  return programs.map((program) => ({
    program,
    does: reader === "ipme_readipfile" ? "ignores it" : (unreadable[program] ?? "gives up"),
  }));
}
