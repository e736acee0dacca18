import { entryText, netmaskLength } from "../qmail/netmask.ts";
import type { Entry, IpFile } from "../qmail/types.ts";
import { isNeededByFaultyLine } from "./needed-by-faulty-line.ts";
import { removal, removalRemedy } from "./removal.ts";
import type { Detail, Related } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** What a rule about needless entries says about one of them. */
export interface NeedlessWords {
  readonly message: string;
  /** Null: the line can go, and that is the fix. */
  readonly remedy: string | null;
}

/** The facts it can use. */
export interface NeedlessFacts {
  readonly inNotipme: boolean;
  /** The entries that decide in its place. */
  readonly others: string;
  /** `others` are several: "they already give", not "it already gives". */
  readonly several: boolean;
  /** At least one of them is a line that could go instead. */
  readonly byLines: boolean;
  /** Some of them ask for the opposite of what the entry asks for. */
  readonly isOpposed: boolean;
  /** It changes nothing by itself, not only once other redundant entries are gone. */
  readonly isNeedlessAlone: () => boolean;
  /** An address that the entry matches, and what it is. */
  readonly witness: string;
  readonly isMe: "me" | "not me";
}

/** How many of the deciding entries are named. */
const NAMED = 3;

/** What is said about a needless entry: which others decide in its place, and where that shows. */
export function describeNeedless(
  subject: Subject,
  file: IpFile,
  index: number,
  words: (facts: NeedlessFacts) => NeedlessWords,
): Detail {
  const needless = subject.needless();
  const place = { name: file.name, index };
  const { because, interfaces: interfaceAddresses, witness } = needless.explain(place);
  const entries = because ?? [];
  const names = [
    ...entries.map((entry) => {
      const { origin } = entry;
      const length = netmaskLength(entry.netmask);
      if (origin.kind !== "line") return { length, text: `the implicit entry ${entryText(entry)}` };
      const where = origin.file === file ? `line ${origin.line}` : `line ${origin.line} of ${origin.file.name}`;
      return { length, text: `${where} (${entryText(entry)})` };
    }),
    ...interfaceAddresses.map((interfaceAddress) => ({
      length: 32,
      text: `the interface address ${entryText(interfaceAddress)}`,
    })),
  ].sort((a, b) => a.length - b.length);
  const named = names.slice(0, NAMED).map(({ text }) => text);
  const rest = names.length - named.length;
  const others =
    because === null ? "the other entries together" : rest > 0 ? `${named.join(", ")} and ${rest} more` : listed(named);
  const isMe = subject.isMe(witness) ? "me" : "not me";
  const isSafe = (): boolean => needless.isNeedlessAlone(place);
  const { message, remedy } = words({
    inNotipme: file.name === "notipme",
    others,
    several: because === null || names.length > 1,
    byLines: because === null || entries.some(({ origin }) => origin.kind === "line"),
    isOpposed: because === null || isOpposed(file, entries, interfaceAddresses.length > 0),
    // Where that takes too long to work out, nothing is said about it.
    isNeedlessAlone: () => because === null || isSafe(),
    witness: entryText(witness),
    isMe,
  });
  const related: Related[] = entries.flatMap(({ origin, ...entry }) =>
    origin.kind === "line"
      ? [{ file: origin.file, line: origin.line, message: `decides in its place: ${entryText(entry)}` }]
      : [],
  );
  const fix = remedy === null && !isNeededByFaultyLine(subject, place) ? removal(file, index, isSafe) : null;
  return { message, remedy: remedy ?? removalRemedy(fix), related, fix };
}

/** Only entries of notipme ask for *not me*; implicit ones and interfaces ask for *me*, as moreipme does. */
function isOpposed({ name }: IpFile, entries: readonly Entry[], byInterface: boolean): boolean {
  const inNotipme = ({ origin }: Entry): boolean => origin.kind === "line" && origin.file.name === "notipme";
  return name === "moreipme" ? entries.some(inNotipme) : byInterface || !entries.every(inNotipme);
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "nothing";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
