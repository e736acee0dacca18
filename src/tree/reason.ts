/** What the system said, as a clause. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const known: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    ELOOP: "its symbolic links run in a circle",
    EISDIR: "it is a directory",
    ENOTDIR: "a part of its path is not a directory",
    ENOENT: "there is no such file or directory",
    ENXIO: "it is not a regular file",
    ENAMETOOLONG: "its path is too long",
    ENOSPC: "no space is left on the device",
    EDQUOT: "no space is left on the device",
    EROFS: "the file system is read-only",
  };
  return (code === undefined ? undefined : known[code]) ?? (error instanceof Error ? error.message : String(error));
}
