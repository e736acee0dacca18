import { templateMark } from "../../lines/template.ts";
import { showBeginning } from "../../text/show.ts";
import type { Found, Rule } from "../rule.ts";

export const templateText: Rule = {
  id: "template-text",
  level: "error",
  summary: "the file is a template: nothing in it can be judged before it is filled in",
  fix: null,
  bad: { moreipme: "{{ address }}\n{{ other }}\n" },
  good: { moreipme: "203.0.113.7\n" },
  *directory({ templates }): Generator<Found> {
    for (const file of templates) {
      const mark = templateMark(file.bytes);
      if (mark === null) continue;
      yield {
        file,
        ...mark,
        detail: () => ({
          message: `This file is a template: it holds ${showBeginning(file.bytes, mark.start, mark.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,
          remedy: "Check the folder with the finished files, and leave the one with the templates out.",
          fix: null,
        }),
      };
    }
  },
};
