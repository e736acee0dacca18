import type { Tree } from "./tree.ts";

/** A path one level down; `join` would look for dot segments, which no name in a listing is. */
export function below({ path: { sep } }: Tree, folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}
