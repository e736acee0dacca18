import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

describe("not-an-address", () => {
  it.each([
    ["mail.example.com", "1:1-17"],
    ["*.0.0.1", "1:1-8"],
    ["10.0.0.*", "1:1-9"],
    ["[10.0.0.1]", "1:1-11"],
    ["10.0.0", "1:1-7"],
    ["10.0.0.", "1:1-8"],
    ["0x0a.0.0.1", "1:1-11"],
    ["+10.0.0.1", "1:1-10"],
    [".10.0.0.1", "1:1-10"],
    ["10..0.0.1", "1:1-10"],
    ["-", "1:1-2"],
    ["/", "1:1-2"],
    ["\0", "1:1-2"],
    ["\x0010.0.0.1", "1:1-10"],
    ["  mail", "1:3-7"],
    ["; 10.0.0.1", "1:1-11"],
    ["// 10.0.0.1", "1:1-12"],
    ["10.0.0.1/", "1:9-10"],
    ["10.0.0.1/255.255.255", "1:9-21"],
    ["10.0.0.1/255.255.255.", "1:9-22"],
    ["10.0.0.1/0xff000000", "1:9-20"],
    ["10.0.0.1/x/255.0.0.0", "1:9-21"],
    ["x/255.0.0.0", "1:1-12"],
    ["1.2.3/255.0.0.0", "1:1-16"],
  ])("%j", (line, at) => {
    expect(lint("not-an-address", { moreipme: `${line}\n` })).toMatchObject([
      { at: `moreipme:${at}`, level: "error", fix: null },
    ]);
    expect(rulesFinding({ moreipme: `${line}\n` })).toEqual(["not-an-address"]);
  });

  it.each([
    ["10.0.0.1 # open 24/7\n", "# open 24/7\n10.0.0.1\n"],
    ["10.0.0.1# open 24/7\n", "# open 24/7\n10.0.0.1\n"],
    ["10.0.0.1\t#a/b \n", "#a/b\n10.0.0.1\n"],
    ["10.0.0.1 # 24/7\r\n", "# 24/7\r\n10.0.0.1\r\n"],
  ])("moves a comment whose slash kills the line: %j", (line, fixed) => {
    expect(lint("not-an-address", { moreipme: line })).toMatchObject([{ level: "error", fix: "unsafe", fixed }]);
    expect(lint("not-an-address", { moreipme: `10.0.0.1\n${line}` })).toMatchObject([{ fix: "safe" }]);
  });

  it("does not move what is no comment", () => {
    expect(lint("not-an-address", { moreipme: "10.0.0.1 smtp/tcp\n" })).toMatchObject([{ fix: null }]);
    expect(lint("not-an-address", { moreipme: "10.0.0.1 10.0.0.2 # a/b\n" })).toMatchObject([{ fix: null }]);
  });

  it("reads on where what follows the slash is a netmask", () => {
    expect(rulesFinding({ moreipme: "10.0.0.1 # 24/255.255.255.255\n" })).toEqual(["trailing-text"]);
    expect(rulesFinding({ moreipme: "10.0.0.0/255.0.0.0 # 24/7\n" })).toEqual(["trailing-text"]);
  });

  it("of indimail, names the IPv4 address in one that is written as IPv6, and no network", () => {
    const of = (line: string) => lint("not-an-address", { moreipme: `${line}\n`, dialect: "indimail" })[0]?.message;
    expect(of("::ffff:10.0.0.1")).toContain("Write 10.0.0.1, the IPv4 address in it.");
    expect(of("::ffff:a00:1 # NAT")).toContain("Write 10.0.0.1, the IPv4 address in it.");
    expect(of("::ffff:10.0.0.1 10.0.0.2")).not.toContain("the IPv4 address in it");
    for (const line of ["203.0.113.*", "net 203.0.113.0/24"]) expect(of(line)).toContain("indimail has no networks");
  });

  it("says how a comment begins", () => {
    const of = (line: string) => lint("not-an-address", { moreipme: `${line}\n` })[0]?.message;
    expect(of("; office")).toContain("begins with #, not with ;.");
    expect(of(" // office")).toContain("begins with #, not with //.");
    expect(of("office")).toContain("put a # before the line");
  });

  it.each(["\xff\xfe1\x000\x00\n\x00", "\xfe\xff\x001\x000\x00\n"])("says that a file is UTF-16: %j", (moreipme) => {
    const [first] = lint("not-an-address", { moreipme });
    expect(first?.message).toContain("it is UTF-16");
  });

  it("leaves comments and blank lines alone", () => {
    expect(rulesFinding({ moreipme: "# a/b\n\t # x\n\n \t \n#\n" })).toEqual([]);
  });

  it("waits for the final newline", () => {
    expect(rulesFinding({ moreipme: "mail.example.com" })).toEqual(["missing-final-newline"]);
    expect(rulesFinding({ moreipme: "10.0.0.1 # 24/7" })).toEqual(["missing-final-newline"]);
  });

  it("of qmqpservers, what qmail-qmqpc skips; an error where it skips all", () => {
    const of = (qmqpservers: string) => lint("not-an-address", { files: { qmqpservers } });
    expect(of("# x\n10.0.0.1\nmail.example.org\n 10.0.0.2\n10.0.0\n")).toMatchObject([
      { at: "qmqpservers:3:1-17", level: "warning", fix: null },
      { at: "qmqpservers:4:1-10", level: "warning", message: expect.stringContaining("Remove the blanks") },
      { at: "qmqpservers:5:1-7", level: "warning" },
    ]);
    expect(of("mail.example.org\n10.0.0\n").map(({ level }) => level)).toEqual(["error", "error"]);
    expect(of("10.0.0.1:629\n10.0.0.300 # x\r\n\n# y\n")).toEqual([]);
    expect(of("")).toEqual([]);
    expect(of("\xef\xbb\xbf10.0.0.1\n10.0.0.2\n")).toEqual([]);
  });
});
