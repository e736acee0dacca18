import { formats as ALL, type Format } from "../../src/report/formats.ts";
import { replay } from "../action/runner.ts";
import { parseXml } from "./xml.ts";

/** Every format of `check`: the one list for tests. */
export const formats: readonly Format[] = ALL;

/** What a report in a format says, one text for everything that is wrong. Throws where the document is not whole. */
export const messagesOf: Readonly<Record<Format, (report: string) => readonly string[]>> = {
  text: (report) => {
    if (/^ +at /m.test(report)) throw new Error(`a stack trace: ${report}`);
    return report.split("\n").filter((line) => /^(?:qmailint|\S.*:\d+:\d+): |^Too little/.test(line));
  },
  json: (report) => {
    const { version, findings, assertions, problems, summary } = JSON.parse(report);
    if (version !== 1 || typeof summary !== "object") throw new Error(`not whole: ${report}`);
    const failed = assertions.filter(({ passed }: { passed: boolean }) => !passed);
    return [...problems, ...failed, ...findings].map(({ message }) => message);
  },
  sarif: (report) => {
    const [{ invocations, results }] = JSON.parse(report).runs;
    const [{ executionSuccessful, toolExecutionNotifications: problems }] = invocations;
    if (typeof executionSuccessful !== "boolean") throw new Error(`not whole: ${report}`);
    const shown = results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions === undefined);
    return [...problems, ...shown].map(({ message }) => message.text);
  },
  github: (report) => {
    const commands = replay(report);
    if (commands.length !== report.split("\n").length - 1) throw new Error(`not commands alone: ${report}`);
    return commands.map(({ data }) => data);
  },
  gitlab: (report) =>
    JSON.parse(report).map((issue: { description: string; location: { path: string; lines: { begin: number } } }) => {
      if (issue.location.path === "" || !(issue.location.lines.begin >= 1)) throw new Error(JSON.stringify(issue));
      return issue.description;
    }),
  checkstyle: (report) => {
    const elements = parseXml(report);
    if (elements.at(-1)?.name !== "checkstyle") throw new Error(`not whole: ${report}`);
    return elements.flatMap(({ name, attributes }) => (name === "error" ? [attributes["message"] ?? ""] : []));
  },
  junit: (report) => {
    const elements = parseXml(report);
    if (elements.at(-1)?.name !== "testsuites") throw new Error(`not whole: ${report}`);
    const said = elements.filter(({ name }) => ["failure", "error", "system-out"].includes(name));
    return said.map(({ attributes, text }) => attributes["message"] ?? text);
  },
};
