import { readFileSync } from "node:fs";
import type { Address } from "../../src/qmail/any-address.ts";
import type { ControlBytes, ControlFiles } from "../../src/qmail/control-types.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { indimail } from "../../src/qmail/indimail/dialect.ts";
import { addressIs, makeLists } from "../../src/qmail/ipme.ts";
import { type Programs, programsNamed } from "../../src/qmail/programs.ts";
import type { Dialect, DialectName, InterfaceSet, IpFile, IpFileName, Verdict } from "../../src/qmail/types.ts";
import { parseCapture } from "../../src/settings/interface-set.ts";

/** A control directory of the vectors: bytes in Base64, or what is no regular file. */
export type VectorControl = Readonly<Record<string, string | { readonly special: "dir" | "dangling" | "loop" }>>;

export function controlFiles(control: VectorControl): ControlFiles {
  return {
    file(name): ControlBytes {
      const content = Object.hasOwn(control, name) ? control[name] : undefined;
      if (content === undefined) return { kind: "missing" };
      if (typeof content === "string") return { kind: "bytes", bytes: Buffer.from(content, "base64") };
      if (content.special === "dangling") return { kind: "missing" };
      return { kind: "unreadable", isFolder: content.special === "dir" };
    },
  };
}

/** A control directory written as text. */
export function textFiles(files: Readonly<Record<string, string>>): ControlFiles {
  return controlFiles(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, Buffer.from(text, "latin1").toString("base64")]),
    ),
  );
}

export function programs(name: DialectName): Programs {
  return programsNamed(name);
}

/** The dialect of that name, indimail among them. */
export function dialect(name: DialectName): Dialect {
  return name === "indimail" ? indimail : dialects[name];
}

const captures: Record<string, unknown> = JSON.parse(
  readFileSync(new URL("../vectors/interfaces.json", import.meta.url), "utf8"),
);

/** The interfaces of a vector, by their name in interfaces.json. */
function interfaceSet(name: string): InterfaceSet {
  const capture = { path: "ip.json", bytes: Buffer.from(JSON.stringify(captures[name])) };
  return { host: null, system: "linux", addresses: parseCapture(capture) };
}

/** ipme_is with the lists of such a directory on a host with these interfaces. */
export function ownAddresses(
  name: DialectName,
  control: VectorControl,
  interfaces: string,
): (address: Address) => Verdict {
  const files = controlFiles(control);
  const read = (file: IpFileName): IpFile | null => {
    const content = files.file(file);
    return content.kind === "bytes" ? dialect(name).reader.file(file, file, content.bytes) : null;
  };
  const lists = makeLists(dialect(name), interfaceSet(interfaces), read("moreipme"), read("notipme"));
  return (address) => addressIs(lists, address);
}
