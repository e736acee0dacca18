import manifest from "../../package.json" with { type: "json" };

export const version: string = manifest.version;

/** The address of the repository, once package.json names one. */
export const repository: string | null = readRepository(manifest as Manifest);

interface Manifest {
  readonly repository?: string | { readonly url?: string };
}

function readRepository({ repository }: Manifest): string | null {
  const url = typeof repository === "string" ? repository : repository?.url;
  return url?.replace(/^git\+/, "").replace(/\.git$/, "") ?? null;
}
