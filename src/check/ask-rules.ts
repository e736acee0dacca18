import { notableLines } from "../lines/notable-lines.ts";
import type { IpFile, LineReading } from "../qmail/types.ts";
import { isListFile } from "../rules/is-list-file.ts";
import type { ReadFile } from "../rules/read-file.ts";
import type { Detail, Found, Rule, Yielded } from "../rules/rule.ts";
import type { Subject } from "../rules/subject.ts";
import type { Collector } from "./collector.ts";

/** Asks the rules on what is in moreipme or notipme. */
export function askOfIpFile(
  file: IpFile,
  subject: Subject,
  inForce: readonly Rule[],
  collector: Collector,
  otherRefused: boolean,
): void {
  for (const rule of inForce) {
    if (rule.eachEntry === undefined) continue;
    for (let i = 0; i < file.entries.count; i++) {
      const found = rule.eachEntry(i, file, subject);
      if (found !== null) collector.addOne(rule, otherRefused ? withoutFix(found) : found);
    }
  }
  if (file.notable.count === 0) return;
  const lineRules = inForce.filter((rule) => rule.notableLine !== undefined);
  for (const reading of notableLines(file)) {
    for (const rule of lineRules) {
      let nth = 0;
      for (const found of rule.notableLine?.(reading, file, subject) ?? []) {
        const light = readAgain(rule, file, subject, reading, nth++, found);
        collector.addOne(rule, otherRefused ? withoutFix(light) : light);
      }
    }
  }
}

/** The same found place, without holding on to the reading of its line, which is read again when it is told. There can be half a million. */
function readAgain(rule: Rule, file: IpFile, subject: Subject, reading: LineReading, nth: number, found: Found): Found {
  const { line, start } = reading;
  const detail = (): Detail => {
    const again = [...(rule.notableLine?.(file.reader.line(file.bytes, line, start), file, subject) ?? [])];
    return (again[nth] as Found).detail();
  };
  return { ...found, detail };
}

/** A line is what it is, whatever the other file says; but then it is not known whether a fix keeps every verdict. */
function withoutFix(found: Found): Found {
  return { ...found, detail: () => ({ ...found.detail(), fix: null }) };
}

/** Asks the rules on another control file, by its kind, then those on its notable entries. */
export function askOfFile(file: ReadFile, subject: Subject, inForce: readonly Rule[], collector: Collector): void {
  const asked = file.template === null ? inForce : inForce.filter((rule) => rule.survivesTemplate === true);
  for (const rule of asked) {
    if (rule.anyFile !== undefined) collector.add(rule, rule.anyFile(file, subject));
    const found = askByKind(rule, file, subject);
    if (found !== undefined) collector.add(rule, found);
  }
  if (!isListFile(file) || file.template !== null) return;
  const entryRules = asked.filter((rule) => rule.notableEntry !== undefined);
  if (entryRules.length === 0) return;
  for (const index of file.notable()) {
    for (const rule of entryRules) {
      const found = rule.notableEntry?.(index, file, subject) ?? null;
      if (found !== null) collector.addOne(rule, found);
    }
  }
}

function askByKind(rule: Rule, file: ReadFile, subject: Subject): Yielded | undefined {
  switch (file.kind) {
    case "line":
      return rule.line?.(file, subject);
    case "int":
      return rule.int?.(file, subject);
    case "list":
      return rule.list?.(file, subject);
    case "map":
      return rule.map?.(file, subject);
    case "iplist":
      return rule.iplist?.(file, subject);
    case "regex":
      return rule.regex?.(file, subject);
    case "cdb":
      return rule.cdb?.(file, subject);
    default:
      return rule.raw?.(file, subject);
  }
}
