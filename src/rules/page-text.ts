import { pages } from "./pages.ts";

/** The page of a rule, as Markdown, without the marks that the build leaves in it. */
export function pageText(id: string): string {
  return (pages[id] ?? "").replace(/<!--.*?-->\n/gs, "").replace(/\n{3,}/g, "\n\n");
}
