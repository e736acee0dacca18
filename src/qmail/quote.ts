/** Bytes of a local part that need no quotes. Source: quote.c. */
const PLAIN = /^[-!#$%&'*+./0-9=?A-Z^_`a-z{|}~]+$/;

/**
 * quote, for what precedes the last `@`: in quotes where it is not a sequence of atoms. Text without an `@` stays as
 * it is. Source: qmail-remote.c.
 */
export function quoteAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? address : `${quoteLocalPart(address.slice(0, at))}${address.slice(at)}`;
}

/** quote: a local part as it is written in SMTP. Source: quote.c. */
export function quoteLocalPart(text: string): string {
  const needed = !PLAIN.test(text) || text.startsWith(".") || text.endsWith(".") || text.includes("..");
  return needed ? `"${text.replace(/[\r\n"\\]/g, "\\$&")}"` : text;
}
