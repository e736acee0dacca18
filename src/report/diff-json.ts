import { gainedOf, lostOf } from "../diff/count-addresses.ts";
import type { HostDifference } from "../diff/host-difference.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import type { DiffResult } from "../run/diff-run.ts";
import { type AddressSet, firstNetworks } from "../space/address-set.ts";
import { networkText } from "../space/networks.ts";
import { mailFactsOf } from "./diff-facts-words.ts";
import { jsonText } from "./json-text.ts";
import { changeTexts } from "./mail-change-words.ts";

/** How many networks of one list are listed; the others are counted. */
const NETWORKS = 1000;
const CHANGES = 1000;

/** The comparison as one JSON object, in pieces. `more`: what follows the directories. */
export function* diffJson({ differences, problems }: DiffResult, more: Iterable<string> = []): Generator<string> {
  yield '{\n  "version": 1,\n  "directories": [';
  for (const [i, one] of differences.entries()) {
    yield `${i === 0 ? "" : ","}\n    { "control": ${jsonText(one.control)}, "host": ${jsonText(one.host)}`;
    yield* networkList("nowMe", one.difference.nowMe, one.ipv6.nowMe);
    yield* networkList("noLongerMe", one.difference.noLongerMe, one.ipv6.noLongerMe);
    yield `,\n      "nowMeCount": ${gainedOf(one)}, "noLongerMeCount": ${lostOf(one)}`;
    const singles = exclusions(one);
    if (singles.length > 0)
      yield* networkList(
        "ifInterface",
        singles.flatMap((address) => [address, address + 1]),
      );
    yield* mailList(one);
    const facts = one.facts ?? (mailFactsOf(one).length > 0 ? "shared" : undefined);
    if (facts !== undefined) yield `,\n      "facts": ${JSON.stringify(facts)}`;
    yield " }";
  }
  const wrong = problems.length === 0 ? "" : `,\n  "problems": ${jsonText(problems)}`;
  yield `${differences.length === 0 ? "" : "\n  "}]`;
  yield* more;
  yield `${wrong}\n}\n`;
}

/** The mail that goes another way: the first changes, and the others are counted. */
function* mailList({ mail }: HostDifference): Generator<string> {
  const changes = mail?.changes ?? [];
  if (mail === undefined || changes.length === 0) {
    yield ',\n      "mail": []';
    return;
  }
  yield ',\n      "mail": [';
  for (const [i, one] of changes.slice(0, CHANGES).entries()) {
    const { before, after } = changeTexts(one, mail);
    const lines = mail.lines(one).map(({ side, file, line }) => ({ file, line, side }));
    const recipients = one.patterns.join(", ");
    yield `${i === 0 ? "" : ","}\n        ${jsonText({ recipients, from: one.from, before, after, lines })}`;
  }
  yield "]";
  if (changes.length > CHANGES) yield `, "mailOmitted": ${changes.length - CHANGES}`;
}

/** In ascending order, those added and those removed together. */
function exclusions({ interfacesUnknown, difference }: HostDifference): number[] {
  if (!interfacesUnknown) return [];
  return [...difference.excludedBefore, ...difference.excludedNow].sort((a, b) => a - b);
}

/** A list and, if it leaves networks out, how many: null where they cannot be counted. */
function* networkList(name: string, set: AddressSet, ipv6: readonly bigint[] = []): Generator<string> {
  const { networks, omitted } = firstNetworks(set, NETWORKS);
  const six = ipv6.slice(0, NETWORKS - networks.length).map((address) => `${ipv6Text(address)}/128`);
  yield `,\n      "${name}": [${[...networks.map(networkText), ...six].map((text) => `"${text}"`).join(", ")}]`;
  const left = omitted === null ? null : omitted + ipv6.length - six.length;
  if (left !== 0) yield `, "${name}Omitted": ${left}`;
}
