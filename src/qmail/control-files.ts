import { indimailFiles } from "./control-indimail.ts";
import { sagredoFiles } from "./control-sagredo.ts";
import { ipmeFiles, stockFiles } from "./control-stock.ts";
import type { ControlFile } from "./control-table-types.ts";
import type { NumberReader } from "./control-types.ts";
import type { DialectName } from "./types.ts";

/** conf-spawn of qmail-1.03: netqmail and notqmail left it as it was. */
const CONF_SPAWN = 120;

const makers: Readonly<Record<DialectName, () => readonly ControlFile[]>> = {
  "moreipme-0.6": () => [...stockFiles(CONF_SPAWN), ...ipmeFiles()],
  netqmail: () => stockFiles(CONF_SPAWN),
  notqmail: () => stockFiles(CONF_SPAWN),
  sagredo: sagredoFiles,
  indimail: indimailFiles,
};

/** A dialect's rows by name, families apart. */
interface Table {
  readonly files: readonly ControlFile[];
  readonly byName: ReadonlyMap<string, ControlFile>;
  readonly families: readonly ControlFile[];
}

/** Made on demand: a run needs only one dialect. */
const tables = new Map<DialectName, Table>();

function tableOf(dialect: DialectName): Table {
  let table = tables.get(dialect);
  if (table === undefined) {
    const files = makers[dialect]();
    const byName = new Map(files.filter(({ family }) => !family).map((file) => [file.name, file]));
    table = { files, byName, families: files.filter(({ family }) => family) };
    tables.set(dialect, table);
  }
  return table;
}

/** Every file that the programs of a dialect read in their control directory. */
export function controlFiles(dialect: DialectName): readonly ControlFile[] {
  return tableOf(dialect).files;
}

/**
 * Which of the two number readers a dialect uses for a file. control_readulong scans as stock qmail does, and keeps more than 32
 * bits: `written`, not `value`, is what it reads.
 */
export function numberReader(dialect: DialectName, { reader }: ControlFile): NumberReader {
  return dialect === "indimail" && reader === "control_readint" ? "indimail" : "stock";
}

/** The row of a file, or null where no program of the dialect reads a file of that name. */
export function controlFile(dialect: DialectName, name: string): ControlFile | null {
  const { byName, families } = tableOf(dialect);
  const isOf = (family: ControlFile): boolean => name.length > family.name.length && name.startsWith(family.name);
  return byName.get(name) ?? families.find(isOf) ?? null;
}

/** The dialects whose programs read a file of that name. */
export function dialectsReading(name: string): DialectName[] {
  const names = Object.keys(makers) as DialectName[];
  return names.filter((dialect) => controlFile(dialect, name) !== null);
}
