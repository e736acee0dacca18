import type { LoadedFile } from "./control-directory.ts";
import { isLinkError, readRegular } from "./read-regular.ts";
import { isLink, realpathOf } from "./real-path.ts";
import { unreadable } from "./unreadable.ts";

interface DiskFile {
  readonly absolute: string;
  readonly displayPath: string;
  readonly limit: number;
  /** Its folder is known to have no link in its path, and to lie where reading is allowed. */
  readonly inRealFolder: boolean;
}

/** The bytes of a file, or why they cannot be had. `refusal`: why it is not read, or null. */
export function readDisk(
  { absolute, displayPath, limit, inRealFolder }: DiskFile,
  refusal: (file: string, real: string) => string | null,
): LoadedFile {
  try {
    if (inRealFolder) return readRegular(absolute, displayPath, limit);
  } catch (error) {
    if (!isLinkError(error)) return unreadable(displayPath, error);
  }
  try {
    const real = realpathOf(absolute);
    const why = real === null ? "its path is not UTF-8" : refusal(absolute, real);
    if (real === null || why !== null)
      return { path: displayPath, unreadable: why ?? "", kind: "other", refused: true };
    return readRegular(real, displayPath, limit);
  } catch (error) {
    const isDangling = (error as NodeJS.ErrnoException).code === "ENOENT" && isLink(absolute);
    return isDangling
      ? { path: displayPath, unreadable: "it is a symbolic link that leads nowhere", kind: "missing" }
      : unreadable(displayPath, error);
  }
}
