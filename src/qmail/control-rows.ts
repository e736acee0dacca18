import type { Absent, ControlFile, FileReader, NumberRange } from "./control-table-types.ts";

type Programs = string | readonly string[];
type More = Partial<ControlFile>;

export const NONE: { readonly kind: "none" } = { kind: "none" };
export const FAILURE: { readonly kind: "failure" } = { kind: "failure" };
const MOST = 2 ** 31 - 1;
/** Any number that an `int` can hold and that is not below 0. */
export const NATURAL: NumberRange = { least: 0, most: MOST };
export const POSITIVE: NumberRange = { least: 1, most: MOST };

function row(name: string, kind: ControlFile["kind"], reader: FileReader, programs: Programs, more: More): ControlFile {
  return {
    name,
    family: false,
    kind,
    reader,
    comments: kind === "list" || kind === "map" || kind === "regex",
    programs: typeof programs === "string" ? [programs] : programs,
    absent: NONE,
    holds: "other",
    lookup: kind === "map" ? "constmap" : null,
    wildcards: false,
    secret: null,
    range: null,
    unlikely: null,
    confSpawn: null,
    mayBeEmpty: false,
    ...more,
  };
}

/** A file of one line; `more` says what applies without it, if anything does. */
export function line(name: string, programs: Programs, more: More = {}): ControlFile {
  const hasDefault = more.absent !== undefined && more.absent.kind !== "none";
  return row(name, "line", hasDefault ? "control_rldef" : "control_readline", programs, more);
}

/** A file of one line: where it is missing, `me` applies, and where that is missing too, `otherwise`. */
export function lineOrMe(
  name: string,
  programs: Programs,
  otherwise: Exclude<Absent, { readonly kind: "me" }> | string,
  more: More = {},
): ControlFile {
  const last = typeof otherwise === "string" ? ({ kind: "text", text: otherwise } as const) : otherwise;
  return line(name, programs, { absent: { kind: "me", otherwise: last }, ...more });
}

/** A number, its default (null: the program has its own), and the range that makes sense. */
export function int(
  name: string,
  programs: Programs,
  number: number | null,
  range: NumberRange = NATURAL,
  more: More = {},
): ControlFile {
  const absent: Absent = number === null ? { kind: "built-in" } : { kind: "number", number };
  return row(name, "int", "control_readint", programs, { absent, range, ...more });
}

/** A list whose lines are used one by one. */
export function list(name: string, programs: Programs, more: More = {}): ControlFile {
  return row(name, "list", "control_readfile", programs, more);
}

/** A list that is looked up with constmap. */
export function lookedUp(
  name: string,
  programs: Programs,
  holds: ControlFile["holds"] = "other",
  more: More = {},
): ControlFile {
  return list(name, programs, { lookup: "constmap", holds, ...more });
}

export function map(
  name: string,
  programs: Programs,
  holds: ControlFile["holds"] = "other",
  more: More = {},
): ControlFile {
  return row(name, "map", "control_readfile", programs, { holds, ...more });
}

export function regex(name: string, programs: Programs): ControlFile {
  return row(name, "regex", "control_readfile", programs, {});
}

/** moreipme and notipme: without comments, and ignored where they cannot be opened. */
export function ipFile(name: string, programs: Programs): ControlFile {
  return row(name, "iplist", "ipme_readipfile", programs, { holds: "address" });
}

/** A list of addresses that control_readfile reads. */
export function ipList(name: string, programs: Programs, more: More = {}): ControlFile {
  return row(name, "iplist", "control_readfile", programs, { comments: true, holds: "address", ...more });
}

export function cdb(name: string, programs: Programs): ControlFile {
  return row(name, "cdb", "cdb_seek", programs, { lookup: "cdb" });
}

/** The text that a program makes a cdb from. */
export function cdbText(name: string, reader: FileReader, holds: ControlFile["holds"], more: More = {}): ControlFile {
  return row(name, "list", reader, reader, { holds, lookup: "cdb", ...more });
}

export function pem(name: string, programs: Programs): ControlFile {
  return row(name, "pem", "open", programs, { secret: "private key" });
}

export function dir(name: string, programs: Programs): ControlFile {
  return row(name, "dir", "open", programs, {});
}

export function native(name: string, programs: Programs): ControlFile {
  return row(name, "native", "control_readnativefile", programs, { holds: "text" });
}

export function shell(name: string): ControlFile {
  return row(name, "shell", "open", "run", {});
}
