import type { InterfaceAddress, SourceFile } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";
import { isUnreadable, type LoadedFile } from "../tree/control-directory.ts";
import { readCapture } from "./capture.ts";

const MOST_CAPTURE = 16 * 2 ** 20;

/** The result for a captured interface set: its addresses, why it cannot be read, or the problem with what it says. */
export type Captured =
  | { readonly addresses: readonly InterfaceAddress[] }
  | { readonly unreadable: string }
  | { readonly problem: Problem };

/** Reads captures, each only once however many hosts name it, so they share its addresses. */
export type CaptureReader = (absolute: string) => Promise<Captured>;

export function makeCaptureReader(
  read: (absolute: string, limit: number) => LoadedFile,
  keyOf: (absolute: string) => string,
  refusal: (absolute: string) => string | null,
): CaptureReader {
  const known = new Map<string, Captured>();
  return async (absolute) => {
    // Asked for every path: that one link is not followed says nothing about what it leads to.
    const refused = refusal(absolute);
    if (refused !== null) return { unreadable: refused };
    const key = keyOf(absolute);
    const captured = known.get(key) ?? (await capturedIn(read(absolute, MOST_CAPTURE)));
    known.set(key, captured);
    return captured;
  };
}

async function capturedIn(file: LoadedFile): Promise<Captured> {
  if (isUnreadable(file)) return file;
  try {
    return { addresses: await addressesIn(file) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { problem: { ...(error.place ?? { file: file.path, line: 1, column: 1 }), message: error.message } };
  }
}

/** ipaddr.js reads IPv6; it is loaded only if an address has a colon. */
async function addressesIn(file: SourceFile): Promise<InterfaceAddress[]> {
  let hasColon = false;
  const addresses = readCapture(file, (text) => {
    hasColon ||= text.includes(":");
    return text.includes(":") ? 0 : strictAddress(text);
  });
  return hasColon ? readCapture(file, (await import("./interface-set.ts")).anyAddress) : addresses;
}
