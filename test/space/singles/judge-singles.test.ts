import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indimail } from "../../../src/qmail/indimail/dialect.ts";
import { ipmeIs, makeLists } from "../../../src/qmail/ipme.ts";
import { ipv6Of } from "../../../src/qmail/ipv6-octets.ts";
import { entryText } from "../../../src/qmail/netmask.ts";
import type { InterfaceAddress, InterfaceSet, IpFile, IpFileName, Lists } from "../../../src/qmail/types.ts";
import { anyAddress } from "../../../src/settings/interface-set.ts";
import { STATUS } from "../../../src/space/entry-status.ts";
import type { JudgedEntries } from "../../../src/space/judged-entries.ts";
import { seenInterfaces } from "../../../src/space/seen-interfaces.ts";
import { judgeSingles } from "../../../src/space/singles/judge-singles.ts";
import { latin1 } from "../../qmail/bytes.ts";
import { runs } from "../../random-cases.ts";

/** Small spaces: nothing but these addresses can ever be me. */
const POOL = [
  "0.0.0.0",
  "127.0.0.1",
  "32.1.13.184",
  "10.0.0.1",
  "::",
  "2001:db8::",
  "2001:db8::1",
  "7f00:1::",
  "7f00:1::ffff:7f00:1",
  "a00:1::ffff:a00:1",
];
const addressIn = fc.constantFrom(...POOL);
const lines = fc.array(addressIn, { maxLength: 6 });
const host = fc.array(addressIn, { maxLength: 4 });

interface Files {
  readonly moreipme: readonly string[];
  readonly notipme: readonly string[];
}

function setOf(addresses: readonly string[]): InterfaceSet {
  const its = addresses.map((text, i): InterfaceAddress => {
    return { label: `eth${i}`, device: `eth${i}`, address: anyAddress(text) as number | Uint8Array, up: true };
  });
  return { host: null, system: "linux", addresses: its };
}

const asFile = (name: IpFileName, some: readonly string[]): IpFile =>
  indimail.reader.file(name, name, latin1(some.map((line) => `${line}\n`).join("")));

function listsOf(set: InterfaceSet | null, { moreipme, notipme }: Files): Lists {
  return makeLists(indimail, set, asFile("moreipme", moreipme), asFile("notipme", notipme));
}

/** What is me, of all that could be. */
function me(set: InterfaceSet | null, files: Files): string {
  const lists = listsOf(set, files);
  return POOL.filter((text) => {
    const address = anyAddress(text);
    if (typeof address === "number") return ipmeIs(lists, address).me;
    return lists.single?.verdict(ipv6Of(address as Uint8Array)).me;
  }).join(" ");
}

/** Is anything in the ipme list that an entry of notipme alone would take out? */
function hasCandidate(set: InterfaceSet | null, moreipme: readonly string[], excluded: string): boolean {
  return [...(listsOf(set, { moreipme, notipme: [excluded] }).single?.candidates() ?? [])].some(
    ({ removedBy }) => removedBy !== null,
  );
}

function without(files: Files, name: IpFileName, index: number): Files {
  return { ...files, [name]: files[name].filter((_, i) => i !== index) };
}

/** A value, as the reader has it. */
const value = (text: string): string => (text === "0.0.0.0" ? "::" : text);

function judge(files: Files, sets: readonly (InterfaceSet | null)[]): JudgedEntries {
  const interfaces = seenInterfaces(null);
  const [moreipme, notipme] = [asFile("moreipme", files.moreipme), asFile("notipme", files.notipme)];
  return judgeSingles({ dialect: indimail, sets, interfaces, moreipme, notipme });
}

function statuses(judged: JudgedEntries, files: Files): Record<string, number[]> {
  const of = (name: IpFileName): number[] => files[name].map((_, index) => judged.status({ name, index }));
  return { moreipme: of("moreipme"), notipme: of("notipme") };
}

