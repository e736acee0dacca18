import { beforeAll, describe, expect, it } from "vitest";
import { makeRepository, makeWorkplace, type Workplace } from "../workplace.ts";

const TEMPLATE = '"{{"';

describe("a template in the place of a control file", () => {
  let place: Workplace;
  beforeAll(() => {
    place = makeRepository();
    place.write({ "control/moreipme": "203.0.113.7\n", "plain/control/moreipme": "203.0.113.7\n" });
    place.commit("one");
    place.write({ "control/moreipme": "{{ a }}\n{{ b }}\n{{ c }}\n" });
  });

  it("is one error to check", () => {
    const { status, stdout } = place.run("check", "control");
    expect(status).toBe(1);
    expect(stdout.match(/\[[a-z-]+\]/g)).toEqual(["[template-text]"]);
  });

  it("is exit 2 to ipmetest, ipmeprint and init, which print nothing", () => {
    for (const args of [["ipmetest", "10.0.0.1"], ["ipmeprint"], ["init"]]) {
      const { status, stdout, stderr } = place.run(...args);
      expect([status, stdout], args.join(" ")).toEqual([2, ""]);
      expect(stderr).toContain(TEMPLATE);
    }
    expect(place.run("ipmetest", "10.0.0.1", "--dialect", "netqmail").status).toBe(0);
  });

  it("is exit 2 to diff, where it makes a difference", () => {
    const { status, stderr } = place.run("diff", "HEAD");
    expect(status).toBe(2);
    expect(stderr).toContain("control/moreipme");
    expect(stderr).toContain(TEMPLATE);
    place.commit("two");
    expect(place.run("diff", "HEAD", "--exit-code").status).toBe(0);
    expect(place.run("diff", "HEAD^1").status).toBe(2);
  });

  it("is exit 2 to assertions that would need it, and keeps exceptions out of it", () => {
    const settings = "version: 1\ncontrol: control\nignore:\n  - { rule: redundant-entry, because: known }\n";
    place.write({ "qmailint.yaml": settings });
    expect(place.run("check").stdout).not.toContain("unused-ignore");
    expect(place.run("check").status).toBe(1);
    place.write({ "qmailint.yaml": `${settings}assertions:\n  - me: 203.0.113.7\n` });
    const { status, stderr } = place.run("check");
    expect(status).toBe(2);
    expect(stderr).toContain("no assertion was");
    expect(place.run("check", "--rule", "template-text=off").status).toBe(2);
  });
});

describe("a folder with me and a list of domains", () => {
  let place: Workplace;
  beforeAll(() => {
    place = makeWorkplace();
    place.write({
      "etc/qmail/me": "mail.example.com\n",
      "etc/qmail/rcpthosts": "example.com\n",
      "ctl/me": "mail.example.com\n",
      "ctl/virtualdomains": "",
      "home/me": "I am no control file\n",
      "other/rcpthosts": "",
    });
  });

  it("is found by searching, whatever its name; me alone never counts", () => {
    const { status, stdout } = place.run("check", "--verbose", "--rule", "open-relay=off");
    expect(status).toBe(0);
    expect(stdout).toContain("in 2 control directories");
  });
});
