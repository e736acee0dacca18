import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, resolve, sep } from "node:path";

/**
 * The folders of PATH that are absolute and not inside a repository: a pull request could have put a program into any other (npx
 * puts `node_modules/.bin` of the working directory into PATH).
 */
export function trustedPath(repository: string | null): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const isTop = repository === null || dirname(repository) === repository;
  return isTop ? folders : folders.filter((folder) => !isInside(folder, repository));
}

function isInside(folder: string, repository: string): boolean {
  let real = resolve(folder);
  try {
    real = realpathSync.native(folder);
  } catch {
    // There is no such folder, so there is no program in it.
  }
  return [resolve(folder), real].some((one) => one === repository || one.startsWith(repository + sep));
}

/** Where a program is: an absolute path, or null where no trusted folder has it. */
export function findProgram(name: string, repository: string | null): string | null {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  const files = trustedPath(repository).map((folder) => join(folder, file));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
