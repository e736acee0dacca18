import { asUri, type Rebase } from "../report/place.ts";

/** URLs of lines in the repository at the commit; null where the environment does not say enough. */
export function lineLinks(
  env: Readonly<Record<string, string | undefined>>,
  rebase: Rebase,
): (path: string, line: number) => string | null {
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const commit = env["GITHUB_SHA"] ?? "";
  const known =
    /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9a-f]{40,64}$/.test(commit);
  return (path, line) => {
    const file = rebase(path);
    if (!known || file.startsWith("../") || file.startsWith("/")) return null;
    return `${server}/${repository}/blob/${commit}/${asUri(file)}#L${line}`;
  };
}
