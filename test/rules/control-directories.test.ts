import { describe, expect, it } from "vitest";
import type { Example } from "../../src/rules/rule.ts";
import { lint, rulesFinding } from "./lint.ts";

// No noise: what programs and scripts write, with exactly the findings that are true. Only rules on bytes, values and the directory
// are looked at here.

const RULES = [
  ...["byte-order-mark", "carriage-return", "nul-byte", "leading-blank", "not-a-comment", "missing-final-newline"],
  ...["template-text", "bad-number", "number-with-text", "number-out-of-range", "concurrency-limit", "empty-value"],
  ...["extra-lines", "unqualified-me", "missing-me", "bad-name", "bounces-leave", "misspelled-file", "unused-file"],
  ...["unreadable-file", "crashing-file", "stale-cdb", "secret-in-git", "not-an-address"],
];
const found = (example: Example): string[] => rulesFinding(example).filter((id) => RULES.includes(id));

/** What config-fast writes for a name. */
const configFast = (fqdn: string) => ({
  me: `${fqdn}\n`,
  defaultdomain: `${fqdn.replace(/^[^.]*\./, "")}\n`,
  plusdomain: `${fqdn.replace(/^([^.]*\.)*(?=[^.]*\.[^.]*$)/, "")}\n`,
  locals: `${fqdn}\n`,
  rcpthosts: `${fqdn}\n`,
});

describe("the ordinary directories", () => {
  it.each(["moreipme-0.6", "netqmail", "notqmail", "sagredo"] as const)("config-fast, %s", (dialect) => {
    expect(found({ files: configFast("mail.example.org"), dialect })).toEqual([]);
    expect(found({ files: configFast("mail.sub.example.org"), dialect })).toEqual([]);
  });

  it("vadddomain adds to rcpthosts and virtualdomains, and locks them", () => {
    const files = {
      ...configFast("mail.example.org"),
      rcpthosts: "mail.example.org\nexample.net\nexample.com\n",
      virtualdomains: "example.net:example.net\nexample.com:example.com\n",
      "rcpthosts.lock": "",
      "virtualdomains.lock": "",
      defaultdelivery: "| /home/vpopmail/bin/vdelivermail '' bounce-no-mailbox\n",
      concurrencyincoming: "100\n",
    };
    const others = ["tcp.smtp", "tcp.smtp.cdb", "simcontrol", "simcontrol.cdb", "simversion"];
    expect(found({ files, others })).toEqual([]);
  });

  it("sagredo's config-all", () => {
    const files = {
      me: "mx.example.org\n",
      defaultdomain: "example.org\n",
      defaulthost: "example.org\n",
      plusdomain: "example.org\n",
      rcpthosts: "mx.example.org\n",
      srs_domain: "mx.example.org\n",
      virtualdomains: "mx.example.org:srs\n",
      srs_secrets: "aB3$x#9|{{q%]\n",
      spfbehavior: "3\n",
      defaultdelivery: "| /home/vpopmail/bin/vdelivermail '' delete\n",
      concurrencyincoming: "200\n",
      bouncefrom: "noreply\n",
      bouncehost: "example.org\n",
      databytes: "20000000\n",
      queuelifetime: "272800\n",
      softlimit: "30000000\n",
      maxrcpt: "100\n",
      brtlimit: "2\n",
      tlsserverciphers: "HIGH:MEDIUM:!MD5:!RC4:!3DES:!LOW:!SSLv2:!SSLv3\n",
      dnsbllist: "-b.barracudacentral.org\n-zen.spamhaus.org\n-psbl.surriel.com\n-bl.spamcop.net\n",
      smtpplugins: "# smtpplugins sample file\n[connection]\n\n[auth]\n\n[helo]\nplugins/helodnscheck\n\n[mail]\n",
      filterargs:
        "*:remote:/var/qmail/bin/qmail-dkim:ERROR_FD=2,DKIMQUEUE=/bin/cat,DKIMSIGN=/var/qmail/control/domainkeys/%/default,DKIMSIGNOPTIONS=-z 2\n",
      "level2-tlds": "2000.hu\nab.ca\n",
      "level3-tlds": "ny.us.com\n",
      relaylimits: ":1000\n",
    };
    const others = [
      "tcp.smtp",
      "tcp.smtp.cdb",
      "tcp.submission",
      "servercert.pem",
      "clientcert.pem",
      "rsa4096.pem",
      "dh4096.pem",
    ];
    expect(found({ files, others, moreipme: "203.0.113.7\n2001:db8::7\n", dialect: "sagredo" })).toEqual([]);
    // Taken for stock qmail, the same directory has one thing to say.
    expect(found({ files, others, dialect: "netqmail" })).toEqual(["unused-file"]);
    expect(lint("unused-file", { files, others, dialect: "netqmail" })).toMatchObject([
      { at: "brtlimit:1:1-1", level: "info", message: expect.stringContaining("belong to sagredo") },
    ]);
  });

  it("a directory with a part of the files", () => {
    expect(found({ files: { smtproutes: ":relay.example.org\n" } })).toEqual([]);
    expect(found({ files: { locals: "localhost\nexample.org\n", defaultdomain: "org\n" } })).toEqual([]);
  });

  it("templates beside nothing else", () => {
    const files = { me: "{{ fqdn }}\n", concurrencyremote: "{{ n }}\n", rcpthosts: "{% for d in l %}\n" };
    expect(new Set(found({ files }))).toEqual(new Set(["template-text"]));
    expect(found({ others: ["me.j2", "rcpthosts.j2", "locals.erb", "smtproutes.tmpl"] })).toEqual([]);
  });
});
