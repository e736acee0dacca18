import type { ToldOutcome } from "../assertions/told-way.ts";

/** Where mail for a recipient goes once it has arrived at a host. */
export interface MailAnswer {
  /** As it was written in the question. */
  readonly recipient: string;
  readonly host: string | null;
  readonly outcomes: readonly ToldOutcome[];
}
