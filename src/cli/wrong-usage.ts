import { NOTHING, type Result } from "../check/result.ts";
import { type Format, formats, makeReport, outputFormats } from "../report/formats.ts";
import { jsonText } from "../report/json-text.ts";
import { markdownText } from "../report/markdown-text.ts";
import { reportProblems } from "../report/problems.ts";
import { xmlText } from "../report/xml-text.ts";
import type { Io } from "../text/io.ts";
import { writePieces } from "../text/piece-writer.ts";
import type { Problem } from "../text/problem.ts";
import type { UsageError } from "../text/usage-error.ts";
import type { CommandName } from "./command-line.ts";
import { commands, options } from "./command-options.ts";
import { type Output, writeOutputs } from "./output-files.ts";
import { fromRepository, standardOutput } from "./standard-output.ts";
import { reportOnError } from "./stdin-file.ts";

/** What a command line asks for, as far as one can tell when something is wrong with it. */
interface Asked {
  readonly command: CommandName;
  readonly format: string;
  readonly outputs: readonly Output[];
}

/** Reports wrong usage on standard error and in every format that was asked for: a program must find a complete document. */
export async function reportWrongUsage(argv: readonly string[], error: UsageError, given: Io): Promise<void> {
  const io = wantsBytes(argv) ? reportOnError(given) : given;
  const { command, format, outputs } = whatIsAsked(argv);
  const problem: Problem = { file: ".", line: 1, column: 1, ...error.place, message: error.message };
  let result: Result = { ...NOTHING, problems: [problem] };
  try {
    if (command === "check") result = await reportCheck(format, outputs, result, io);
    else writePieces(io.stdout, answerOf(format, problem));
  } finally {
    reportProblems([problem, ...result.problems.slice(1)], io);
  }
}

async function reportCheck(format: string, outputs: readonly Output[], given: Result, io: Io): Promise<Result> {
  const plain = { color: false, quiet: false, verbose: false, maxFindings: 0, failOn: "error" } as const;
  const reporting = { ...plain, fromRepository: () => fromRepository(io) };
  const result = await writeOutputs(outputs, { result: given, options: reporting, changes: [] }, io);
  const known: Format | undefined = formats.find((one) => one === format);
  if (known !== undefined && known !== "text")
    writePieces(standardOutput(known, io), await makeReport(known, result, reporting));
  return result;
}

/** The document of a command that would give an answer: it has none, and says why. */
function* answerOf(format: string, problem: Problem): Generator<string> {
  if (format === "json") yield `${jsonText({ version: 1, problems: [problem] }, 2)}\n`;
  if (format === "markdown") yield `**No trustworthy answer:** ${markdownText(problem.message)}\n`;
  if (format === "svg") {
    const text = xmlText(`No trustworthy answer: ${problem.message}`);
    yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 60" role="img"><title>${text}</title><text x="20" y="36">${text}</text></svg>\n`;
  }
}

/** Looks for the command, `--format` and `--output` as both argument readers do, and ignores everything else. */
function whatIsAsked(argv: readonly string[]): Asked {
  const named = commands.find(({ name }) => name === argv[0]);
  let format = "text";
  const outputs = new Map<string, Output>();
  const note = (name: string, value: string): void => {
    if (name === "--format") format = value;
    const [, written = "", file = ""] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
    const known = outputFormats.find((one) => one === written);
    if (name === "--output" && known !== undefined && !outputs.has(file)) outputs.set(file, { format: known, file });
  };
  for (let i = named === undefined ? 0 : 1; i < argv.length && argv[i] !== "--"; i++) {
    const word = argv[i] as string;
    const equals = word.indexOf("=");
    if (equals > 0) note(word.slice(0, equals), word.slice(equals + 1));
    const next = argv[i + 1];
    if (!takesValue(word) || next === undefined || next.startsWith("-")) continue;
    note(word, next);
    i++;
  }
  return { command: named?.name ?? "check", format, outputs: [...outputs.values()] };
}

/** `--stdin-filename` and `--fix`: whoever reads standard output would take a document there for the file. */
function wantsBytes(argv: readonly string[]): boolean {
  return argv.some((word) => /^--stdin-filename(=|$)/.test(word)) && argv.some((word) => /^--fix(=|$)/.test(word));
}

function takesValue(word: string): boolean {
  return options.some(({ name, alias, kind }) => kind !== "flag" && (word === `--${name}` || word === `-${alias}`));
}
