import fc from "fast-check";
import type { Question } from "../../src/mail/question.ts";
import type { OracleQuestion } from "./oracle-mail.ts";

/** What is asked of small worlds (worlds.ts). */
export const questions: fc.Arbitrary<OracleQuestion> = fc.record({
  from: fc.constantFrom(
    "outside" as const,
    "outside" as const,
    "client" as const,
    "here" as const,
    { host: 0 },
    { address: 0x0a000001 },
  ),
  sender: fc.constantFrom(null, null, "", "u@s.example"),
  downHosts: fc.constantFrom([], [], [1], [0]),
  downAddresses: fc.constantFrom([], [], [0x0a000002], [0xc0000201]),
});

export function questionOf({ from, sender, downHosts, downAddresses }: OracleQuestion): Question {
  const addresses = downAddresses.map((at) => ({ from: at, to: at }));
  return { from, sender, down: { hosts: new Set(downHosts), addresses } };
}

/** How many worlds a property goes through: few at a desk, more in CI, as many as the environment says. */
export const WORLDS: number = Number(process.env["QMAILINT_WORLDS"] ?? (process.env["CI"] ? 2000 : 20));
