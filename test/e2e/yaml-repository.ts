import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { qmailint as run } from "./run.ts";

/** Runs the built command in a folder. */
export function qmailint(cwd: string, ...args: string[]): ReturnType<typeof run> {
  return run(args, { cwd });
}

/** A folder with `.git` and these files; a name that ends in `/` is a folder. */
export function repository(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "qmailint-")));
  mkdirSync(path.join(root, ".git"));
  for (const [name, text] of Object.entries(files)) {
    const absolute = path.join(root, name);
    mkdirSync(name.endsWith("/") ? absolute : path.dirname(absolute), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(absolute, text);
  }
  made.push(root);
  return root;
}

const made: string[] = [];

/** Removes what `repository` made. */
export function cleanUp(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}
