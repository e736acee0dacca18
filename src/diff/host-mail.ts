import type { MailChange } from "./mail-difference.ts";

/** A line of a control file, a zone or `qmailint.yaml` that decided on one side and did not on the other. */
export interface ResponsibleLine {
  readonly side: "base" | "head";
  readonly file: string;
  readonly line: number;
  /** What is on the line, one character a byte, without a password. */
  readonly text: string;
}

/** What goes another way of the mail that arrives at a host. */
export interface HostMail {
  readonly changes: readonly MailChange[];
  /** What only the head declares of the world, and was used for both sides. */
  readonly facts?: readonly string[];
  /** The lines with which a change has to do, base before head. Worked out when they are asked for. */
  lines(change: MailChange): readonly ResponsibleLine[];
  /** The names of the hosts on both sides. */
  hostName(side: "base" | "head", host: number): string;
}
