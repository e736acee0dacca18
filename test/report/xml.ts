/** A strict reading of the XML that a report may be: elements, attributes, text, the five entities. Throws on anything else. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  if (/[<\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text))
    throw new Error(`not allowed in XML: ${JSON.stringify(text)}`);
  return text.replace(/&(\w+;)?/g, (_, name: string | undefined) => {
    const character = ENTITIES[name?.slice(0, -1) ?? ""];
    if (character === undefined) throw new Error(`no entity: ${JSON.stringify(text)}`);
    return character;
  });
}

/** All elements, in the order in which they end. */
export function parseXml(xml: string, head = '<?xml version="1.0" encoding="UTF-8"?>\n'): XmlElement[] {
  const out: XmlElement[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  if (!xml.startsWith(head)) throw new Error("no XML declaration");
  const TOKEN = /<(\/?)([a-z-]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  TOKEN.lastIndex = head.length;
  let at = head.length;
  for (let token = TOKEN.exec(xml); token !== null; token = TOKEN.exec(xml)) {
    at = TOKEN.lastIndex;
    const [, close, name = "", attributes = "", empty, text] = token;
    const top = open.at(-1);
    if (text !== undefined) {
      if (top !== undefined) top.text += decoded(text);
      else if (text.trim() !== "") throw new Error(`text outside: ${text}`);
    } else if (close === "/") {
      if (top?.name !== name) throw new Error(`</${name}> closes ${top?.name}`);
      out.push(top);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        decoded(value),
      ]);
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`twice: ${attributes}`);
      const element = { name, attributes: Object.fromEntries(pairs), text: "" };
      if (empty === "/") out.push(element);
      else open.push(element);
    }
  }
  if (at !== xml.length || open.length > 0) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
  return out;
}
