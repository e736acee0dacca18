import type { CheckRequest, OpenFile } from "../run/check-request.ts";
import type { FixRun } from "../run/sum-run.ts";
import type { Io } from "../text/io.ts";
import { UsageError } from "../text/usage-error.ts";
import { MOST_BYTES } from "../tree/tree.ts";
import { writeBytes } from "./patch.ts";

/** `--stdin-filename PATH`: the request about one file, whose bytes come from standard input. Throws a UsageError. */
export async function withInput(request: CheckRequest, path: string, io: Io): Promise<CheckRequest> {
  if (request.paths.length > 0) throw new UsageError("--stdin-filename asks about one file: name no other path");
  const { fixing } = request;
  const writes = fixing !== null && !fixing.dryRun;
  if (writes && io.env["GITHUB_ACTIONS"] === "true" && io.isFile?.() !== true) {
    throw new UsageError("the bytes of a file could act as commands in this log: send standard output to a file");
  }
  const bytes = (await io.input?.(MOST_BYTES)) ?? new Uint8Array();
  const asked = { ...request, open: { path, bytes } };
  return fixing === null ? asked : { ...asked, fixing: { ...fixing, inMemory: true } };
}

/** Where the report goes when standard output is reserved for the bytes. */
export function reportOnError(io: Io): Io {
  const { workflowError, ...others } = io;
  return { ...others, stdout: io.stderr, ...(workflowError === undefined ? {} : { workflowCommand: workflowError }) };
}

/** Writes the bytes of the open file after its fixes; all fixes concerned this file. */
export function writeFixed({ bytes }: OpenFile, { changes: [change] }: FixRun, io: Io): void {
  writeBytes([change?.after ?? bytes], io);
}
