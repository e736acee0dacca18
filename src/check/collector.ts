import type { Finding, Found, FoundMany, Rule, Yielded } from "../rules/rule.ts";
import type { Level, Levels } from "../settings/levels.ts";
import { MOST_FINDINGS, MOST_MENDED } from "./findings.ts";
import type { OmittedFindings } from "./result.ts";
import { tooManyFindings, tooManyToMend } from "./too-many.ts";

/** What rules found, put together. */
export interface Collector {
  readonly findings: Finding[];
  readonly omitted: ReadonlyMap<string, OmittedFindings>;
  /** Adds what a rule found, at the level that is in force. */
  readonly add: (rule: Rule, found: Yielded) => void;
  readonly addOne: (rule: Rule, found: Found) => void;
}

/** Keeps findings, but no more than `limit` of one rule in one file: the rest are counted, so that no file can fill the memory. */
export function makeCollector(levels: Levels, limit: number, toMend = false): Collector {
  const most = toMend ? MOST_MENDED : MOST_FINDINGS;
  const findings: Finding[] = [];
  const keep = makeQuota(limit);
  const { omitted, omit } = makeOmitted();
  const levelOf = (rule: Rule, own: Level | undefined): Level =>
    (levels.get(rule.id) as Level | undefined) ?? own ?? rule.level;
  /** False where it was only counted. */
  const addOne = (rule: Rule, found: Found, ofAll?: Level): boolean => {
    const { file, line, start, end, host = null, detail } = found;
    const level = levelOf(rule, found.level ?? ofAll);
    if (!keep(rule.id, file.path)) {
      omit(rule.id, level, file.path, 1);
      return false;
    }
    if (findings.length >= most) throw toMend ? tooManyToMend() : tooManyFindings();
    findings.push({ rule: rule.id, level, file, line, start, end, host, detail });
    return true;
  };
  const addMany = (rule: Rule, { file, each, count, level }: FoundMany): void => {
    let walked = 0;
    for (const found of each) {
      walked++;
      // One more than is kept was made, and is counted: the rest need not be made.
      if (addOne(rule, found, level)) continue;
      const rest = count() - walked;
      if (rest > 0) omit(rule.id, levelOf(rule, level), file.path, rest);
      return;
    }
  };
  const add = (rule: Rule, found: Yielded): void => {
    for (const one of found) {
      if ("each" in one) addMany(rule, one);
      else addOne(rule, one);
    }
  };
  return { findings, omitted, add, addOne };
}

/** Findings that are already in order, no more than `limit` of one rule in one file: the rest are counted. */
export function capped(all: readonly Finding[], limit: number): { findings: Finding[]; omitted: OmittedFindings[] } {
  const keep = makeQuota(limit);
  const { omitted, omit } = makeOmitted();
  const findings = all.filter(({ rule, level, file }) => {
    const kept = keep(rule, file.path);
    if (!kept) omit(rule, level, file.path, 1);
    return kept;
  });
  return { findings, omitted: [...omitted.values()] };
}

/** Says for a rule and a file whether another finding is kept. */
function makeQuota(limit: number): (rule: string, file: string) => boolean {
  if (limit === Number.POSITIVE_INFINITY) return () => true;
  const kept = new Map<string, Map<string, number>>();
  return (rule, file) => {
    let byFile = kept.get(rule);
    if (byFile === undefined) {
      byFile = new Map();
      kept.set(rule, byFile);
    }
    const before = byFile.get(file) ?? 0;
    if (before >= limit) return false;
    byFile.set(file, before + 1);
    return true;
  };
}

/** Counts what is not kept, by rule, level and file. */
function makeOmitted(): {
  readonly omitted: ReadonlyMap<string, OmittedFindings>;
  readonly omit: (rule: string, level: Level, file: string, count: number) => void;
} {
  const omitted = new Map<string, OmittedFindings & { count: number }>();
  let last: (OmittedFindings & { count: number }) | null = null;
  const omit = (rule: string, level: Level, file: string, count: number): void => {
    if (last === null || last.rule !== rule || last.level !== level || last.file !== file) {
      const key = `${rule} ${level} ${file}`;
      last = omitted.get(key) ?? { rule, level, file, count: 0 };
      omitted.set(key, last);
    }
    last.count += count;
  };
  return { omitted, omit };
}
