import { templateMark } from "../../lines/template.ts";
import type { TemplateMark } from "../../lines/template-mark.ts";
import type { SourceFile } from "../../qmail/types.ts";
import { showBeginning } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";

export const templateText: Rule = {
  id: "template-text",
  level: "error",
  summary: "the file is a template: nothing in it can be judged before it is filled in",
  fix: null,
  onlyWith: "unusual",
  survivesTemplate: true,
  bad: { moreipme: "{{ address }}\n{{ other }}\n", files: { me: "{{ fqdn }}\n" } },
  good: { moreipme: "203.0.113.7\n", files: { me: "mail.example.org\n" } },
  *directory({ templates }): Generator<Found> {
    for (const file of templates) {
      const mark = templateMark(file.bytes);
      if (mark !== null) yield foundAt(file, mark);
    }
  },
  *anyFile(file): Generator<Found> {
    if (file.template !== null) yield foundAt(file, file.template);
  },
};

function foundAt(file: SourceFile, mark: TemplateMark): Found {
  return {
    file,
    ...mark,
    detail: () => ({
      message: `This file is a template: it holds ${showBeginning(file.bytes, mark.start, mark.end)}, and what qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,
      remedy: "Check the folder with the finished files, and leave the one with the templates out.",
      fix: null,
    }),
  };
}
