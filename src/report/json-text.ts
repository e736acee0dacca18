/** Characters that steer a terminal or a CI runner, where JSON itself would leave them as they are. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|##(?=\[)/gu;

/** A value as JSON in which no text from a file can act: no control characters, no `##[` that a CI runner would obey. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (found) =>
    Array.from({ length: found.length }, (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}
