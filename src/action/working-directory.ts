import { statSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../load.ts";
import { showText } from "../show.ts";
import { UsageError } from "../usage-error.ts";

/** The input working-directory as an absolute path. Throws a UsageError. */
export function workingDirectory(root: string, named: string): string {
  const absolute = path.resolve(root, named);
  try {
    if (statSync(absolute).isDirectory()) return absolute;
  } catch (error) {
    throw new UsageError(`the input working-directory: ${showText(named)}: ${reasonOf(error)}`);
  }
  throw new UsageError(`the input working-directory: ${showText(named)} is no directory`);
}
