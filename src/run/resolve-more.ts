import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Plan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { ReadBudget } from "../tree/read-budget.ts";
import type { CheckRequest } from "./check-request.ts";
import type { RunMail } from "./run-mail.ts";
import type { MailJudge } from "./session.ts";
import type { More } from "./work.ts";

/** Loads what else a request needs, and nothing more. */
export async function resolveMore(
  request: CheckRequest,
  plan: Plan,
  disk: DiskTree,
  budget: ReadBudget,
): Promise<More> {
  const { shard, fixing, assertions, overrides } = request;
  const coverage = request.coverage === null ? null : (await import("../assertions/coverage.ts")).makeCoverage();
  const directories =
    shard === null ? plan.directories : (await import("./shard.ts")).ofShard(shard, plan.directories, disk);
  // An exception may be of use in another shard.
  const complete = shard === null ? plan.complete : new Set<never>();
  const fix = fixing === null ? null : (await import("./fix-on-disk.ts")).makeFixer(disk, plan.directories);
  const mail = await mailOf(plan, disk, budget, overrides);
  const session =
    plan.files.length === 0 && coverage === null
      ? null
      : (await import("./with-settings.ts")).makeSession(
          { ...plan, complete },
          { assertions, levels: overrides.levels, today },
          mail === null ? null : await mailJudge(mail, plan, coverage !== null),
        );
  return { directories, session, coverage, fix, mail, isDeclared: plan.files.some(declaresMail) };
}

/** Null where no `qmailint.yaml` says anything about mail, or about what mail depends on. */
async function mailOf(plan: Plan, disk: DiskTree, budget: ReadBudget, overrides: Overrides): Promise<RunMail | null> {
  if (!plan.files.some((file) => declaresMail(file) || assertsMail(file))) return null;
  const { makeRunMail } = await import("./run-mail.ts");
  return makeRunMail(plan, disk, budget, overrides);
}

/** What judges assertions about mail, loaded only where there are any. */
async function mailJudge(mail: RunMail, { files }: Plan, isCovered: boolean): Promise<MailJudge | null> {
  if (!files.some(assertsMail)) return null;
  const { judgeMail } = await import("./judge-mail.ts");
  const cover = isCovered ? (await import("./cover-mail.ts")).coverMailOf : null;
  return (directories, memoryOf) => judgeMail(directories, memoryOf, mail, cover);
}

function assertsMail({ settings }: LoadedSettings): boolean {
  return settings.assertions.some(({ kind }) => kind === "mail");
}

function declaresMail({ settings: { dns, zones, hosts, reachedAt } }: LoadedSettings): boolean {
  return (
    dns.length + zones.length > 0 || hosts.length > 1 || [{ reachedAt }, ...hosts].some((one) => one.reachedAt !== null)
  );
}

/** Today, in UTC, which decides whether an exception has expired. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
