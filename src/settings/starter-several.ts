import type { Dialect, InterfaceSet, IpFile } from "../qmail/types.ts";
import type { VerdictIndex } from "../space/verdict-index.ts";
import {
  CONFIRM,
  EXAMPLE_ASSERTIONS,
  type FaultyLine,
  faultyIn,
  STARTER_TAIL,
  type Statement,
  starterHead,
  statementText,
  verdictsOf,
} from "./starter.ts";
import { interfaceLines, pathText } from "./starter-interfaces.ts";
import { type MailStatement, mailLines } from "./starter-mail.ts";

/** A control directory that a starter is for. */
export interface StarterDirectory {
  /** Relative to the file. */
  readonly path: string;
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
  /** Null where gapped netmasks make too many classes: no verdicts are written. */
  readonly index: VerdictIndex | null;
  readonly faulty: readonly FaultyLine[];
  readonly mail: readonly MailStatement[];
}

/** What a starter for several control directories is made from. */
export interface SeveralFacts {
  readonly schema: string | null;
  readonly dialect: Dialect;
  readonly set: InterfaceSet | null;
  /** One pattern, or the path of each directory. */
  readonly controls: readonly [string, ...string[]];
  readonly directories: readonly StarterDirectory[];
}

/** How many items of each kind are written out; the others are counted. */
const MOST = 100;

/**
 * A commented `qmailint.yaml` for several directories. An assertion holds for all of them, so what holds only
 * in some is written as a comment.
 */
export function starterOfSeveral({ schema, dialect, set, controls, directories }: SeveralFacts): string {
  const [only, another] = controls;
  const lines = [
    ...starterHead(schema),
    ...(another === undefined
      ? [`control: ${pathText(only)}`]
      : ["control:", ...controls.map((control) => `  - ${pathText(control)}`)]),
    `dialect: ${dialect.name}`,
    "",
    ...interfaceLines(set),
    "",
    ...faultyLines(directories),
    ...assertionLines(directories),
    ...STARTER_TAIL,
  ];
  return `${lines.join("\n")}\n`;
}

function faultyLines(directories: readonly StarterDirectory[]): string[] {
  const all = directories.flatMap(({ path, faulty }) =>
    faulty.map(({ file, line, rule, what }) => `#   ${pathText(path)}: ${file} line ${line} (${rule}): ${what}`),
  );
  if (all.length === 0) return [];
  return [
    "# These lines have errors. Mend them, and then say what you expect: nothing is asserted about them here.",
    ...firstOf(all, "#   ", "lines"),
    "",
  ];
}

function assertionLines(directories: readonly StarterDirectory[]): string[] {
  const shared = new Set<string>();
  const own: string[] = [];
  for (const { path, ...directory } of directories) {
    for (const [where, statement] of statementsIn(directory)) {
      const text = statementText(statement);
      if (directories.every((other) => holdsIn(other, statement))) shared.add(text);
      else own.push(`#   ${pathText(path)}, ${where}: ${text}`);
    }
  }
  const [first, ...others] = directories;
  const mail = (first?.mail ?? []).filter((one) =>
    others.every((other) => other.mail.some((its) => JSON.stringify(its) === JSON.stringify(one))),
  );
  const asserted = [
    ...firstOf(
      [...shared].map((text) => `  - ${text}`),
      "  # ",
      "verdicts",
    ),
    ...mailLines(mail),
  ];
  const somewhere =
    own.length === 0
      ? []
      : [
          "# An assertion holds for every control directory of this file. These verdicts hold for one of them, not for all:",
          ...firstOf(own, "#   ", "verdicts"),
        ];
  return asserted.length > 0
    ? [...CONFIRM, "assertions:", ...asserted, ...somewhere]
    : [...somewhere, ...EXAMPLE_ASSERTIONS];
}

/** What each entry says, and where it stands; lines with errors are left out. */
function* statementsIn({
  moreipme,
  notipme,
  index,
  faulty,
}: Omit<StarterDirectory, "path">): Generator<readonly [string, Statement]> {
  const isFaulty = faultyIn(faulty);
  for (const file of [moreipme, notipme]) {
    for (let i = 0; file !== null && index !== null && i < file.entries.count; i++) {
      const line = file.entries.line[i] as number;
      const where = `${file.name} line ${line}`;
      const verdicts = isFaulty(file.name, line) ? "" : verdictsOf(file, i, index);
      if (typeof verdicts === "string") continue;
      for (const statement of verdicts) yield [where, statement];
    }
  }
}

function holdsIn({ index }: StarterDirectory, { me, from, to }: Statement): boolean {
  return index !== null && index.firstWith(!me, from, to) < 0;
}

function firstOf(lines: readonly string[], mark: string, what: string): string[] {
  const more = lines.length - MOST;
  return [
    ...lines.slice(0, MOST),
    ...(more > 0 ? [`${mark}... and ${more} more ${what}, which are not written out`] : []),
  ];
}
