import { lineEnd } from "../../qmail/lines.ts";
import type { Found, Rule } from "../rule.ts";

const HASH = 0x23;

export const lostSecret: Rule = {
  id: "lost-secret",
  level: "warning",
  summary: "a line of srs_secrets that begins with a #, which qmail reads as a comment",
  fix: null,
  files: ["srs_secrets"],
  bad: { files: { srs_secrets: "#3kd0Xw\n9fK2\n" }, dialect: "sagredo" },
  good: { files: { srs_secrets: "3kd0Xw\n9fK2\n" }, dialect: "sagredo" },
  *list(file): Generator<Found> {
    if (file.name !== "srs_secrets") return;
    const { bytes } = file;
    for (let at = 0, line = 1; at < bytes.length; line++) {
      const start = at;
      at = lineEnd(bytes, at) + 1;
      if (bytes[start] !== HASH) continue;
      yield {
        file,
        line,
        start,
        end: start + 1,
        detail: () => ({
          message:
            "This line begins with a #, so it is a comment: if it was meant as a secret, it is lost, and addresses that were made with it do not come back.",
          reads: "nothing",
          remedy: "Make a new secret that begins with a letter or digit; delete the line if it is a comment.",
          fix: null,
        }),
      };
    }
  },
};
