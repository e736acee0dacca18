import { type Down, NOTHING_DOWN } from "./hosts.ts";

/** How a message arrives: from a client's address or from a host (its index) where it is neither of the first three. */
export type From = "outside" | "client" | "here" | { readonly address: number } | { readonly host: number };

/** What is asked besides the recipient. */
export interface Question {
  readonly from: From;
  /** The envelope sender; null where none is given. */
  readonly sender: string | null;
  readonly down: Down;
}

export const FROM_OUTSIDE: Question = { from: "outside", sender: null, down: NOTHING_DOWN };
