import type { IpFile } from "../qmail/types.ts";
import type { Item } from "../settings/settings.ts";
import { runnersUp } from "../space/runners-up.ts";
import { isMeAt, pieceAt, type Where } from "../space/where.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { Bench } from "./evaluate.ts";
import { type Intervals, unionOf } from "./intervals.ts";
import { type Fate, judgeMutant, type MutationBench, mutantsOf } from "./mutants.ts";
import type { Coverage, FileCoverage, LineCoverage, Survivor } from "./outcome.ts";

/** The hosts of one directory, what was asserted on each, and what of it passed. */
export interface JudgedBenches {
  readonly directory: ControlDirectory;
  readonly benches: readonly {
    readonly bench: Bench;
    readonly asserted: readonly Item[];
    readonly passed: readonly Item[];
  }[];
}

/** Would the assertions notice? For every line: does it decide anything asserted, and what if it were another? */
export function coverDirectory({ benches }: JudgedBenches): FileCoverage[] {
  const reading = benches.filter(({ bench }) => bench.host.dialect.readsIpFiles);
  const mutation = reading.map(
    ({ bench, passed }): MutationBench => ({
      host: bench.host.name,
      where: bench.where,
      runnersUp: runnersUp(bench.where),
      watched: unionOf(passed),
    }),
  );
  const decided = reading.map(({ bench, asserted }) => decidingIds(bench.where, unionOf(asserted)));
  const lists = reading[0]?.bench.lists;
  return [lists?.moreipme ?? null, lists?.notipme ?? null].flatMap((file) => {
    if (file === null) return [];
    const isCovered = (index: number): boolean =>
      reading.some(({ bench: { where } }, i) => {
        const first = file.name === "moreipme" ? where.ids.firstMoreipme : where.ids.firstNotipme;
        return decided[i]?.has(first + index) === true;
      });
    return [{ file, lines: coverLines(file, mutation, isCovered) }];
  });
}

function coverLines(
  file: IpFile,
  benches: readonly MutationBench[],
  isCovered: (i: number) => boolean,
): LineCoverage[] {
  const { count, address, netmask, line } = file.entries;
  const known = new Map<string, Omit<LineCoverage, "line" | "covered">>();
  const times = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const key = `${address[i]}/${netmask[i]}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const out: LineCoverage[] = [];
  for (let i = 0; i < count; i++) {
    const key = `${address[i]}/${netmask[i]}`;
    // Of lines that read the same, each can stand for the other.
    let fates = known.get(key);
    if (fates === undefined) {
      fates = tally(
        mutantsOf(address[i] as number, netmask[i] as number).map((one) => [
          one.text,
          judgeMutant(benches, file, i, one),
        ]),
      );
      if ((times.get(key) as number) > 1) known.set(key, fates);
    }
    out.push({ line: line[i] as number, covered: isCovered(i), ...fates });
  }
  return out;
}

function tally(fates: readonly (readonly [string, Fate])[]): { killed: number; survived: Survivor[] } {
  const survived: Survivor[] = [];
  let killed = 0;
  for (const [mutation, fate] of fates) {
    if (fate.kind === "killed") killed++;
    else if (fate.kind === "survived") {
      survived.push({ mutation, witness: fate.witness, becomes: fate.becomes, host: fate.host });
    }
  }
  return { killed, survived };
}

/** The ids of the entries that decide an address of these. */
function decidingIds(where: Where, { from, to }: Intervals): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i < from.length; i++) {
    const last = to[i] as number;
    for (
      let piece = pieceAt(where, from[i] as number);
      piece < where.count && (where.start[piece] as number) <= last;
      piece++
    ) {
      out.add((isMeAt(where, piece) ? where.ipme[piece] : where.notipme[piece]) as number);
    }
  }
  return out;
}

/** The sums over all files. */
export function sumCoverage(files: readonly FileCoverage[]): Coverage {
  const lines = files.flatMap((file) => file.lines);
  const killed = lines.reduce((sum, line) => sum + line.killed, 0);
  const mutants = lines.reduce((sum, line) => sum + line.survived.length, killed);
  const covered = lines.filter((line) => line.covered).length;
  return {
    files,
    entries: lines.length,
    covered,
    entryPercent: percent(covered, lines.length),
    mutants,
    killed,
    score: percent(killed, mutants),
  };
}

/** Rounded down; of nothing, 100. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((100 * part) / whole);
}
