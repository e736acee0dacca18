import { ipScan } from "../qmail/ip-scan.ts";
import { isListFile } from "./is-list-file.ts";
import type { ReadFile } from "./read-file.ts";

/** What a program does with a file that it should not have been given, or null: the effect, and what to do. */
export interface Crash {
  readonly effect: string;
  readonly remedy: string;
}

const NEWLINE = 0x0a;

/**
 * badhelonorelay and outgoingip, which can bring programs down. The table of files says which of them the dialect reads, and how.
 */
export function crashes(file: ReadFile): Crash | null {
  if (file.name === "badhelonorelay") return isListFile(file) && file.entries.count > 0 ? HELO : null;
  if (file.name !== "outgoingip") return null;
  if (file.kind === "line") return crashOfAddress(file.bytes, file.value.end);
  return file.row.reader === "control_readrandom" ? crashOfRandomLine(file.bytes) : null;
}

const HELO: Crash = {
  effect:
    "qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay",
  remedy: "Delete the file; badhelo does what it was meant for.",
};

/** sagredo: one address, whose text has no terminator unless the file has a newline. */
function crashOfAddress(bytes: Uint8Array, end: number): Crash | null {
  if (ipScan(bytes, 0, end) === null) {
    return {
      effect: "the first line is not an address: qmail-remote sends nothing, and every message waits until it bounces",
      remedy: "Write an address of this host on the first line, or delete the file.",
    };
  }
  if (bytes.includes(NEWLINE)) return null;
  return {
    effect:
      "no newline ends the address, and qmail-remote reads on into memory: the address can be different each time",
    remedy: "End the line with a newline.",
  };
}

/** indimail: a line picked at random, where a last line without a newline is not counted. */
function crashOfRandomLine(bytes: Uint8Array): Crash | null {
  if (bytes.includes(NEWLINE)) return null;
  return {
    effect: "qmail-remote counts no lines here, divides by that number, and crashes on every message",
    remedy: "End every line with a newline, or delete the file.",
  };
}
