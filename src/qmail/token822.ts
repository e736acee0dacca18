/** A piece of an address. `sign` is one of `. , @ < > : ;`. */
export interface Token822 {
  readonly kind: "sign" | "atom" | "quote" | "literal" | "comment";
  readonly text: string;
}

const SIGNS = ".,@<>:;";
const BLANKS = " \t\r\n";
/** What ends an atom. A closing bracket does not end it, but makes it a quote. */
const NOT_IN_ATOM = `${BLANKS}(["<>;:@,.`;
const NOT_PLAIN = /[^ -~]|[)\]\\]/;

/** token822_parse: the tokens of an address, or null where brackets, quotes or comments do not pair up. Source: token822.c. */
export function parseTokens(text: string): Token822[] | null {
  const tokens: Token822[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string;
    if (char === ")" || char === "]") return null;
    if (BLANKS.includes(char)) at++;
    else if (SIGNS.includes(char)) {
      tokens.push({ kind: "sign", text: char });
      at++;
    } else {
      const read = char === "(" || char === '"' || char === "[" ? readEnclosed(text, at) : readAtom(text, at);
      if (read === null) return null;
      tokens.push(read.token);
      at = read.end;
    }
  }
  return tokens;
}

/** token822_unquote: the tokens as text, without quotes and comments. */
export function unquoteTokens(tokens: readonly Token822[]): string {
  return tokens.map(({ kind, text }) => (kind === "comment" ? "" : kind === "literal" ? `[${text}]` : text)).join("");
}

interface Read {
  readonly token: Token822;
  readonly end: number;
}

const ENCLOSED = {
  "(": { kind: "comment", close: ")" },
  '"': { kind: "quote", close: '"' },
  "[": { kind: "literal", close: "]" },
} as const;

/** Up to the closing sign; comments nest, and lose their inner brackets. */
function readEnclosed(text: string, start: number): Read | null {
  const { kind, close } = ENCLOSED[text[start] as keyof typeof ENCLOSED];
  let content = "";
  let level = 1;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] as string;
    if (char === "\\") {
      if (++at >= text.length) return null;
      content += text[at];
    } else if (char === close) {
      if (--level === 0) return { token: { kind, text: content }, end: at + 1 };
    } else if (kind === "comment" && char === "(") level++;
    else content += char;
  }
  return null;
}

/** atomcheck: an atom with a byte that atoms cannot have is taken for a quote, as if it had been written as one. */
function readAtom(text: string, start: number): Read {
  let content = "";
  let at = start;
  do {
    if (text[at] === "\\") at++;
    content += text[at++] ?? "";
  } while (at < text.length && !NOT_IN_ATOM.includes(text[at] as string));
  return { token: { kind: NOT_PLAIN.test(content) ? "quote" : "atom", text: content }, end: at };
}
