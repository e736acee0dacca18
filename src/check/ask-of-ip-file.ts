import { notableLines } from "../lines/notable-lines.ts";
import type { IpFile, LineReading } from "../qmail/types.ts";
import type { Detail, Found, Rule } from "../rules/rule.ts";
import type { Subject } from "../rules/subject.ts";
import type { Collector } from "./collector.ts";

/** Asks the rules about what is in moreipme or notipme. */
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

/**
 * The same finding, without holding on to the reading of its line: the line is read again when the finding is told. There can be
 * half a million.
 */
function readAgain(rule: Rule, file: IpFile, subject: Subject, reading: LineReading, nth: number, found: Found): Found {
  const { line, start } = reading;
  const detail = (): Detail => {
    const again = [...(rule.notableLine?.(file.reader.line(file.bytes, line, start), file, subject) ?? [])];
    return (again[nth] as Found).detail();
  };
  return { ...found, detail };
}

/** A line is what it is, whatever the other file says; but if that is not read, nobody knows whether a fix keeps every verdict. */
function withoutFix(found: Found): Found {
  return { ...found, detail: () => ({ ...found.detail(), fix: null }) };
}
