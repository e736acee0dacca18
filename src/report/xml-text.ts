import { showText } from "../text/show.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML, for content and attributes: invisible and forbidden characters as `show` writes them. */
export function xmlText(text: string): string {
  return showText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The same, for content of several lines. */
export function xmlLines(lines: readonly string[]): string {
  return lines.map(xmlText).join("\n");
}
