import { addressIs, type makeLists } from "../qmail/ipme.ts";
import { entryText } from "../qmail/netmask.ts";
import type { IpFile, IpFileName } from "../qmail/types.ts";
import type { Item } from "../settings/settings.ts";
import { type Key, keyAt, makeSingles, valueWith } from "../space/singles/single-world.ts";
import type { FileCoverage, LineCoverage, Survivor } from "./assertion-outcome.ts";
import type { JudgedHosts } from "./judged-hosts.ts";

type JudgedHost = JudgedHosts["perHost"][number];

const NAMES: readonly IpFileName[] = ["moreipme", "notipme"];

/**
 * Would the assertions notice if a line were gone? For the dialect whose entries are single addresses: these can have no other
 * mutants.
 */
export function coverSingles(perHost: readonly JudgedHost[], files: readonly (IpFile | null)[]): FileCoverage[] {
  const [moreipme = null, notipme = null] = files;
  const sets = perHost.map(({ onHost: { host } }) => host.set);
  const { standing, worlds, affected } = makeSingles({ moreipme, notipme, sets });
  const times = new Map<string, number>();
  for (const name of NAMES) {
    for (const key of keysOf(name === "moreipme" ? moreipme : notipme)) {
      times.set(`${name} ${key}`, (times.get(`${name} ${key}`) ?? 0) + 1);
    }
  }
  return [moreipme, notipme].flatMap((file) => {
    if (file === null) return [];
    const { name } = file;
    const deciding = perHost.map(({ onHost, asserted }) => decidingOn(onHost.lists, asserted));
    const fate = fateOf(perHost);
    const lines = Array.from({ length: file.entries.count }, (_, i): LineCoverage => {
      const key = keyAt(file, i);
      const line = file.entries.line[i] as number;
      // Lines that read the same can stand for each other.
      const alone = times.get(`${name} ${key}`) === 1;
      const touched = affected(name, key);
      const changes = (host: number): Key[] => {
        const world = worlds[host];
        if (world === undefined || !alone) return [];
        const before = touched.map((one) => world.isMe(one));
        standing[name].delete(key);
        const changed = touched.filter((one, k) => world.isMe(one) !== before[k]);
        standing[name].add(key);
        return changed;
      };
      const covered = deciding.some((isDeciding) => touched.some((one) => isDeciding(name, line, one)));
      return { line, covered, ...fate(changes) };
    });
    return [{ file, lines }];
  });
}

function* keysOf(file: IpFile | null): Generator<Key> {
  for (let i = 0; file !== null && i < file.entries.count; i++) yield keyAt(file, i);
}

/** Does this line decide that address, and is it asserted? */
function decidingOn(
  lists: ReturnType<typeof makeLists>,
  asserted: readonly Item[],
): (name: IpFileName, line: number, key: Key) => boolean {
  const isAsserted = within(asserted);
  return (name, line, key) => {
    if (!isAsserted(key)) return false;
    const { me, ipme, notipme } = addressIs(lists, key);
    const origin = (me ? ipme : notipme)?.entry.origin;
    return origin?.kind === "line" && origin.file.name === name && origin.line === line;
  };
}

/** Is an address in one of these items? Answered in logarithmic time. */
function within(items: readonly Item[]): (key: Key) => boolean {
  const ipv4 = merged(items.filter(({ ipv6 }) => ipv6 === undefined).map(({ from, to }) => ({ from, to })));
  const ipv6 = merged(items.flatMap((item) => item.ipv6 ?? []));
  return (key) => (typeof key === "number" ? holds(ipv4, key) : holds(ipv6, key));
}

interface KeyRange {
  readonly from: Key;
  readonly to: Key;
}

function merged(ranges: readonly KeyRange[]): readonly KeyRange[] {
  const out: { from: Key; to: Key }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = out.at(-1);
    if (last === undefined || last.to < from) out.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return out;
}

function holds(ranges: readonly KeyRange[], key: Key): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as KeyRange).from <= key) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (ranges[low - 1] as KeyRange).to >= key;
}

/** Without the line some verdicts change: does an assertion that passes notice? */
function fateOf(
  perHost: readonly JudgedHost[],
): (changes: (host: number) => readonly Key[]) => { killed: number; survived: Survivor[] } {
  const notices = perHost.map(({ passed }) => within(passed));
  return (changes) => fateAmong(perHost, notices, changes);
}

function fateAmong(
  perHost: readonly JudgedHost[],
  notices: readonly ((key: Key) => boolean)[],
  changes: (host: number) => readonly Key[],
): { killed: number; survived: Survivor[] } {
  let survivor: Survivor | null = null;
  for (const [host, { onHost }] of perHost.entries()) {
    const changed = changes(host);
    if (changed.some((key) => notices[host]?.(key) === true)) return { killed: 1, survived: [] };
    const [witness] = changed;
    if (survivor !== null || witness === undefined) continue;
    const { lists } = onHost;
    const { me } = addressIs(lists, witness);
    survivor = {
      mutation: "removed",
      witness: entryText(valueWith(witness)),
      becomes: me ? "not me" : "me",
      host: onHost.host.name,
    };
  }
  return { killed: 0, survived: survivor === null ? [] : [survivor] };
}
