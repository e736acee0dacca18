import { controlFile, controlFiles, dialectsReading } from "../qmail/control-files.ts";
import type { ControlFile } from "../qmail/control-table-types.ts";
import type { Dialect, DialectName, IpFileName } from "../qmail/types.ts";
import { type ControlDirectory, IP_FILES } from "../tree/control-directory.ts";
import { isHelperName } from "./helper-names.ts";

/** The files that the dialect reads, other than moreipme and notipme. Files of a family are known by the names that exist. */
export function rowsIn(directory: ControlDirectory, dialect: Dialect): readonly ControlFile[] {
  const isWanted = ({ name, kind }: ControlFile): boolean =>
    kind !== "dir" && kind !== "pem" && !IP_FILES.some((one) => one === name);
  const all = controlFiles(dialect.name);
  const rows = all.filter((row) => !row.family && isWanted(row));
  if (!all.some(({ family }) => family)) return rows;
  const known = new Set(rows.map(({ name }) => name));
  const more = directory.names.flatMap((name) => {
    const row = known.has(name) ? null : controlFile(dialect.name, name);
    return row?.family === true && isWanted(row) ? [{ ...row, name }] : [];
  });
  return [...rows, ...more];
}

/** The names in a directory that only other dialects read, with those dialects. */
export function readElsewhere(
  { names }: ControlDirectory,
  { name: dialect }: Dialect,
): ReadonlyMap<string, readonly DialectName[]> {
  return new Map(names.filter((name) => isOfAnother(name, dialect)).map((name) => [name, dialectsReading(name)]));
}

function isOfAnother(name: string, dialect: DialectName): boolean {
  if (IP_FILES.includes(name as IpFileName) || isHelperName(name) || name.endsWith(".pem")) return false;
  if (controlFile(dialect, name) !== null) return false;
  return dialectsReading(name).some((one) => controlFile(one, name)?.kind !== "dir");
}
