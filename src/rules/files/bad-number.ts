import type { ControlFile } from "../../qmail/control-table-types.ts";
import { showBeginning } from "../../text/show.ts";
import type { IntFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";

export const badNumber: Rule = {
  id: "bad-number",
  level: "error",
  summary: "a file that should hold a number begins with something else, so the number is not read",
  fix: null,
  bad: { files: { concurrencyremote: "max 50\n" } },
  good: { files: { concurrencyremote: "50\n" } },
  *int(file): Generator<Found> {
    const { number, value, bytes } = file;
    if (number.digits.end > number.digits.start || hasNumberBehindBlanks(file)) return;
    const isEmpty = value.end === value.start;
    yield {
      file,
      line: 1,
      ...value,
      detail: () => ({
        message:
          (isEmpty
            ? "The first line is empty"
            : `The first line begins with ${showBeginning(bytes, value.start, value.end)}`) +
          `, where qmail wants a digit${number.value === null ? instead(file.row) : `: here it reads ${number.value}.`}`,
        reads: number.value === null ? "nothing" : String(number.value),
        remedy: `Write only the number on the first line${number.value === null ? ", or delete the file if the default is right" : ""}.`,
        fix: null,
      }),
    };
  },
};

/** A number after blanks or a byte order mark: what precedes it is the mistake, and another rule reports that. */
function hasNumberBehindBlanks({ bytes, value }: IntFile): boolean {
  let at = value.start;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  while (at < value.end && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  const first = at < value.end ? (bytes[at] as number) : 0;
  return at > value.start && first >= 0x30 && first <= 0x39;
}

/** What applies, just as if there were no file. */
function instead({ absent }: ControlFile): string {
  return absent.kind === "number"
    ? `: it uses its default, ${absent.number}, without saying so.`
    : ": it uses its default without saying so.";
}
