import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded } from "../../src/text/guard.ts";
import type { Io } from "../../src/text/io.ts";
import { replay } from "../action/runner.ts";
import { hostileText } from "../hostile.ts";
import { runs } from "../random-cases.ts";

/** What a guarded stream lets through of some texts, one after the other. */
function neutralized(...pieces: readonly string[]): string {
  let out = "";
  const take = (text: string): void => {
    out += text;
  };
  const io: Io = guarded({ stdout: take, stderr: take, env: {}, cwd: "/", isTerminal: () => false });
  for (const piece of pieces) io.stdout(piece);
  return out;
}

test("breaks up what a runner would obey, and nothing else", () => {
  expect(neutralized("::error::x\n ::group::\n")).toBe(":\\x3aerror::x\n :\\x3agroup::\n");
  expect(neutralized("a ##[error]b")).toBe("a ##\\x5berror]b");
  for (const harmless of [
    ":: is me\n",
    "::1: me\n",
    "a ::error::b\n",
    "## [x]\n",
    "a\n\nb: c\n",
    "\u001b[1m##\u001b[0m\n",
  ])
    expect(neutralized(harmless)).toBe(harmless);
});

test("however the text is cut, no command is left", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(hostileText, fc.constantFrom("\n", " ", ":", "#", "::", "##", "[x]")), { maxLength: 12 }),
      (pieces) => {
        expect(replay(neutralized(...pieces))).toEqual([]);
      },
    ),
    { numRuns: runs(2000), examples: [[[":", "\t", "::", "::"]], [["#", "\u115f", "#", "[x]"]]] },
  );
});

test("our own commands pass", () => {
  let out = "";
  const io = guarded({
    stdout: (text) => {
      out += text;
    },
    stderr: () => {},
    env: {},
    cwd: "/",
    isTerminal: () => false,
  });
  io.workflowCommand?.("::error::x\n");
  expect(out).toBe("::error::x\n");
});

test("time grows with the text, not with its square", () => {
  for (const piece of ["\u2028", ":\v", "#\u0300", " \n", "::", "\u200b", "\u0085:", "#\u200b#"]) {
    const text = `:${piece.repeat(300_000)}`;
    const started = performance.now();
    neutralized(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
});
