import type { PathFunctions } from "./tree.ts";

/** Paths with `/`, where there is no `node:path`. */
export const posixPath: PathFunctions = {
  sep: "/",
  resolve: (folder, written) => normalized(written.startsWith("/") ? written : `${folder}/${written}`),
  join: (folder, name) => normalized(`${folder}/${name}`),
  dirname: (absolute) => absolute.slice(0, Math.max(1, absolute.lastIndexOf("/"))),
  basename: (absolute) => absolute.slice(absolute.lastIndexOf("/") + 1),
};

function normalized(written: string): string {
  const parts: string[] = [];
  for (const part of written.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
