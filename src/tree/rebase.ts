import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/** Turns paths relative to the working directory into paths relative to another folder, links resolved. */
export function rebaseTo(root: string, cwd: string): (path: string) => string {
  const from = real(root);
  const here = real(cwd);
  if (from === here) return (file) => file;
  return (file) => relative(from, resolve(here, file)).split(sep).join("/") || ".";
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
