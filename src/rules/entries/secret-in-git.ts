import { textOf } from "../../qmail/latin1.ts";
import type { Span } from "../../qmail/types.ts";
import type { ListFile, RawFile, ReadFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const BAR = 0x7c;
/** No key is this long. */
const MOST = 1 << 20;

export const secretInGit: Rule = {
  id: "secret-in-git",
  level: "warning",
  summary: "a password or private key in a file that git keeps, or would keep with the next commit",
  fix: null,
  files: ["*.pem", "authsenders", "smtproutes", "srs_secrets"],
  bad: {
    dialect: "sagredo",
    files: { smtproutes: "example.org:relay.example.net:587|user|password\n", srs_secrets: "secret\n" },
    inGit: ["smtproutes", "srs_secrets"],
  },
  good: {
    dialect: "sagredo",
    files: { smtproutes: "example.org:relay.example.net:587|user|password\n", srs_secrets: "secret\n" },
    inGit: [],
  },
  *map(file, subject): Generator<Found> {
    if (file.row.secret !== "behind bar") return;
    const entry = firstPassword(file);
    if (entry >= 0) yield* foundIf(subject, file, file.entries.line[entry] as number, spanOf(file, entry));
  },
  *list(file, subject): Generator<Found> {
    if (file.row.secret !== "line" || file.entries.count === 0) return;
    yield* foundIf(subject, file, file.entries.line[0] as number, spanOf(file, 0));
  },
  *raw(file, subject): Generator<Found> {
    const key = file.row.secret === "private key" ? privateKey(file) : null;
    if (key !== null) yield* foundIf(subject, file, key.line, key);
  },
};

function* foundIf({ directory }: Subject, file: ReadFile, line: number, span: Span): Generator<Found> {
  if (directory.isInGit?.(file.name) !== true) return;
  yield {
    file,
    line,
    ...span,
    detail: () => ({
      message:
        "This file holds a secret, and git keeps it, or will with the next commit: anybody who can read the repository, now or later, has it.",
      remedy:
        "Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.",
      fix: null,
    }),
  };
}

function spanOf({ entries }: ListFile, entry: number): Span {
  return { start: entries.start[entry] as number, end: entries.end[entry] as number };
}

/** The first entry with something after its second bar, or -1. */
function firstPassword(file: ListFile): number {
  const { bytes, entries } = file;
  if (!bytes.includes(BAR)) return -1;
  for (let i = 0; i < entries.count; i++) {
    const end = entries.end[i] as number;
    let bars = 0;
    for (let at = entries.start[i] as number; at < end - 1; at++) if (bytes[at] === BAR && ++bars === 2) return i;
  }
  return -1;
}

function privateKey({ bytes }: RawFile): (Span & { readonly line: number }) | null {
  const text = textOf(bytes, { start: 0, end: Math.min(bytes.length, MOST) });
  const match = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(text);
  if (match === null) return null;
  const line = text.slice(0, match.index).split("\n").length;
  return { line, start: match.index, end: match.index + match[0].length };
}
