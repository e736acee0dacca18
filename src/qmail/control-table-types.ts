/** The types of the table of control files: one row for each file that a dialect's programs read. */

/**
 * How a file is read. `line` and `int`: the first line. `list` and `map`: its lines without comments; those of a map have a key
 * before the first colon. `iplist`: lines of addresses. `regex`: a list of POSIX extended regular expressions. `native`: the text
 * as it stands. `shell`: read only by run scripts.
 */
export type FileKind =
  | "line"
  | "int"
  | "list"
  | "map"
  | "iplist"
  | "regex"
  | "native"
  | "cdb"
  | "dir"
  | "pem"
  | "shell";

/** The function that reads a file, or the program, for text that is made into a cdb. */
export type FileReader =
  | "control_readline"
  | "control_rldef"
  | "control_readint"
  | "control_readulong"
  | "control_readfile"
  | "control_readrandom"
  | "control_readnativefile"
  | "ipme_readipfile"
  | "qmail-newmrh"
  | "qmail-newmvrt"
  | "cdb_seek"
  | "open";

/**
 * What applies where there is no file. `failure`: the program gives up. `everything`: every recipient is accepted. `built-in`: a
 * value of the program's own.
 */
export type Absent =
  | { readonly kind: "none" }
  | { readonly kind: "failure" }
  | { readonly kind: "everything" }
  | { readonly kind: "built-in" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "me"; readonly otherwise: Exclude<Absent, { readonly kind: "me" }> };

/**
 * What the value, each entry or each key is. `host`: a name with dots. `completion`: what completes a name; it
 * may be a single label. `domain`: what is looked up after an `@`. `address or domain`: virtualdomains. `sender`:
 * `u@d` or `@d`. `text`: for people.
 */
export type Holds =
  | "host"
  | "completion"
  | "local part"
  | "domain"
  | "address or domain"
  | "sender"
  | "recipient"
  | "address"
  | "text"
  | "other";

/** Numbers from `least` to `most`, both of them included. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** One control file of one dialect. Source: control.md of the specification, which names the lines of the programs. */
export interface ControlFile {
  /** Its name, or, with `family`, how its name begins. */
  readonly name: string;
  /** Any name that goes on after `name` is such a file too (`outgoingip.` and a host). */
  readonly family: boolean;
  readonly kind: FileKind;
  readonly reader: FileReader;
  /** A `#` in the first column makes a comment. */
  readonly comments: boolean;
  /** The programs that read it. */
  readonly programs: readonly string[];
  readonly absent: Absent;
  readonly holds: Holds;
  /**
   * How entries or keys are looked up: `constmap` and `cdb` have each key once. null: every line counts, or
   * they are looked up some other way.
   */
  readonly lookup: "constmap" | "cdb" | null;
  /** An entry or key that begins with a dot stands for every name below it. */
  readonly wildcards: boolean;
  /** What must not be shown: every line, what follows the first `|`, or a private key. */
  readonly secret: "line" | "behind bar" | "private key" | null;
  /** The numbers that make sense; null for other kinds. */
  readonly range: NumberRange | null;
  /** Numbers in the range that hardly anybody wants. */
  readonly unlikely: NumberRange | null;
  /** The limit silently set by the dialect's usual conf-spawn; null for other files. */
  readonly confSpawn: number | null;
  /** An empty first line has a meaning of its own. */
  readonly mayBeEmpty: boolean;
}
