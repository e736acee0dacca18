import type { Step } from "../../src/qmail/way.ts";

/** A step on one line: `rcpthosts: accepted (rcpthosts:2 [1])`, with the file, the line and the entry that decided. */
export function stepText({ step, result, by }: Step): string {
  const text = `${step}: ${result}`;
  switch (by?.kind) {
    case undefined:
      return text;
    case "entry":
      return `${text} (${by.file}:${by.line} [${by.entry}])`;
    case "key":
      return `${text} (${by.file} has ${by.key})`;
    case "record":
      return `${text} (${by.at.file.path} ${by.at.start}-${by.at.end})`;
    case "ipme":
      return `${text} (${by.verdict.ipme?.entry.origin.kind})`;
  }
}
