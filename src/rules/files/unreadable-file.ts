import type { ControlFile } from "../../qmail/control-table-types.ts";
import { type Unreadable, whenUnreadable } from "../../qmail/when-unreadable.ts";
import {
  ipFilesIn,
  isUnreadable,
  type LoadedFile,
  refusal,
  type UnreadableFile,
} from "../../tree/control-directory.ts";
import type { Detail, Found, Rule } from "../rule.ts";

export const unreadableFile: Rule = {
  id: "unreadable-file",
  level: "error",
  summary: "a control file cannot be read: programs do not start or defer all mail, or work as if it were empty",
  fix: null,
  onlyWith: "unusual",
  aboutNames: true,
  bad: { unreadable: "moreipme", folders: ["virtualdomains"] },
  good: { moreipme: "203.0.113.7\n", files: { virtualdomains: "example.org:org\n" } },
  *directory(subject): Generator<Found> {
    for (const file of ipFilesIn(subject.directory)) {
      if (isUnreadable(file)) yield foundAt(file, () => ignored(file));
    }
    for (const row of subject.rows()) {
      const file = subject.directory.file(row.name);
      if (file !== null && isUnreadable(file)) yield foundAt(file, () => stopped(file, row));
    }
  },
};

function foundAt(file: LoadedFile & UnreadableFile, detail: () => Detail): Found {
  return {
    file: { path: file.path, bytes: new Uint8Array() },
    line: 1,
    start: 0,
    end: 0,
    detail: () => ({ ...(file.refused === true ? refused(file) : detail()), fix: null }),
  };
}

const REMEDY = "Put a regular file there that everyone can read (mode 0644), or none.";

function ignored({ unreadable }: UnreadableFile): Detail {
  return {
    message: `The file cannot be read: ${unreadable}; qmail ignores what it cannot open, without a word, as if the file were empty.`,
    remedy: REMEDY,
  };
}

/** What the programs that read one of the other files do. */
function stopped({ unreadable, kind }: UnreadableFile, row: ControlFile): Detail {
  if (kind === "missing") {
    return {
      message: `The file cannot be read: ${unreadable}; to qmail that is the same as no file, and it works without one, or with a default.`,
      remedy: "Put the file in its place, or remove the link.",
    };
  }
  const effects = whenUnreadable(row).map(({ program, does }) => `${program} ${DOES[does]}`);
  return { message: `The file cannot be read: ${unreadable}; ${sentence(effects)}.`, remedy: REMEDY };
}

const DOES: Readonly<Record<Unreadable, string>> = {
  "ignores it": "ignores it",
  "does not start": "does not start",
  "answers 421": "answers every client with 421",
  defers: "defers every message",
  "gives up": "gives up",
};

function sentence(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}

function refused(file: UnreadableFile): Detail {
  return {
    message: `The file was not judged: ${refusal(file)}; what qmail makes of it is not known here, so nothing that depends on it was judged either.`,
    remedy: "Put the file itself there, so that it can be read here (mode 0644).",
  };
}
