import { quote } from "../../lines/secrets.ts";
import { firstMissing, makeMorercpthosts, readCdb, sameKeys } from "../../qmail/cdb.ts";
import type { KeySet } from "../../qmail/control-types.ts";
import type { ListFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";

export const staleCdb: Rule = {
  id: "stale-cdb",
  level: "warning",
  summary: "a .cdb that was not made from the text beside it, and it is the .cdb that counts",
  fix: null,
  files: ["morercpthosts", "morevalidrcptto"],
  bad: { files: { rcpthosts: "example.org\n", morercpthosts: "example.net\n", "morercpthosts.cdb": "" } },
  good: { files: { rcpthosts: "example.org\n", morercpthosts: "example.net\n" } },
  *list(file, subject): Generator<Found> {
    if (file.row.lookup !== "cdb") return;
    const cdb = subject.file(`${file.name}.cdb`);
    if (cdb?.kind !== "cdb") return;
    const compiled = readCdb(cdb.bytes);
    const written = makeMorercpthosts(file.bytes);
    if (compiled !== null && sameKeys(written, compiled)) return;
    const missing = compiled === null ? -1 : firstMissing(written, compiled);
    yield {
      file,
      ...(missing < 0 ? { line: 1, start: 0, end: 0 } : placeOf(written, missing)),
      detail: () => ({
        message: `${differenceOf(file, written, compiled, missing)}, and programs look only into ${file.name}.cdb.`,
        remedy: `Run ${file.row.reader}, which makes the .cdb from this file.`,
        fix: null,
      }),
    };
  },
};

function placeOf({ map: { entries } }: KeySet, entry: number): { line: number; start: number; end: number } {
  return {
    line: entries.line[entry] as number,
    start: entries.start[entry] as number,
    end: entries.end[entry] as number,
  };
}

function differenceOf(file: ListFile, written: KeySet, compiled: KeySet | null, missing: number): string {
  if (compiled === null) return `${file.name}.cdb is not a cdb that can be read, so it holds none of these entries`;
  if (missing < 0) return `${file.name}.cdb has entries that are no longer in this file`;
  const { start, end } = placeOf(written, missing);
  return `${quote(file, start, end)} is not in ${file.name}.cdb`;
}
