import type { InterfaceAddress, SourceFile } from "../qmail/types.ts";
import { positionIn, UsageError } from "../text/usage-error.ts";

/** Reads an address as a person or `ip` writes it: an unsigned number, 16 bytes, or null. */
export type AddressReader = (text: string) => number | Uint8Array | null;

/** An address, perhaps with a prefix length, which is ignored but must be valid. */
export function readWithLength(text: string, readAddress: AddressReader): number | Uint8Array | null {
  const slash = text.indexOf("/");
  if (slash < 0) return readAddress(text);
  const address = readAddress(text.slice(0, slash));
  const length = text.slice(slash + 1);
  const longest = typeof address === "number" ? 32 : 128;
  return /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= longest ? address : null;
}

/**
 * The output of `ip -json addr`. An address without a label has its interface's name as its label. Throws a UsageError with the
 * place where the text is not such output. The message quotes nothing, because a settings file can name any file.
 */
export function readCapture(file: SourceFile, readAddress: AddressReader): InterfaceAddress[] {
  const text = new TextDecoder().decode(file.bytes);
  const fail = (what: string): never => {
    throw new UsageError(`this is not the output of "ip -json addr": ${what}`, { file: file.path, line: 1, column: 1 });
  };
  const links = parseJson(file, text);
  if (!Array.isArray(links)) return fail("it is not a list of interfaces");
  return links.flatMap((link: unknown, i) => {
    const at = `interface ${i + 1}`;
    if (!isObject(link)) return fail(`${at} is not an object`);
    if (Object.keys(link).length === 0) return []; // what older versions of ip print for an interface that was filtered out
    const { ifname, flags, addr_info: addresses } = link;
    if (typeof ifname !== "string") return fail(`${at} has no "ifname"`);
    if (!Array.isArray(flags)) return fail(`${at} has no "flags"`);
    if (!Array.isArray(addresses)) return fail(`${at} has no "addr_info" (was it "ip -json link"?)`);
    return addresses.map((info: unknown, j): InterfaceAddress => {
      if (!isObject(info) || typeof info["local"] !== "string") return fail(`address ${j + 1} of ${at} has no "local"`);
      const address = readAddress(info["local"]);
      if (address === null) return fail(`address ${j + 1} of ${at} is not an address`);
      const label = typeof info["label"] === "string" ? info["label"] : ifname;
      return { label, device: ifname, address, up: flags.includes("UP") };
    });
  });
}

function parseJson(file: SourceFile, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = /position (\d+)/.exec((error as Error).message)?.[1];
    const place = positionIn(text, offset === undefined ? lastGoodOffset(text) : Number(offset));
    throw new UsageError('this is not the output of "ip -json addr": it is not JSON', { file: file.path, ...place });
  }
}

/** The length of the longest beginning that is JSON, or could become it: not every message of JSON.parse says where it stopped. */
function lastGoodOffset(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (couldBeJson(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function couldBeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return /end of JSON|Unterminated/.test((error as Error).message);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
