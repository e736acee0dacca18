import type { OutputFormat } from "../report/formats.ts";
import type { Rebase } from "../report/place.ts";
import type { Io } from "../text/io.ts";

/** Where a report goes: commands must reach the runner as they are. */
export function standardOutput(format: OutputFormat, io: Io): (text: string) => void {
  return format === "github" ? (io.workflowCommand ?? io.stdout) : io.stdout;
}

/** In a GitHub Actions or GitLab job, annotations and issues need paths from the root of the checkout. */
export async function fromRepository({ env, cwd }: Io): Promise<Rebase> {
  const isGitlab = env["GITLAB_CI"] === "true";
  const workspace =
    env["GITHUB_ACTIONS"] === "true" ? env["GITHUB_WORKSPACE"] : isGitlab ? env["CI_PROJECT_DIR"] : undefined;
  return workspace === undefined || workspace === ""
    ? (path) => path
    : (await import("../tree/rebase.ts")).rebaseTo(workspace, cwd);
}
