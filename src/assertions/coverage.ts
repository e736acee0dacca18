import type { IpFile } from "../qmail/types.ts";
import type { Item } from "../settings/settings.ts";
import { decidingLines } from "../space/deciding.ts";
import { mutantsOf } from "../space/mutant.ts";
import { type Fate, judgeMutant, type MutatedMap, mutatedMap } from "../space/mutation.ts";
import { IP_FILES, readFileOf } from "../tree/control-directory.ts";
import type { Coverage, FileCoverage, LineCoverage, Survivor } from "./assertion-outcome.ts";
import { type CoverageLeft, coverageLeft, takeClasses, takeMutants } from "./coverage-left.ts";
import type { JudgedHosts } from "./judged-hosts.ts";
import { coverSingles } from "./single-coverage.ts";

/** The coverage of a run: what its directories cost adds up. */
export function makeCoverage(): RunCoverage {
  const left = coverageLeft();
  return { coverDirectory: (perHost) => coverDirectory(perHost, left), sumCoverage };
}

export interface RunCoverage {
  coverDirectory(perHost: JudgedHosts): ReturnType<typeof coverDirectory>;
  sumCoverage(files: readonly FileCoverage[]): Coverage;
}

/**
 * Would the assertions notice? For every line: does it decide anything asserted, and what if it were different? `too-many-classes`:
 * gapped netmasks make them; `too-much`: it would take more than is `left`, from which it is taken before anything is worked out.
 */
export function coverDirectory(
  { directory, perHost }: JudgedHosts,
  left: CoverageLeft,
): readonly FileCoverage[] | "too-many-classes" | "too-much" {
  const singles = perHost.filter(({ onHost }) => onHost.host.dialect.singles !== undefined);
  const reading = perHost.filter(({ onHost }) => onHost.host.dialect.networks);
  if (!takeMutants(left, networkFiles(reading), reading.length)) return "too-much";
  const dialect = singles[0]?.onHost.host.dialect;
  const files = dialect === undefined ? [] : IP_FILES.map((name) => readFileOf(directory, name, dialect));
  if (!takeMutants(left, files, singles.length)) return "too-much";
  const networks = coverNetworks(reading, left);
  if (dialect === undefined || typeof networks === "string") return networks;
  return reading.length === 0 ? coverSingles(singles, files) : both(networks, coverSingles(singles, files));
}

/** The lines of a directory that hosts of several dialects share. */
function both(some: readonly FileCoverage[], others: readonly FileCoverage[]): FileCoverage[] {
  return others.map(({ file, lines }) => {
    const byLine = new Map(some.find((one) => one.file.path === file.path)?.lines.map((line) => [line.line, line]));
    const merged = lines.map((line) => {
      const its = byLine.get(line.line);
      byLine.delete(line.line);
      if (its === undefined) return line;
      const { covered, killed, survived } = its;
      return {
        line: line.line,
        covered: covered || line.covered,
        killed: killed + line.killed,
        survived: [...survived, ...line.survived],
      };
    });
    return { file, lines: [...merged, ...byLine.values()].sort((a, b) => a.line - b.line) };
  });
}

function networkFiles(reading: JudgedHosts["perHost"]): readonly (IpFile | null)[] {
  const lists = reading[0]?.onHost.lists;
  return [lists?.moreipme ?? null, lists?.notipme ?? null];
}

function coverNetworks(
  reading: JudgedHosts["perHost"],
  left: CoverageLeft,
): readonly FileCoverage[] | "too-many-classes" | "too-much" {
  const maps: MutatedMap[] = [];
  for (const { onHost, passed } of reading) {
    const map = mutatedMap(onHost.host.name, onHost.where, passed.filter(isIpv4));
    if (map === null) return "too-many-classes";
    if (!takeClasses(left, map, networkFiles(reading))) return "too-much";
    maps.push(map);
  }
  const deciding = reading.map(({ onHost: { where }, asserted }) => decidingLines(where, asserted.filter(isIpv4)));
  return networkFiles(reading).flatMap((file) => {
    if (file === null) return [];
    const isCovered = (index: number): boolean => deciding.some((isDeciding) => isDeciding(file.name, index));
    return [{ file, lines: coverLines(file, maps, isCovered) }];
  });
}

function isIpv4({ ipv6 }: Item): boolean {
  return ipv6 === undefined;
}

function coverLines(file: IpFile, perHost: readonly MutatedMap[], isCovered: (i: number) => boolean): LineCoverage[] {
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
    // Lines that read the same can stand for each other.
    let fates = known.get(key);
    if (fates === undefined) {
      fates = tally(
        mutantsOf(address[i] as number, netmask[i] as number).map((one) => [
          one.text,
          judgeMutant(perHost, file, i, one),
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
