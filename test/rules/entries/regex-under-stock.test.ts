import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string, dialect: "netqmail" | "sagredo" = "netqmail") =>
  lint("regex-under-stock", { files: { badmailfrom: text }, dialect });

describe("regex-under-stock", () => {
  it("is told once, on the first of two or more expressions", () => {
    expect(of("u@a.example\n^b\n.*@c\n!d\n")).toMatchObject([{ at: "badmailfrom:2:1-3", level: "warning" }]);
  });
  it("wants two", () => {
    expect(of("^b\nu@a.example\n@c.example\n")).toEqual([]);
  });
  it("is for the stock reader alone", () => {
    expect(of("^b\n.*@c\n", "sagredo")).toEqual([]);
  });
});