/** The rules as they are written, by making all lists again for each line. */
function byHand(given: Files, sets: readonly (InterfaceSet | null)[]): Record<string, number[]> {
  const declared = sets.every((set) => set !== null);
  const status: Record<IpFileName, number[]> = { moreipme: [], notipme: [] };
  const alive: Record<IpFileName, boolean[]> = { moreipme: [], notipme: [] };
  const names = ["moreipme", "notipme"] as const;
  for (const name of names) {
    given[name].forEach((text, i) => {
      const isAgain = given[name].slice(0, i).some((other) => value(other) === value(text));
      status[name][i] = isAgain ? STATUS.duplicate : STATUS.needed;
      alive[name][i] = !isAgain;
    });
  }
  const now = (): Files => ({
    moreipme: given.moreipme.filter((_, i) => alive.moreipme[i]),
    notipme: given.notipme.filter((_, i) => alive.notipme[i]),
  });
  const needless = (name: IpFileName, i: number, on: readonly (InterfaceSet | null)[]): boolean => {
    if (!alive[name][i] || (name === "notipme" && !declared)) return false;
    const before = on.map((set) => me(set, now()));
    alive[name][i] = false;
    const after = on.map((set) => me(set, now()));
    alive[name][i] = true;
    return before.every((its, k) => its === after[k]);
  };
  for (const name of names) {
    given[name].forEach((text, i) => {
      if (!needless(name, i, sets)) return;
      const files = now();
      if (name === "moreipme") {
        if (sets.every((set) => !me(set, files).split(" ").includes(value(text)))) status[name][i] = STATUS.shadowed;
        return;
      }
      const idle = sets.map((set) => !hasCandidate(set, files.moreipme, text));
      if (idle.every((is) => is)) status[name][i] = STATUS.idle;
      else if (sets.every((set, k) => idle[k] || allMe(set, files, text))) status[name][i] = STATUS.shadowed;
    });
  }
  for (let more = true; more; ) {
    more = false;
    for (const name of names) {
      for (let i = given[name].length - 1; i >= 0; i--) {
        if (status[name][i] !== STATUS.needed || !needless(name, i, sets)) continue;
        const byInterface = name === "moreipme" && !needless(name, i, [null]);
        status[name][i] = byInterface ? STATUS.alreadyInterface : STATUS.redundant;
        if (byInterface) continue;
        alive[name][i] = false;
        more = true;
      }
    }
  }
  return status;
}

/** Every address that it would take a candidate of is me. */
function allMe(set: InterfaceSet | null, files: Files, excluded: string): boolean {
  const candidates = [...(listsOf(set, { ...files, notipme: [excluded] }).single?.candidates() ?? [])];
  const taken = candidates.filter(({ removedBy }) => removedBy !== null).map(({ entry }) => entryText(entry));
  const is = me(set, files).split(" ");
  // 0.0.0.0 the candidate, not the line.
  return taken.every((text) => is.includes(text));
}

describe("entries that are single addresses", () => {
  const world = fc.record({ moreipme: lines, notipme: lines, hosts: fc.array(host, { maxLength: 3 }) });

  it("are judged as the rules say, on every host", () => {
    fc.assert(
      fc.property(world, ({ hosts, ...files }) => {
        const sets = hosts.length === 0 ? [null] : hosts.map(setOf);
        expect(statuses(judge(files, sets), files)).toEqual(byHand(files, sets));
      }),
      { numRuns: runs(6000) },
    );
  });

  it("can lose all duplicates and redundant entries together; one that is needless alone, alone", () => {
    fc.assert(
      fc.property(world, ({ hosts, ...files }) => {
        const sets = hosts.length === 0 ? [null] : hosts.map(setOf);
        const judged = judge(files, sets);
        const its = statuses(judged, files);
        const stays = (name: IpFileName): string[] =>
          files[name].filter((_, i) => ![STATUS.duplicate, STATUS.redundant].includes(its[name]?.[i] as 1 | 4));
        const left = { moreipme: stays("moreipme"), notipme: stays("notipme") };
        for (const set of sets) expect(me(set, left)).toBe(me(set, files));
        for (const name of ["moreipme", "notipme"] as const) {
          for (const index of judged.each(name, STATUS.redundant)) {
            const alone = sets.every((set) => me(set, without(files, name, index)) === me(set, files));
            // Its duplicates are set aside: with them it can go all the more.
            const asked = judged.isNeedlessAlone({ name, index });
            expect(isTwice(files[name], index) ? !asked || alone : asked === alone).toBe(true);
            expect(judged.explain({ name, index }).because?.length ?? 0).toBeGreaterThanOrEqual(0);
          }
          expect(judged.count(name, STATUS.duplicate)).toBe([...judged.each(name, STATUS.duplicate)].length);
        }
      }),
      { numRuns: runs(4000) },
    );
  });
});

function isTwice(some: readonly string[], index: number): boolean {
  return some.filter((text) => value(text) === value(some[index] as string)).length > 1;
}
