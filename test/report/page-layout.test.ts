import { describe, expect, test } from "vitest";
import { layOutPage } from "../../src/report/page-layout.ts";
import { makeStyle } from "../../src/report/style.ts";

const plain = (page: string, columns = 40): string => layOutPage(page, columns, makeStyle(false));

describe("a page on a terminal", () => {
  test.each([
    ["a heading", "# a `b`\n\n## c", "a b\n\nc\n"],
    ["a paragraph is filled", "one two\nthree", "one two three\n"],
    [
      "it is wrapped",
      "one two three four five six seven eight nine",
      "one two three four five six seven eight\nnine\n",
    ],
    ["code that is a word", "the file `me` and `rcpthosts`, `a/b.c`", "the file me and rcpthosts, a/b.c\n"],
    ["code that is not", "a `#` and `two words`.", 'a "#" and "two words".\n'],
    [
      "code is not broken",
      "one two three four five six `seven eight nine`",
      'one two three four five six\n"seven eight nine"\n',
    ],
    ["bold and emphasis", "**what** *it* is, 2*3*4", "what it is, 2*3*4\n"],
    ["links", "see [the page](a.md) and [it](https://x.example/)", "see the page and it (https://x.example/)\n"],
    [
      "a list",
      "- one two three four five six seven eight nine\n- ten",
      "- one two three four five six seven\n  eight nine\n\n- ten\n",
    ],
    ["a block", "```text\n  a `b`\n\n# c\n```", "      a `b`\n\n    # c\n"],
    ["a block without its end", "```\na", "    a\n"],
    ["a table", "| a | `b c` |\n| --- | --- |\n| `x\\|y` | z |", 'a      "b c"\n"x|y"  z\n'],
    [
      "the last cell is wrapped",
      "| a | b |\n|-|-|\n| key | one two three four five six seven eight |",
      "a    b\nkey  one two three four five six seven\n     eight\n",
    ],
    ["nothing", "", "\n"],
  ])("%s", (_, page, expected) => expect(plain(page)).toBe(expected));

  test("colour takes no room", () => {
    const page = "| `a b` | c |\n|-|-|\n| `x` | `#` **one** two three four five six seven eight |";
    const painted = layOutPage(page, 40, makeStyle(true));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what colours begin with
    const bare = painted.replace(/\u001b\[[\d;]*m/g, "");
    expect(bare.split("\n").every((line) => line.length <= 40)).toBe(true);
    expect(painted).toContain("\u001b[1;36m#\u001b[0m");
  });
});
