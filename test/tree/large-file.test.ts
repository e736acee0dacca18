import { expect, test } from "vitest";
import { aboutToRead, beforeLargeFile } from "../../src/tree/large-file.ts";

test("what is done before a large file is done once, and before the first of them", () => {
  let times = 0;
  beforeLargeFile(() => times++);
  aboutToRead(1000, "qmailint.yaml");
  aboutToRead(1_000_000, "control/rcpthosts");
  expect(times).toBe(0);
  aboutToRead(1_000_000, "qmailint.yaml");
  aboutToRead(2_000_000, null);
  expect(times).toBe(1);
});
