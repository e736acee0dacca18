import fc from "fast-check";
import { expect, it } from "vitest";
import { type Fault, faultsOf } from "../../src/mail/fleet-faults.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { type OracleQuestion, type OracleWorld, oracle } from "./oracle-mail.ts";
import { WORLDS } from "./questions.ts";
import { fleetOf, RECIPIENTS, worlds } from "./worlds.ts";

const OUTSIDE: OracleQuestion = { from: "outside", sender: null, downHosts: [], downAddresses: [] };

/** Does mail for a recipient that arrives at a host end so, by an oracle that shares no code? */
const ends = (world: OracleWorld, host: number, recipient: string, isSo: (line: string) => boolean): boolean =>
  oracle(world, host, recipient, OUTSIDE).some(isSo);

const isLoop = (line: string): boolean => line.startsWith("loop ");
const isOwnMx = (line: string): boolean => line.startsWith("bounced ") && line.includes("5.4.6");

it("loops and own MX are found where an oracle finds one for some recipient, and their witnesses are such", {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const names = fleetNames(readyFleet(fleetOf(world)));
      const faults = faultsOf(names, [...world.hosts.keys()]);
      expect(faults.stops).toEqual([]);
      const at = (all: readonly Fault[], host: number): readonly Fault[] =>
        all.filter(({ arrivesAt }) => arrivesAt === host);
      // An address in the place of a domain is not looked up, and behind a percenthack is another domain.
      const hasMx = (recipient: string): boolean => {
        if (!recipient.includes("@") || /%|[\d\]]$/.test(recipient)) return false;
        const answer = names.ready.fleet.dns.lookup(recipient.slice(recipient.lastIndexOf("@") + 1), "MX");
        return answer.kind === "answer" && answer.records.some(({ type }) => type === "MX");
      };
      for (const host of world.hosts.keys()) {
        const [loops, ambiguous] = [at(faults.loops, host), at(faults.ambiguous, host)];
        for (const { witness, way } of loops) {
          expect([witness, ends(world, host, witness, isLoop)]).toEqual([witness, true]);
          expect(way.length).toBeGreaterThan(0);
        }
        for (const { witness } of ambiguous) {
          expect([witness, ends(world, host, witness, isOwnMx)]).toEqual([witness, true]);
        }
        const looping = RECIPIENTS.find((one) => loops.length === 0 && ends(world, host, one, isLoop));
        expect(looping).toBeUndefined();
        const own = RECIPIENTS.find((one) => ambiguous.length === 0 && hasMx(one) && ends(world, host, one, isOwnMx));
        expect(own).toBeUndefined();
      }
    }),
    { numRuns: WORLDS },
  );
});
