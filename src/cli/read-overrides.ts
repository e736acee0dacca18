import { readDialect } from "../run/read-values.ts";
import type { Levels } from "../settings/levels.ts";
import type { Overrides } from "../settings/plan.ts";
import { UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { CommandLine, CommandName } from "./command-line.ts";
import { optionValue } from "./option-values.ts";

const WHY: Partial<Record<CommandName, string>> = {
  init: ": the qmailint.yaml that it writes names one",
  diff: ", or two with --dialect-from and --dialect-to",
};

/** `--dialect` and `--interfaces`. Throws a UsageError. */
export async function readOverrides(line: CommandLine, disk: DiskTree, levels: Levels = new Map()): Promise<Overrides> {
  const name = optionValue(line, "dialect");
  const written = optionValue(line, "interfaces");
  if (name?.includes(",")) throw new UsageError(`${line.command} needs a single dialect${WHY[line.command] ?? ""}`);
  const dialect = name === null ? null : await readDialect(name);
  const set = written === null ? null : (await import("./interfaces-option.ts")).readInterfaces(disk, written);
  return { dialect, set, levels };
}
