import type { AddressOutcome } from "../../src/assertions/assertion-outcome.ts";
import { checkDirectory } from "../../src/check/check-directory.ts";
import type { Result } from "../../src/check/result.ts";
import { DEFAULT_DIALECT } from "../../src/qmail/dialects.ts";
import { directoryOfFiles } from "../../src/tree/control-directory.ts";

/** The bytes of a Latin-1 text. */
function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

/** What `check` makes of a directory: bytes as Latin-1 text. */
export function resultOf(
  files: { readonly moreipme?: string; readonly notipme?: string },
  more: Partial<Result> = {},
  path = "control",
): Result {
  const bytes = Object.entries(files).map(([name, text]) => [name, latin1(text)]);
  const directory = directoryOfFiles(path, Object.fromEntries(bytes));
  const dialect = DEFAULT_DIALECT;
  const judged = checkDirectory(directory, [{ name: null, dialect, set: null }], new Map());
  return { suppressed: [], outcomes: [], directories: 1, ...judged, ...more };
}

export function outcome(more: Partial<AddressOutcome> = {}): AddressOutcome {
  return {
    kind: "address",
    file: { path: "qmailint.yaml", bytes: latin1("version: 1\nassertions:\n  - me: 10.0.0.0/8\n") },
    line: 3,
    start: 30,
    end: 40,
    control: "control",
    host: null,
    name: null,
    expect: "me",
    of: "10.0.0.0/8",
    passed: false,
    failing: 256,
    witness: "10.9.0.0",
    decidedBy: { file: "control/notipme", line: 1 },
    because: null,
    message: "256 addresses of 10.0.0.0/8 are not me, 10.9.0.0 first.",
    ...more,
  };
}

/** A directory with many a finding. */
export const BROKEN = {
  moreipme:
    "\xef\xbb\xbf203.0.113.1\n 203.0.113.2\n10.0.0.0/8 # office\n203.0.113.4 203.0.113.5\n203.0.113.6 # NAT\n203.0.113.7",
  notipme: "127.0.0.0/255.0.0.0\r\n198.51.100.1\r\n",
};
