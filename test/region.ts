/** A text with the region between `<!-- name -->` and `<!-- /name -->` replaced. Throws where there is no such region. */
export function region(text: string, name: string, content: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\n).*?(<!-- /${name} -->)`, "s");
  if (!marked.test(text)) throw new Error(`the region <!-- ${name} --> is missing`);
  return text.replace(marked, (_, open: string, close: string) => open + content + close);
}
