import type { MailChange } from "./mail-difference.ts";

/** A line of a control file, a zone or `qmailint.yaml` that decided on one side and did not on the other. */
export interface ResponsibleLine {
  readonly side: "base" | "head";
  readonly file: string;
  readonly line: number;
  /** What is on the line, one character a byte, without a password. */
  readonly text: string;
}

/** Which of the mail that arrives at a host goes another way. */
export interface HostMail {
  readonly changes: readonly MailChange[];
  /** What only the head declares about the world, and was used for both sides. */
  readonly facts?: readonly string[];
  /** The lines that a change has to do with, base before head. Worked out on demand. */
  lines(change: MailChange): readonly ResponsibleLine[];
  /** The name of a host on one of the sides. */
  hostName(side: "base" | "head", host: number): string;
}
