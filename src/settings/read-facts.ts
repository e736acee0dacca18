import { readDns } from "./declared-dns.ts";
import { readReachedAt, readRelayClients } from "./reached-at.ts";
import { readMailAssertion } from "./read-mail-assertion.ts";
import { readZones } from "./zones.ts";

/** What reads the facts about mail and the assertions about it: most files have none, and then it is not loaded. */
export interface FactReaders {
  readonly readDns: typeof readDns;
  readonly readZones: typeof readZones;
  readonly readReachedAt: typeof readReachedAt;
  readonly readRelayClients: typeof readRelayClients;
  readonly readMailAssertion: typeof readMailAssertion;
}

export const factReaders: FactReaders = { readDns, readZones, readReachedAt, readRelayClients, readMailAssertion };
