import { relayedRecipients } from "../../mail/accepted.ts";
import { keyText } from "../control-words.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

export const relayedRecipient: Rule = {
  id: "relayed-recipient",
  level: "error",
  summary: "a valid recipient in a domain that is not this host's: mail for it is accepted from anybody, and sent on",
  fix: null,
  files: ["validrcptto"],
  bad: {
    files: { rcpthosts: "example.com\n", locals: "example.com\n", validrcptto: "user@example.net\n" },
    dialect: "sagredo",
  },
  good: {
    files: { rcpthosts: "example.com\n", locals: "example.com\n", validrcptto: "user@example.com\n" },
    dialect: "sagredo",
  },
  *list(file, subject): Generator<Found> {
    if (file.name !== "validrcptto") return;
    const { lists, wanted } = subject.mail();
    if (!wanted.hosts || !wanted.virtual) return;
    for (const entry of relayedRecipients(lists, file.listing())) {
      yield foundIn(file, entry, () => ({
        message: `A recipient in validrcptto is accepted whatever rcpthosts says, and ${keyText(file, entry)} is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed.`,
        remedy: "Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.",
        fix: null,
      }));
    }
  },
};
