import { describe, expect, it } from "vitest";
import { indimail } from "../../../src/qmail/indimail/dialect.ts";
import { ipmeIs, ipmeprint, makeLists } from "../../../src/qmail/ipme.ts";
import { ipv6Of } from "../../../src/qmail/ipv6-octets.ts";
import type { IpFile, IpFileName } from "../../../src/qmail/types.ts";
import { anyAddress, parseCapture } from "../../../src/settings/interface-set.ts";
import { vectors } from "../bytes.ts";

interface Vector {
  id: string;
  interfaces: unknown;
  moreipme: string | null;
  notipme: string | null;
  verdicts: Record<string, "me" | "not me">;
  ipme: string[];
}

const cases = vectors<Vector>("indimail");

function file(name: IpFileName, content: string | null): IpFile | null {
  return content === null ? null : indimail.reader.file(name, name, Buffer.from(content, "base64"));
}

describe("what indimail's reader and lists answered", () => {
  it("has its 90 cases", () => expect(cases.length).toBe(90));

  it.each(cases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const capture = { path: "ip.json", bytes: Buffer.from(JSON.stringify(vector.interfaces)) };
    const set = { host: null, system: "linux" as const, addresses: parseCapture(capture) };
    const lists = makeLists(indimail, set, file("moreipme", vector.moreipme), file("notipme", vector.notipme));
    expect(ipmeprint(indimail, lists)).toBe(vector.ipme.map((address) => `${address} is me\n`).join(""));
    const verdicts = Object.keys(vector.verdicts).map((text) => {
      const address = anyAddress(text);
      const verdict =
        typeof address === "number" ? ipmeIs(lists, address) : lists.single?.verdict(ipv6Of(address as Uint8Array));
      return [text, verdict?.me === true ? "me" : "not me"];
    });
    expect(Object.fromEntries(verdicts)).toEqual(vector.verdicts);
  });
});
