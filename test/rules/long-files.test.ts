import { describe, expect, it } from "vitest";
import { findingsOf } from "./lint.ts";

// A pull request can make any of these files as long as it likes.

describe("a long line", () => {
  const long = "a.".repeat(500_000);

  it("is not quoted in whole", () => {
    const files = {
      rcpthosts: `${long}\n*${long}\nu@${long}b\n${long}b\n${long}b\n`,
      locals: `${long}b\n`,
      virtualdomains: `${long}b\n${long}b:x\n${long}b:y\n:\n`,
      smtproutes: `x:${long}b:0\n:localhost\n`,
      badmailfrom: `${long}\n`,
      concurrencyremote: long,
    };
    const found = findingsOf({ files });
    expect(found.length).toBeGreaterThan(7);
    for (const { detail } of found) expect(detail().message.length).toBeLessThan(1000);
  });
});

describe("a long file", () => {
  it.each(["rcpthosts", "virtualdomains", "badmailfrom"])("%s with too many lines is refused", (name) => {
    expect(() => findingsOf({ files: { [name]: "\n".repeat(4_000_001) } })).toThrow("more than 4,000,000 lines");
  });

  it("of equal keys is judged line by line", () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `a.example:${i}\n`).join("");
    const found = findingsOf({ files: { virtualdomains: lines } }, "conflicting-entry");
    expect(found).toHaveLength(19_999);
    expect(found[0]?.detail().message).toContain("Line 20000");
  });
});
