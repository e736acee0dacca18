import type { Found, Rule } from "../rule.ts";

/** What takes the place of `me`, and which program wants it. */
const INSTEAD: readonly { readonly file: string; readonly otherwise: string }[] = [
  { file: "locals", otherwise: "qmail-send does not start" },
  { file: "smtpgreeting", otherwise: "qmail-smtpd answers 421" },
  { file: "helohost", otherwise: "qmail-remote defers every message" },
];

export const missingMe: Rule = {
  id: "missing-me",
  level: "error",
  summary: "a complete directory without me, and without a file that replaces it",
  fix: null,
  aboutOthers: true,
  aboutNames: true,
  files: ["me"],
  bad: {
    files: { locals: "example.org\n", rcpthosts: "example.org\n" },
    settings: "version: 1\ncomplete: true\n",
  },
  good: {
    files: { me: "mail.example.org\n", locals: "example.org\n", rcpthosts: "example.org\n" },
    settings: "version: 1\ncomplete: true\n",
  },
  *directory(subject): Generator<Found> {
    if (!subject.saidComplete || subject.exists("me")) return;
    const missing = INSTEAD.filter(({ file }) => !subject.exists(file));
    if (missing.length === 0) return;
    yield {
      file: subject.anchor(),
      line: 1,
      start: 0,
      end: 0,
      detail: () => ({
        message: `There is no me, and ${missing.map(({ file, otherwise }) => `no ${file} either: ${otherwise}`).join("; ")}.`,
        remedy: "Write the full name of the host into me.",
        fix: null,
      }),
    };
  },
};
