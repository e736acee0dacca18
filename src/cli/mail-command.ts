import { stopProblem } from "../assertions/stop-problem.ts";
import { toldOutcome } from "../assertions/told-way.ts";
import { simulate } from "../mail/simulate.ts";
import type { MailAnswer } from "../report/mail-answer.ts";
import { reportProblems } from "../report/problems.ts";
import type { MailRequest, MailTarget } from "../run/mail-run.ts";
import { resolveMail } from "../run/mail-run.ts";
import { isPattern, latin1, wrongAddress } from "../settings/mail-item.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { writePieces } from "../text/piece-writer.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { diskTree } from "../tree/disk.ts";
import type { CommandLine } from "./command-line.ts";
import { configChoice, hasFlag, optionValue, optionValues } from "./option-values.ts";
import { readOverrides } from "./read-overrides.ts";

const NO_SET = "qmailint: no interface set is given (--interfaces), so no interface address counts as me\n";

/** `qmailint mail RECIPIENT...` and `qmailint mail --all` */
export async function mailCommand(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json", "svg"]);
  const all = hasFlag(line, "all");
  if (all && line.operands.length > 0) throw new UsageError("--all asks about every recipient: do not name any");
  if (!all && line.operands.length === 0) throw new UsageError("name a recipient, or ask about all of them with --all");
  if (format === "svg" && !all) throw new UsageError("the picture shows all mail: --all --format svg");
  const recipients = line.operands.map(readRecipient);
  const request = await readMailRequest(line, io, all);
  const { targets, problems } = await resolveMail(request);
  reportProblems(problems, io);
  if (problems.length > 0) throw new UsageError("so it is not known where mail goes");
  if (targets.some(({ fleet, index }) => fleet.ready.fleet.hosts[index]?.interfaces === null)) io.stderr(NO_SET);
  const from = optionValue(line, "from") ?? "outside";
  if (all) {
    const { allMail } = await import("../run/all-mail.ts");
    const tables = targets.map((target) => allMail(target));
    if (format === "svg") {
      const { mailPicture } = await import("../report/mail-picture.ts");
      io.stdout((await import("../report/mail-svg.ts")).mailSvg(mailPicture(tables)));
      return 0;
    }
    const { mailTableText, mailTableJson } = await import("../report/mail-table.ts");
    const isExplained = hasFlag(line, "explain");
    writePieces(io.stdout, format === "json" ? mailTableJson(tables, from) : mailTableText(tables, isExplained));
    return 0;
  }
  const answers = targets.flatMap((target) => recipients.map((one) => answer(target, one)));
  if (format === "json") writePieces(io.stdout, (await import("../report/mail-json.ts")).mailJson(answers, from));
  else {
    const { mailText } = await import("../report/mail-text.ts");
    const naming = { recipient: recipients.length > 1, host: targets.length > 1 };
    io.stdout(mailText(answers, naming, hasFlag(line, "explain")));
  }
  return 0;
}

async function readMailRequest(line: CommandLine, io: Io, all: boolean): Promise<MailRequest> {
  const hosts = optionValues(line, "host");
  return {
    cwd: io.cwd,
    control: optionValue(line, "control"),
    config: configChoice(line),
    overrides: await readOverrides(line, diskTree(io.cwd)),
    hosts:
      hosts.includes("all") || (all && hosts.length === 0) ? "all" : hosts.length === 0 ? null : [...new Set(hosts)],
    from: optionValue(line, "from"),
    sender: optionValue(line, "sender"),
    down: optionValues(line, "down"),
  };
}

function readRecipient(text: string): string {
  const wrong = wrongAddress(text);
  if (wrong !== null) throw new UsageError(wrong);
  if (!isPattern(text)) return text;
  throw new UsageError(`"${showText(text)}" is a pattern, not a recipient: --all shows all of them`);
}

function answer({ fleet, host, index, question }: MailTarget, recipient: string): MailAnswer {
  const { outcomes, stop } = simulate(fleet.ready, index, latin1(recipient), question);
  if (stop !== null) throw new UsageError(stopProblem(fleet, stop, latin1(recipient)));
  return { recipient, host, outcomes: outcomes.map((outcome) => toldOutcome(fleet, outcome)) };
}
