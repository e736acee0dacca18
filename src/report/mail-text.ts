import { verdictsText } from "../assertions/told-way.ts";
import { showText } from "../text/show.ts";
import type { MailAnswer } from "./mail-answer.ts";
import { wayLines } from "./mail-way.ts";

/** What precedes a verdict, because there are several. */
export interface Naming {
  readonly recipient: boolean;
  readonly host: boolean;
}

/** The verdict on each recipient in a line; `explain`: with the way that leads there. */
export function mailText(answers: readonly MailAnswer[], naming: Naming, explain: boolean): string {
  return answers
    .map((answer, i) => {
      const head = `${prefixOf(answer, naming)}${verdictsText(answer.outcomes)}\n`;
      return explain ? `${i === 0 ? "" : "\n"}${head}${waysText(answer)}` : head;
    })
    .join("");
}

function prefixOf({ host, recipient }: MailAnswer, naming: Naming): string {
  const named = [
    ...(naming.host && host !== null ? [host] : []),
    ...(naming.recipient || naming.host ? [recipient] : []),
  ];
  return named.map((one) => `${showText(one)}: `).join("");
}

function waysText({ outcomes }: MailAnswer): string {
  return outcomes
    .map((outcome, i) => {
      const lines = wayLines(outcome).map((line) => `  ${line}\n`);
      const title = outcomes.length === 1 ? "" : `${i === 0 ? "" : "\n"}  ${numbered(i, outcomes.length)}\n`;
      return title + lines.join("");
    })
    .join("");
}

function numbered(i: number, count: number): string {
  return `way ${i + 1} of ${count}:`;
}
