import type { ToldOutcome } from "../assertions/told-way.ts";

/** Where mail for a recipient goes that arrives at a host. */
export interface MailAnswer {
  /** As it was asked for. */
  readonly recipient: string;
  readonly host: string | null;
  readonly outcomes: readonly ToldOutcome[];
}
