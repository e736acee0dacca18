import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notAccepted } from "../../src/mail/acceptance.ts";
import { percenthackRelays, relayedRecipients } from "../../src/mail/accepted.ts";
import { judgeLists } from "../../src/mail/judge.ts";
import { judgeKeys } from "../../src/mail/judge-keys.ts";
import { type Listing, makeListing } from "../../src/mail/listing.ts";
import type { MailLists } from "../../src/mail/mail-lists.ts";
import { controlReadfile } from "../../src/qmail/control-file.ts";
import { runs } from "../random-cases.ts";
import { bytesOf, directories, listsOf } from "./directories.ts";
import { keyOf, readEntries, Simulator, type Texts } from "./oracle.ts";

function judged(texts: Texts, cdb: string | null = null): MailLists {
  const lists = listsOf(texts, cdb);
  judgeLists(lists);
  return lists;
}

function validOf(text: string, lists: MailLists): Listing {
  const bytes = bytesOf(text);
  const list = makeListing(bytes, controlReadfile(bytes), "plain", "none");
  judgeKeys(list, lists.scan);
  return list;
}

describe("notAccepted", () => {
  const ask = (texts: Texts, valid: string | null = null): number[] => {
    const lists = judged(texts);
    const me = texts.me === undefined ? null : bytesOf(texts.me.trim());
    const name = texts.virtualdomains === undefined ? "locals" : "virtualdomains";
    return Array.from(notAccepted(lists, name, me, valid === null ? [] : [validOf(valid, lists)]) ?? [-1]);
  };

  it.each<[string, Texts, number[]]>([
    ["no rcpthosts", { locals: "a.b\n" }, [-1]],
    ["an empty one", { rcpthosts: "", locals: "a.b\n" }, [1]],
    ["a wildcard accepts", { rcpthosts: ".b\n", locals: "a.b\nb\nA.B\n" }, [0, 2, 0]],
    ["morercpthosts accepts", { rcpthosts: "", morercpthosts: "a.b\n", locals: "a.b\n" }, [0]],
    ["a dead line does not", { rcpthosts: "*.b\na.b\r\n", locals: "a.b\n" }, [1]],
    ["names that are meant so", { me: "m.b\n", rcpthosts: "", locals: "M.b\nlocalhost\nx\n[1.2.3.4]\n" }, [2, 2, 2, 2]],
    ["each domain once", { rcpthosts: "", virtualdomains: "u@a.b:v\nw@A.b:v\na.b:v\n" }, [1, 0, 0]],
    ["not an exception, nor the catch-all", { rcpthosts: "", virtualdomains: "a.b:\n:v\n" }, [0, 0]],
    ["not the dead one of two", { rcpthosts: "", virtualdomains: "a.b:v\na.b:w\n" }, [0, 1]],
    ["not what is local anyway", { rcpthosts: "", locals: "a.b\n", virtualdomains: "a.b:w\n" }, [0]],
    ["a wildcard needs a wildcard", { rcpthosts: "a.b\n.c\n", virtualdomains: ".b.c:v\n.a.b:v\n" }, [0, 1]],
    ["a wildcard with something below", { rcpthosts: "z.y.b\n", virtualdomains: ".b:v\n.y.b:v\n.x.b:v\n" }, [2, 2, 1]],
  ])("%s", (_, texts, expected) => {
    expect(ask(texts)).toEqual(expected);
  });

  it("counts valid recipients", () => {
    const virtualdomains = "a.b:v\nu@c.d:v\nu@e.f:v\nu@g.h:v\n";
    expect(ask({ rcpthosts: "", virtualdomains }, "x@a.b\n@c.d\nu@E.f\nx@g.h\n-u@g.h\n")).toEqual([0, 0, 0, 1]);
  });

  it("agrees with rcpthosts() asked for each entry", () => {
    fc.assert(
      fc.property(directories({ labels: ["a", "b"], depth: 2, users: ["u"] }, false), (texts) => {
        const lists = judged(texts);
        const simulator = new Simulator(readEntries(texts), texts);
        const found = notAccepted(lists, "locals");
        expect(found === null).toBe(texts.rcpthosts === undefined || lists.locals === null);
        if (found === null) return;
        const own = readEntries(texts).filter(({ file }) => file === "locals");
        for (const [i, entry] of own.entries()) {
          const earlier = own.slice(0, i).some((other) => keyOf(other) === keyOf(entry));
          expect(found[i] !== 0).toBe(!earlier && !simulator.accepts(keyOf(entry)));
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("percenthackRelays", () => {
  it("names the domains that rcpthosts accepts, and by which entry", () => {
    const lists = judged({ percenthack: "b.a\nc\nB.a\n.a\n", rcpthosts: "x\n.a\n" });
    expect(percenthackRelays(lists)).toEqual([{ entry: 0, by: { list: "rcpthosts", entry: 1 } }]);
    expect(percenthackRelays(judged({ percenthack: "a\n" }))).toEqual([]);
  });
});

describe("relayedRecipients", () => {
  it("are neither accepted by rcpthosts, nor local, nor virtual", () => {
    const lists = judged({ rcpthosts: "in.a\n", locals: "l.a\n", virtualdomains: "v.a:v\nu@w.a:v\ne.a:\n" });
    const valid = "u@in.a\nu@l.a\nu@v.a\nu@w.a\nx@w.a\nu@e.a\n@out.a\n-u@out.a\n-@out.a\nu@x.out.a\nnobody\n";
    expect(relayedRecipients(lists, validOf(valid, lists))).toEqual([4, 5, 6, 9]);
  });
});
