import { checkDirectory } from "../check/check-directory.ts";
import { refuseTemplate } from "../lines/refuse-template.ts";
import { quote } from "../lines/secrets.ts";
import { makeLists } from "../qmail/ipme.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { Dialect, IpFile, IpFileName, SingleLists } from "../qmail/types.ts";
import { type FaultyLine, faultyIn } from "../settings/starter.ts";
import type { MailStatement } from "../settings/starter-mail.ts";
import type { StarterDirectory } from "../settings/starter-several.ts";
import { indexVerdicts } from "../space/verdict-index.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { showPath } from "../text/show.ts";
import { fileError } from "../text/usage-error.ts";
import {
  type ControlDirectory,
  type Host,
  isUnreadable,
  joinPath,
  type LoadedFile,
  refusal,
} from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { FoundDirectory } from "../tree/find.ts";
import { loadDirectory } from "../tree/load-directory.ts";

/** What a starter says about a control directory. `shown`: what messages call it. */
export interface DirectoryFacts extends Omit<StarterDirectory, "path"> {
  readonly shown: string;
  /** The lists of single addresses, if the dialect has them. */
  readonly single: SingleLists | undefined;
}

/** Reads a control directory for a starter. Throws a UsageError for a template, and for a file that qmailint does not read. */
export async function directoryFacts(
  disk: DiskTree,
  found: FoundDirectory,
  given: Pick<Host, "dialect" | "set">,
): Promise<DirectoryFacts> {
  const directory = loadDirectory(disk, found);
  const moreipme = read(given.dialect, "moreipme", directory.file("moreipme"));
  const notipme = read(given.dialect, "notipme", directory.file("notipme"));
  const lists = makeLists(given.dialect, given.set, moreipme, notipme);
  const where = makeVerdictMap(lists);
  const faulty = faultyLines(directory, { name: null, ...given });
  return {
    shown: directory.path,
    moreipme,
    notipme,
    single: lists.single,
    index: where === null ? null : indexVerdicts(where),
    faulty,
    mail: await mailStatements(disk, found, directory, faulty, given),
  };
}

/** Where mail for the domains of the directory goes now. */
async function mailStatements(
  disk: DiskTree,
  { absolute }: FoundDirectory,
  directory: ControlDirectory,
  faulty: readonly FaultyLine[],
  given: Pick<Host, "dialect" | "set">,
): Promise<readonly MailStatement[]> {
  const { starterStatements } = await import("../run/starter-statements.ts");
  const { makeMailFleets } = await import("../run/mail-fleets.ts");
  const { makeDirectoryStore } = await import("../run/directory-store.ts");
  const store = makeDirectoryStore(disk);
  const fleets = makeMailFleets({ store, overrides: { ...given, levels: new Map() }, everywhere: false });
  const isFaulty = faulty.length === 0 ? null : faultyIn(faulty);
  return starterStatements(fleets, { key: store.keyOf(absolute), directory }, given.dialect, isFaulty);
}

/**
 * The lines with an error, with the first error of each; not errors of the directory, which are reported
 * on a line without being in it.
 */
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

/** How many lines with an error are named on standard error. */
const WARNED = 100;

/** What to say about them. */
export function* warnings(directories: readonly DirectoryFacts[]): Generator<string> {
  const all = directories.flatMap(({ shown, faulty }) => faulty.map((one) => ({ control: showPath(shown), ...one })));
  for (const { control, file, line, rule, what } of all.slice(0, WARNED))
    yield `${joinPath(control, file)}:${line}: ${rule}: ${what === "" ? "" : `${what}: `}nothing is asserted about this line`;
  const more = all.length - WARNED;
  if (more > 0)
    yield `... nor about ${more} more ${more === 1 ? "line" : "lines"} with an error; "qmailint check" lists them all`;
}

function read(dialect: Dialect, name: IpFileName, file: LoadedFile | null): IpFile | null {
  if (file === null || !dialect.readsIpFiles) return null;
  if (isUnreadable(file)) {
    throw fileError(file.path, file.refused === true ? refusal(file) : file.unreadable);
  }
  refuseTemplate(file);
  return dialect.reader.file(name, file.path, file.bytes);
}
