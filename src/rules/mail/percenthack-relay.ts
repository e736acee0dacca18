import { percenthackRelays } from "../../mail/accepted.ts";
import { keyText, placeKey, placeText, relatedTo } from "../control-words.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const percenthackRelay: Rule = {
  id: "percenthack-relay",
  level: "error",
  summary: "a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it",
  fix: null,
  files: ["percenthack"],
  bad: { files: { rcpthosts: "example.com\n", percenthack: "example.com\n" } },
  good: { files: { rcpthosts: "example.com\n", percenthack: "internal.example\n" } },
  *list(file, subject): Generator<Found> {
    if (file.name !== "percenthack") return;
    const { lists, wanted } = subject.mail();
    if (!wanted.hosts) return;
    for (const { entry, by } of percenthackRelays(lists)) {
      const detail = () => ({
        message: `Anybody can relay through this host: rcpthosts looks at ${keyText(file, entry)} and nothing else, and accepts it (${placeText(subject, by, file)}, ${placeKey(subject, by)}), then user%elsewhere@${keyText(file, entry)} becomes user@elsewhere.`,
        remedy: "Delete the line: hardly anybody needs percenthack.",
        related: relatedTo(subject, by, "accepts it"),
        fix: null,
      });
      yield foundIn(file, entry, detail, isRefused(subject) ? { level: "warning" } : {});
    }
  },
};

/** sagredo's qmail-smtpd refuses such recipients where `rejectrelaytest` says so. */
function isRefused(subject: Subject): boolean {
  return (subject.int("rejectrelaytest")?.number.value ?? 0) !== 0;
}
