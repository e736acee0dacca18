import type { IpFile } from "../qmail/types.ts";
import type { Item } from "../settings/settings.ts";
import { decidingIn } from "../space/deciding.ts";
import { runnersUp } from "../space/runners-up.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import { classMutationBench } from "./class-mutants.ts";
import type { HostVerdicts } from "./host-verdicts.ts";
import { unionOf } from "./intervals.ts";
import { mutantsOf } from "./mutant.ts";
import { type Fate, judgeMutant, type MutationBench } from "./mutants.ts";
import type { Coverage, FileCoverage, LineCoverage, Survivor } from "./outcome.ts";

/** The hosts of one directory, what was asserted on each, and what of it passed. */
export interface JudgedBenches {
  readonly directory: ControlDirectory;
  readonly benches: readonly {
    readonly bench: HostVerdicts;
    readonly asserted: readonly Item[];
    readonly passed: readonly Item[];
  }[];
}

/** Would the assertions notice? For every line: does it decide anything asserted, and what if it were another? Null where gapped netmasks make too many classes. */
export function coverDirectory({ benches }: JudgedBenches): FileCoverage[] | null {
  const reading = benches.filter(({ bench }) => bench.host.dialect.readsIpFiles);
  const mutation = reading.map(({ bench: { host, where }, passed }): MutationBench | null => {
    const watched = unionOf(passed);
    if (where.kind === "classes") return classMutationBench(host.name, where.ids, watched);
    return where.kind === "single"
      ? null
      : { kind: "pieces", host: host.name, where, runnersUp: runnersUp(where), watched };
  });
  if (mutation.includes(null)) return null;
  const decided = reading.map(({ bench: { where }, asserted }) => {
    const { from, to } = unionOf(asserted);
    return where.kind === "single" ? new Set<number>() : new Set(decidingIn(where, from, to));
  });
  const lists = reading[0]?.bench.lists;
  return [lists?.moreipme ?? null, lists?.notipme ?? null].flatMap((file) => {
    if (file === null) return [];
    const isCovered = (index: number): boolean =>
      reading.some(({ bench: { where } }, i) => {
        const first = file.name === "moreipme" ? where.ids.firstMoreipme : where.ids.firstNotipme;
        return decided[i]?.has(first + index) === true;
      });
    return [{ file, lines: coverLines(file, mutation as MutationBench[], isCovered) }];
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
