import { neverRead } from "../../qmail/never-read.ts";
import type { DialectName } from "../../qmail/types.ts";
import { plural } from "../../text/plural.ts";
import { showText } from "../../text/show.ts";
import { ipFilesIn, isUnreadable, joinPath } from "../../tree/control-directory.ts";
import { isHelperName } from "../helper-names.ts";
import { hasOtherFiles } from "../other-files.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const unusedFile: Rule = {
  id: "unused-file",
  level: "warning",
  summary: "the dialect does not read this file at all, but another one does",
  fix: null,
  onlyWith: "unusual",
  aboutNames: true,
  bad: {
    moreipme: "203.0.113.7\n",
    files: { badhelo: "^localhost$\n", srs_domain: "srs.example.org\n" },
    dialect: "notqmail",
  },
  good: { moreipme: "203.0.113.7\n" },
  *directory(subject): Generator<Found> {
    const { directory, dialect } = subject;
    if (!dialect.readsIpFiles) {
      for (const file of ipFilesIn(directory)) {
        yield {
          file: isUnreadable(file) ? { path: file.path, bytes: new Uint8Array() } : file,
          line: 1,
          start: 0,
          end: 0,
          detail: () => ({
            message: `${dialect.name} does not read this file: it is qmail without the moreipme patch, and nothing in the file has any effect.`,
            remedy: "Delete the file, or name the qmail that runs here (--dialect).",
            fix: null,
          }),
        };
      }
    }
    if (!hasOtherFiles(directory.names)) return;
    yield* othersOfAnother(subject);
    yield* neverReadAtAll(subject);
  },
};

const ROUTES = "moresmtproutes.cdb";

/** Files that the dialect's own manual names but none of its programs reads: told once, on the first of them. */
function* neverReadAtAll({ directory, dialect, readElsewhere }: Subject): Generator<Found> {
  const known = neverRead[dialect.name];
  const elsewhere = readElsewhere();
  const unused = directory.names
    .filter(
      (name) =>
        known.includes(name) &&
        (name === ROUTES || !isHelperName(name)) &&
        !name.endsWith(".pem") &&
        !elsewhere.has(name),
    )
    .sort();
  const [first] = unused;
  if (first === undefined) return;
  yield {
    file: { path: joinPath(directory.path, first), bytes: new Uint8Array() },
    line: 1,
    start: 0,
    end: 0,
    level: "info",
    detail: () => ({
      message:
        unused.length === 1 && first === ROUTES
          ? `qmail-remote of ${dialect.name} never finds this file: the path at which it looks for it lacks a slash.`
          : `No program of ${dialect.name} reads ${unused.length === 1 ? "this file" : listed(unused)}, whatever its manual says.`,
      remedy:
        first === ROUTES && unused.length === 1
          ? "Write the routes into smtproutes, or let CONTROLDIR end in a slash."
          : "Delete what has no effect.",
      fix: null,
    }),
  };
}

/** Files of another dialect: told once, on the first of them. */
function* othersOfAnother(subject: Subject): Generator<Found> {
  const { directory, dialect } = subject;
  const readers = subject.readElsewhere();
  const unused = [...readers.keys()].sort();
  const [first] = unused;
  if (first === undefined) return;
  const owner = ownerOf([...readers.values()]);
  const belong = [...readers.values()].filter((dialects) => dialects.includes(owner)).length;
  yield {
    file: { path: joinPath(directory.path, first), bytes: new Uint8Array() },
    line: 1,
    start: 0,
    end: 0,
    level: "info",
    detail: () => ({
      message:
        `${dialect.name} does not read ${unused.length === 1 ? "this file" : `${listed(unused)}`}; ` +
        `${plural(belong, "file")} ${belong === 1 ? "belongs" : "belong"} to ${owner}.`,
      remedy: remedyOf(owner, unused.length === 1 ? "it has" : "they have"),
      fix: null,
    }),
  };
}

function remedyOf(owner: DialectName, has: string): string {
  return `If ${owner} runs here, set \`dialect\` in qmailint.yaml, or --dialect; if not, ${has} no effect.`;
}

/** The dialect that reads most of them. */
function ownerOf(readers: readonly (readonly DialectName[])[]): DialectName {
  const counts = new Map<DialectName, number>();
  for (const dialects of readers) {
    for (const dialect of dialects) counts.set(dialect, (counts.get(dialect) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(showText);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
