import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string, dialect: "moreipme-0.6" | "sagredo" = "moreipme-0.6") =>
  lint("dead-sender", { files: { badmailfrom: text }, dialect });

describe("dead-sender", () => {
  it.each(["spam.example", "*@spam.example", "@.spam.example"])("%j", (entry) => {
    expect(of(`# x\n@a.example\n${entry}\n`)).toMatchObject([
      { at: `badmailfrom:3:1-${entry.length + 1}`, level: "warning", fix: null },
    ]);
  });
  it.each(["@spam.example", "u@spam.example", "u*@spam.example", "a@b@c"])("%j is alive", (entry) => {
    expect(of(`${entry}\n`)).toEqual([]);
  });
  it("is for the stock reader, and for lines without an error", () => {
    expect(of("spam.example\n", "sagredo")).toEqual([]);
    expect(of(" spam\n")).toEqual([]);
    expect(of("spam\nspam\n")).toHaveLength(1);
  });
  it("says nothing in a file of regular expressions", () => {
    expect(of("^spam\nspam$\nspam.example\n")).toEqual([]);
  });
});
