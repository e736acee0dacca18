import type { Found, Rule } from "../rule.ts";

export const openRelay: Rule = {
  id: "open-relay",
  level: "error",
  summary: "no rcpthosts in a directory that is complete: every recipient is accepted, from everybody",
  fix: null,
  aboutOthers: true,
  aboutNames: true,
  files: ["rcpthosts"],
  bad: { files: { me: "mx.example.net\n", locals: "example.com\n" } },
  good: { files: { me: "mx.example.net\n", locals: "example.com\n", rcpthosts: "example.com\n" } },
  *directory(subject): Generator<Found> {
    if (!subject.complete || subject.exists("rcpthosts")) return;
    if (!subject.saidComplete && !subject.exists("locals") && !subject.exists("virtualdomains")) return;
    const isLink = subject.directory.names.includes("rcpthosts");
    yield {
      file: subject.anchor(),
      line: 1,
      start: 0,
      end: 0,
      detail: () => ({
        message: `${isLink ? "rcpthosts is a link that leads nowhere" : "There is no rcpthosts"}, so qmail-smtpd accepts every recipient from everybody: this host is an open relay.`,
        remedy:
          "Write an rcpthosts with the domains that this host takes mail for, one per line; an empty one accepts none.",
        fix: null,
      }),
    };
  },
};
