import { describe, expect, it } from "vitest";
import type { MailPicture, PictureEnd } from "../../src/report/mail-picture.ts";
import { mailSvg } from "../../src/report/mail-svg.ts";

const end = (host: string, text: string, verdict: PictureEnd["verdict"], ...patterns: string[]): PictureEnd => ({
  host,
  text,
  verdict,
  patterns,
});

const picture: MailPicture = {
  hosts: ["mx1", "hub"],
  ends: [end("hub", "local", "local", "@example.com"), end("mx1", "loop", "loop", "@old.example", "@")],
  routes: [
    { from: "mx1", to: "hub", patterns: ["@example.com"], isLoop: false },
    { from: "hub", to: "mx1", patterns: ["@old.example"], isLoop: true },
  ],
};

describe("the picture of all mail", () => {
  it("names hosts, routes and ends, and tells loops apart in both schemes", () => {
    const svg = mailSvg(picture);
    for (const text of ["mx1", "hub", "local", "1  mx1 to hub: @example.com", "@old.example, everything else"]) {
      expect(svg).toContain(`>${text}</text>`);
    }
    expect(svg).toContain(">2  hub to mx1, and round again: @old.example</text>");
    expect(svg.match(/class="line loop"/g)).toHaveLength(2);
    expect(svg).toContain("prefers-color-scheme: dark");
    expect(mailSvg(picture)).toBe(svg);
  });

  it("is XML whatever the names are", () => {
    const hostile = '<script>alert("1")</script>&\u0000\u202e]]>';
    const svg = mailSvg({
      hosts: [hostile],
      ends: [end(hostile, hostile, "virtual", hostile)],
      routes: [{ from: hostile, to: hostile, patterns: [hostile], isLoop: true }],
    });
    expect(svg).not.toContain("<script");
    const text = svg.replace(/<[^<>]*>/g, "");
    expect(text).not.toMatch(/[<>\u202e]|&(?!(?:amp|lt|gt|quot|apos);)/);
    expect(text).not.toContain("\u0000");
  });

  it("counts what is too much to draw", () => {
    const hosts = Array.from({ length: 100 }, (_, i) => `h${i}`);
    const ends = Array.from({ length: 50 }, (_, i) => end("h0", `virtual v${i}-*`, "virtual", `@d${i}`));
    const routes = hosts.map((to) => ({ from: "h0", to, patterns: ["@x"], isLoop: false }));
    const svg = mailSvg({ hosts, ends, routes: [...routes, ...routes] });
    expect(svg).toContain("40 more hosts not shown.");
    expect(svg).toContain("and 38 more ends");
    expect(svg).toContain("40 more routes not shown.");
  });
});
