import { makeConstMap } from "./constmap.ts";
import { controlReadfile, controlReadint, controlReadline } from "./control-file.ts";
import type { ControlMap } from "./control-map.ts";
import type { ControlFiles } from "./control-types.ts";
import { textOf } from "./latin1.ts";
import type { ControlFailure, EntryPlace } from "./way.ts";

/** The value of a file that is one line, and where it comes from: null for a default that is in no file. */
export interface LineValue {
  readonly text: string;
  readonly by: EntryPlace | null;
}

/**
 * The readers of control.c, as a program calls them one after the other. The first file that makes
 * the program give up is remembered.
 */
export interface ControlReader {
  /** control_readline: the first line, or null where there is no file. */
  line(name: string): LineValue | null;
  /** control_rldef: the first line, else that of `me`, else the default, else null. */
  lineOrMe(name: string, otherwise: string | null): LineValue | null;
  /** control_readint: the number, or null where the default stays. */
  number(name: string): number | null;
  /** control_readfile and constmap_init without a colon: null where there is no file. */
  list(name: string): ControlMap | null;
  /** control_readfile and constmap_init at the colon. */
  map(name: string): ControlMap | null;
  /** A file that the program opens, but whose content does not matter here. */
  open(name: string): void;
  /** For something the program needs and does not get. */
  fail(file: string, why: ControlFailure["why"]): void;
  failure(): ControlFailure | null;
}

/** control_init: the files of a control directory, as one program reads them. Source: control.c. */
export function controlReader(files: ControlFiles): ControlReader {
  let failure: ControlFailure | null = null;
  const fail = (file: string, why: ControlFailure["why"]): void => {
    failure ??= { kind: "failure", file, why };
  };
  const read = (name: string): Uint8Array | null => {
    const file = files.file(name);
    if (file.kind === "unreadable") fail(name, "unreadable");
    return file.kind === "bytes" ? file.bytes : null;
  };
  const line = (name: string): LineValue | null => {
    const bytes = read(name);
    if (bytes === null) return null;
    const span = controlReadline(bytes);
    return { text: textOf(bytes, span), by: { kind: "entry", file: name, entry: 0, line: 1, ...span } };
  };
  const entries = (name: string, flagcolon: boolean): ControlMap | null => {
    const bytes = read(name);
    return bytes === null ? null : { file: name, map: makeConstMap(bytes, controlReadfile(bytes), flagcolon) };
  };
  read("me");
  return {
    line,
    lineOrMe: (name, otherwise) =>
      line(name) ?? line("me") ?? (otherwise === null ? null : { text: otherwise, by: null }),
    number: (name) => {
      const bytes = read(name);
      return bytes === null ? null : controlReadint(bytes, "stock").value;
    },
    list: (name) => entries(name, false),
    map: (name) => entries(name, true),
    open: (name) => void read(name),
    fail,
    failure: () => failure,
  };
}
