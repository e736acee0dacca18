import fc from "fast-check";

/** Pieces that mean something to a runner, a terminal, Markdown, HTML or XML. */
const PIECES = [
  "::error::x",
  "::error file=a,line=1::x",
  "::set-output name=a::b",
  "::stop-commands::t",
  "::t::",
  "::add-mask::1",
  "::",
  ":",
  "##[error]x",
  "##[set-env name=A;]b",
  "##",
  "#",
  "[",
  "]",
  "##[",
  "#\u00ad#[error]",
  "##\u200b[group]",
  "#\u0301#[x]",
  "%0A",
  "%0D",
  "%25",
  "%3A",
  "%2C",
  "%250A",
  "%",
  "\r",
  "\v",
  "\f",
  "\0",
  "\u001b[31m",
  "\u001b]0;t\u0007",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u202e",
  "\ufeff",
  "\u00a0",
  "\u009b31m",
  "<script>",
  "</code>",
  "<!--",
  "-->",
  "]]>",
  "&lt;",
  "&#35;",
  "&",
  '"',
  "'",
  "`",
  "```",
  "|",
  "\\",
  "*a*",
  "_b_",
  "~~",
  "$x$",
  "[a](http://e.example)",
  "![a](http://e.example)",
  "http://e.example",
  "www.e.example",
  "@someone",
  "a@e.example",
  "{0}",
  " ",
  "\t",
  "10.0.0.1",
  "10.0.0.0/8",
  "/",
  ".",
  "-",
  "x",
  "é",
  "😀",
  "\u0301",
];

/** Text without newlines that does harm where it can. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join("").replaceAll("\n", ""));

/** A control file: lines that have findings, with such text in them, and now and then bytes that are no UTF-8. */
export const hostileFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(
          "",
          "",
          "10.0.0.1 # ",
          "10.0.0.1",
          "10.0.0.1 10.0.0.2 ",
          "10.0.0.0/8 # ",
          "10.0.0.0/",
          " ",
          "10.0.0.300 ",
          "::1 ",
        ),
        hostileText,
        fc.constantFrom(new Uint8Array(), new Uint8Array(), Uint8Array.of(0xff, 0xc2), Uint8Array.of(0xe2, 0x80)),
      ),
      { maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([lines, ended]) => {
    const parts = lines.flatMap(([start, text, bytes], i) => [
      Buffer.from(`${i === 0 ? "" : "\n"}${start}${text}`),
      bytes,
    ]);
    return new Uint8Array(Buffer.concat([...parts, Buffer.from(ended ? "\n" : "")]));
  });

/** A name for a file or folder: no slash, no NUL, not `.` or `..`. */
export const hostileName: fc.Arbitrary<string> = hostileText.map((text) => {
  const name = Buffer.from(text.replace(/[/\0]/g, "_")).subarray(0, 120).toString("utf8").replaceAll("\ufffd", "");
  return name === "" || name === "." || name === ".." || name === ".git" || name === "node_modules" ? "x" : name;
});
