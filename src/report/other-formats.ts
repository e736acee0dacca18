import type { Result } from "../check/result.ts";
import type { Level } from "../settings/levels.ts";
import type { Rebase } from "./place.ts";

/** The formats for programs. */
type OtherFormat = "json" | "sarif" | "github" | "gitlab" | "checkstyle" | "junit";

interface OtherOptions {
  readonly failOn: Level | "never";
  /** Gives paths the way annotations want them. */
  readonly fromRepository: () => Promise<Rebase>;
}

/** The report for a program, in pieces. Only that format's module is loaded. */
export async function makeOtherReport(
  format: OtherFormat,
  result: Result,
  options: OtherOptions,
): Promise<Iterable<string>> {
  switch (format) {
    case "json":
      return (await import("./json.ts")).jsonReport(result);
    case "sarif":
      return (await import("./sarif.ts")).sarifReport(result);
    case "gitlab":
      return (await import("./gitlab.ts")).gitlabReport(result, await options.fromRepository());
    case "checkstyle":
      return (await import("./checkstyle.ts")).checkstyleReport(result);
    case "junit":
      return (await import("./junit.ts")).junitReport(result, options.failOn);
    case "github": {
      const { githubReport } = await import("./github.ts");
      const rebase = await options.fromRepository();
      const elsewhere = "run qmailint without --format to see all";
      return githubReport(result, { rebase, isChanged: () => false, closing: false, elsewhere });
    }
  }
}
