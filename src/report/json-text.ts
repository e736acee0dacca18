import { isPlain } from "../text/show.ts";

/** Characters that control a terminal or a CI runner and that JSON itself would leave as they are. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;

/**
 * A value as JSON in which no text from a file can act: no control characters, and no `##[`, which a CI runner would obey (even
 * with combining marks in between). `indent`: on several lines, as `JSON.stringify` lays them out.
 */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  return isPlain(text) ? text : text.split("\n").map(escaped).join("\n");
}

function escaped(text: string): string {
  return text.replace(UNSAFE, (found) =>
    Array.from({ length: found.length }, (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}
