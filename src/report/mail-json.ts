import type { ToldOutcome, ToldStep } from "../assertions/told-way.ts";
import { jsonText } from "./json-text.ts";
import type { MailAnswer } from "./mail-answer.ts";

/** `qmailint mail --format json`, in pieces. */
export function* mailJson(answers: readonly MailAnswer[], from: string): Generator<string> {
  yield '{\n  "version": 1,\n  "recipients": [';
  let separator = "\n    ";
  for (const { recipient, host, outcomes } of answers) {
    yield separator + jsonText({ recipient, from, host, outcomes: outcomes.map(outcomeJson) });
    separator = ",\n    ";
  }
  yield `${answers.length === 0 ? "" : "\n  "}]\n}\n`;
}

export function outcomeJson({ verdict, host, as, code, via, way }: ToldOutcome): object {
  return { verdict, host, as, code, via, way: way().map(stepJson) };
}

function stepJson({ host, step, result, decidedBy }: ToldStep): object {
  return { host, step, result, decidedBy };
}
