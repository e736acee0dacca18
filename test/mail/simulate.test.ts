import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { simulate } from "../../src/mail/simulate.ts";
import { type Simulation, viaText } from "../../src/mail/simulation.ts";
import { type OracleWorld, oracle } from "./oracle-mail.ts";
import { questionOf, questions, WORLDS } from "./questions.ts";
import { fleetOf, RECIPIENTS, worlds } from "./worlds.ts";

/** Each outcome as the oracle tells it. */
function told(world: OracleWorld, { outcomes }: Simulation): string[] {
  return outcomes
    .map(({ verdict, host, as, code, via }) =>
      [verdict, world.hosts[host]?.name, as ?? "", code ?? "", via.map(viaText).join(",")].join(" "),
    )
    .sort();
}

describe("simulate", () => {
  it("does what an oracle says for every recipient of small worlds", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(worlds, questions, (world, question) => {
        const ready = readyFleet(fleetOf(world));
        const asked = questionOf(question);
        for (const host of world.hosts.keys()) {
          for (const recipient of RECIPIENTS) {
            const simulation = simulate(ready, host, recipient, asked);
            const got = { recipient, host, outcomes: told(world, simulation), stop: simulation.stop };
            expect(got).toEqual({ recipient, host, outcomes: oracle(world, host, recipient, question), stop: null });
          }
        }
      }),
      { numRuns: WORLDS },
    );
  });
});
