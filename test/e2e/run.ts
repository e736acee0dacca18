import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const bin: string = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** Runs the built command. */
export function qmailint(
  args: readonly string[],
  { cwd = ".", input = "", env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    encoding: "utf8",
    timeout: 30_000,
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** A new folder with these files (Latin-1: every character is one byte). */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "qmailint-")));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text, "latin1");
  }
  return root;
}
