import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const settings = (more = ""): string => `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
${more}dns: { mx.example.com: [203.0.113.7, 10.0.0.5], helo.example.com: 203.0.113.9 }
`;
const files = { me: "mx.example.com\n" };

describe("own-name-not-me", () => {
  it("on the first line of me, with the addresses", async () => {
    const found = await lintSettings("own-name-not-me", { files, settings: settings() });
    expect(found).toMatchObject([{ at: "me:1:1-15", level: "warning", fix: null }]);
    expect(found[0]?.message).toContain("mx.example.com has the address 203.0.113.7, which is neither me");
  });

  it("on helohost", async () => {
    const found = await lintSettings("own-name-not-me", {
      files: { ...files, helohost: "helo.example.com\n" },
      moreipme: "203.0.113.7\n",
      settings: settings(),
    });
    expect(found.map(({ at }) => at)).toEqual(["helohost:1:1-17"]);
  });

  it("not where the address is me, or a host is reached at it", async () => {
    expect(await lintSettings("own-name-not-me", { files, moreipme: "203.0.113.7\n", settings: settings() })).toEqual(
      [],
    );
    const reached = settings("reached-at: [interfaces, 203.0.113.0/24]\n");
    expect(await lintSettings("own-name-not-me", { files, settings: reached })).toEqual([]);
  });

  it("not for a name of which nothing is known", async () => {
    expect(
      await lintSettings("own-name-not-me", { files: { me: "other.example.net\n" }, settings: settings() }),
    ).toEqual([]);
  });
});
