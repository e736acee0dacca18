import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (me: string) => lint("unqualified-me", { files: { me } });

describe("unqualified-me", () => {
  it.each([
    ["mail\n", "1:1-5"],
    ["localhost", "1:1-10"],
    [" mail\r\n", "1:2-6"],
    ["mail # a.b\n", "1:1-5"],
  ])("%j", (me, at) => expect(of(me)).toMatchObject([{ at: `me:${at}`, level: "warning", fix: null }]));

  it.each(["mail.example.org\n", "", "\n", "# x\n", "[192.0.2.1]\n", "{{ name }}\n"])("not %j", (me) => {
    expect(of(me)).toEqual([]);
  });

  it("looks at no other file", () => {
    expect(lint("unqualified-me", { files: { defaulthost: "mail\n" } })).toEqual([]);
  });
});
