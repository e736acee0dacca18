import { readDialect } from "../run/read-values.ts";
import type { Levels } from "../settings/levels.ts";
import type { Overrides } from "../settings/plan.ts";
import type { DiskTree } from "../tree/disk.ts";
import { optionValue } from "./option-values.ts";
import type { CommandLine } from "./options.ts";

/** `--dialect` and `--interfaces`. Throws a UsageError. */
export async function readOverrides(line: CommandLine, disk: DiskTree, levels: Levels = new Map()): Promise<Overrides> {
  const name = optionValue(line, "dialect");
  const written = optionValue(line, "interfaces");
  const dialect = name === null ? null : await readDialect(name);
  const set = written === null ? null : (await import("./interfaces-option.ts")).readInterfaces(disk, written);
  return { dialect, set, levels };
}
