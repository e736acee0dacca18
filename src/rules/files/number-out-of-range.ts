import type { NumberRange } from "../../qmail/control-table-types.ts";
import { showBeginning } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";

export const numberOutOfRange: Rule = {
  id: "number-out-of-range",
  level: "error",
  summary: "a number that the file can hold but the program cannot use",
  fix: null,
  bad: { files: { queuelifetime: "0\n", timeoutremote: "3000000000\n" } },
  good: { files: { queuelifetime: "604800\n", timeoutremote: "1200\n" } },
  *int(file): Generator<Found> {
    const { number, row, bytes, value } = file;
    const { digits, written } = number;
    if (digits.end === digits.start) return;
    const { range, unlikely } = row;
    const isOutside = range !== null && (written < range.least || written > range.most);
    const isUnlikely = unlikely !== null && written >= unlikely.least && written <= unlikely.most;
    if (!isOutside && !isUnlikely) return;
    const start = digits.start > value.start && bytes[digits.start - 1] === 0x2d ? digits.start - 1 : digits.start;
    const shown = showBeginning(bytes, start, digits.end);
    yield {
      file,
      line: 1,
      start,
      end: digits.end,
      ...(isOutside ? {} : { level: "warning" as const }),
      detail: () => ({
        message: !isOutside
          ? `${file.name} is ${shown}: no larger message is accepted, and hardly any message is so small.`
          : wraps(written, range)
            ? `${shown} does not fit into 32 bits: qmail works with ${number.value}.`
            : `${shown} is outside what makes sense in ${file.name}${EFFECT[file.name] ?? ""}.`,
        reads: String(number.value),
        remedy: isOutside
          ? `Write a number from ${range?.least} to ${range?.most}.`
          : "Write the limit in bytes, 0 for none, or delete the file.",
        fix: null,
      }),
    };
  },
};

/** databytes is unsigned. */
function wraps(written: number, range: NumberRange | null): boolean {
  const greatest = (range?.most ?? 0) > 2 ** 31 ? 2 ** 32 - 1 : 2 ** 31 - 1;
  return written > greatest || written < -(2 ** 31);
}

const EFFECT: Readonly<Record<string, string>> = {
  queuelifetime: ": the first temporary failure of a message bounces it",
  timeoutconnect: ": a connection that is not made at once has failed",
  timeoutremote: ": every answer of a remote host comes too late",
  timeoutsmtpd: ": qmail-smtpd takes it for 1 second",
};
