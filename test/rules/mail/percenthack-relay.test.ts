import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

describe("percenthack-relay", () => {
  const of = (files: Record<string, string>, dialect: "moreipme-0.6" | "sagredo" = "moreipme-0.6") =>
    lint("percenthack-relay", { files, dialect });

  it("is on each line whose domain rcpthosts or morercpthosts accepts", () => {
    const percenthack = "a.example\nx.b.example\nc.example\nd.example\n";
    expect(of({ percenthack, rcpthosts: "A.example\n.b.example\n", morercpthosts: "d.example\n" })).toMatchObject([
      { at: "percenthack:1:1-10", level: "error", fix: null, message: expect.stringContaining("line 1 of rcpthosts") },
      { at: "percenthack:2:1-12", message: expect.stringContaining(".b.example") },
      { at: "percenthack:4:1-10", message: expect.stringContaining("morercpthosts") },
    ]);
  });
  it("is a warning where sagredo's rejectrelaytest says so", () => {
    const files = { percenthack: "a.example\n", rcpthosts: "a.example\n" };
    expect(of({ ...files, rejectrelaytest: "1\n" }, "sagredo")).toMatchObject([{ level: "warning" }]);
    expect(of({ ...files, rejectrelaytest: "0\n" }, "sagredo")).toMatchObject([{ level: "error" }]);
    expect(of({ ...files, rejectrelaytest: "1\n" })).toMatchObject([{ level: "error" }]);
  });
  it("says nothing without an rcpthosts, with one that is not known, or of a line with an error", () => {
    expect(of({ percenthack: "a.example\n" })).toEqual([]);
    expect(of({ percenthack: "a.example\n", rcpthosts: "{{ x }}\n" })).toEqual([]);
    expect(of({ percenthack: "a.example.\n", rcpthosts: "a.example.\n" })).toEqual([]);
  });
});
