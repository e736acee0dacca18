import { controlFile, controlFiles, dialectsReading } from "../../qmail/control-files.ts";
import type { ControlFile } from "../../qmail/control-table-types.ts";
import { neverRead } from "../../qmail/never-read.ts";
import { distance } from "../../text/did-you-mean.ts";
import { showText } from "../../text/show.ts";
import { joinPath } from "../../tree/control-directory.ts";
import { isHelperName } from "../helper-names.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** What editors and packagers leave behind, and sources from which control files are made by other means. */
const COPY =
  /^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*|erb|j2|tmpl|tt|in|epp|sample|example|dist|default|new|old|save))$/i;
const UNREAD = new Set(Object.values(neverRead).flat());

export const misspelledFile: Rule = {
  id: "misspelled-file",
  level: "error",
  summary: "a file that no qmail reads, with a name close to that of a control file that is missing",
  fix: null,
  aboutOthers: true,
  aboutNames: true,
  bad: { moreipme: "203.0.113.7\n", others: ["notipme.txt", "rcpthost"] },
  good: { moreipme: "203.0.113.7\n", files: { rcpthosts: "example.org\n" }, others: ["notipme.bak"] },
  *directory(subject): Generator<Found> {
    const { directory, dialect } = subject;
    // The other dialects are asked only about what this one does not read: their tables take a while to build.
    const isRead = (name: string): boolean =>
      controlFile(dialect.name, name) !== null || dialectsReading(name).length > 0;
    let absent: readonly Candidate[] | null = null;
    for (const name of directory.names) {
      if (COPY.test(name) || UNREAD.has(name) || isHelperName(name) || isRead(name)) continue;
      absent ??= absentFiles(subject);
      const meant = closest(name, absent);
      if (meant === null) continue;
      yield {
        file: { path: joinPath(directory.path, name), bytes: new Uint8Array() },
        line: 1,
        start: 0,
        end: 0,
        level: meant === "rcpthosts" ? "error" : "warning",
        detail: () => ({
          message:
            `No qmail reads a file named ${showText(name)}, and there is no ${meant}` +
            (meant === "rcpthosts"
              ? ": without it, this host accepts mail for the whole world, and passes it on."
              : "."),
          remedy: `Name it ${meant} if that was meant.`,
          fix: null,
        }),
      };
    }
  },
};

interface Candidate {
  readonly name: string;
  readonly bare: string;
}

/** Files that the dialect reads and that do not exist. */
function absentFiles({ dialect, exists, directory }: Subject): Candidate[] {
  const isFile = ({ kind, family }: ControlFile): boolean =>
    !family && kind !== "dir" && kind !== "cdb" && kind !== "pem" && kind !== "shell";
  return controlFiles(dialect.name)
    .filter((row) => isFile(row) && controlFile(dialect.name, row.name) === row)
    .map(({ name }) => name)
    .filter((name) => !directory.names.includes(name) && !exists(name))
    .map((name) => ({ name, bare: bareName(name) }));
}

/** The name that is close enough, ignoring case, `-`, `_` and one extension: the shorter a name, the closer. */
function closest(name: string, candidates: readonly Candidate[]): string | null {
  const stem = name.replace(/(?<=.)\.[^.]*$/, "");
  const written = [...new Set([name, stem])].map(bareName);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    for (const text of written) {
      const shorter = Math.min(text.length, candidate.bare.length);
      const limit = shorter < 4 ? -1 : shorter < 6 ? 1 : 2;
      if (Math.abs(text.length - candidate.bare.length) > limit) continue;
      const edits = distance(text, candidate.bare);
      if (edits > limit || edits >= least) continue;
      best = candidate.name;
      least = edits;
    }
  }
  return best;
}

function bareName(text: string): string {
  return text.toLowerCase().replace(/[-_]/g, "");
}
