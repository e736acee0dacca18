import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/** The folders of PATH that are absolute: a relative one would run what a pull request puts there. */
export function absolutePath(): string[] {
  return (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}

/** Where a program is: an absolute path, or null where no absolute folder of PATH has it. */
export function findProgram(name: string): string | null {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  return (
    absolutePath()
      .map((folder) => path.join(folder, file))
      .find(isExecutable) ?? null
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
