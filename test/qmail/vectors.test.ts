import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { ipmeIs, ipmeprint, makeLists } from "../../src/qmail/ipme.ts";
import type { IpFile, IpFileName } from "../../src/qmail/types.ts";
import { parseCapture } from "../../src/settings/interface-set.ts";
import { strictAddress } from "../../src/text/address.ts";

interface Vector {
  id: string;
  interfaces: unknown;
  moreipme: string | null;
  notipme: string | null;
  verdicts: Record<string, "me" | "not me">;
  ipmeprint: string;
}

const vectors = readFileSync(new URL("../vectors/moreipme.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

function file(name: IpFileName, content: string | null): IpFile | null {
  return content === null ? null : readIpFile(name, name, Buffer.from(content, "base64"));
}

describe("what the real ipmetest and ipmeprint answered", () => {
  it("has its 240 cases", () => expect(vectors.length).toBe(240));

  it.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const capture = { path: "ip.json", bytes: Buffer.from(JSON.stringify(vector.interfaces)) };
    const set = { host: null, system: "linux" as const, addresses: parseCapture(capture) };
    const dialect = dialects["moreipme-0.6"];
    const lists = makeLists(dialect, set, file("moreipme", vector.moreipme), file("notipme", vector.notipme));
    expect(ipmeprint(dialect, lists)).toBe(vector.ipmeprint);
    const verdicts = Object.keys(vector.verdicts).map((text) => {
      const address = strictAddress(text);
      return [text, address === null ? "no address" : ipmeIs(lists, address).me ? "me" : "not me"];
    });
    expect(Object.fromEntries(verdicts)).toEqual(vector.verdicts);
  });
});
