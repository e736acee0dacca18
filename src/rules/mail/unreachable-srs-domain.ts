import { acceptedBy } from "../../mail/accepted.ts";
import { findKey } from "../../mail/find-key.ts";
import { domainLevel, hitFrom } from "../../mail/hits.ts";
import { hasValue } from "../../mail/same-value.ts";
import { scanKey } from "../../mail/scan-key.ts";
import { showBeginning } from "../../text/show.ts";
import type { LineFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const unreachableSrsDomain: Rule = {
  id: "unreachable-srs-domain",
  level: "warning",
  summary: "an SRS domain that bounces cannot come back to, or without secrets to make addresses with",
  fix: null,
  files: ["srs_domain"],
  bad: {
    files: {
      me: "mx.example.net\n",
      srs_domain: "mx.example.net\n",
      rcpthosts: "mx.example.net\n",
      virtualdomains: "mx.example.net:srs\n",
    },
    dialect: "sagredo",
  },
  good: {
    files: {
      me: "mx.example.net\n",
      srs_domain: "srs.example.net\n",
      srs_secrets: "9fK2\n",
      rcpthosts: "srs.example.net\n",
      virtualdomains: "srs.example.net:srs\n",
    },
    dialect: "sagredo",
  },
  *line(file, subject): Generator<Found> {
    if (file.name !== "srs_domain" || file.value.start === file.value.end) return;
    const reasons = reasonsOf(file, subject);
    if (reasons.length === 0) return;
    const domain = showBeginning(file.bytes, file.value.start, file.value.end);
    yield {
      file,
      line: 1,
      ...file.value,
      detail: () => ({
        message: `SRS cannot work with ${domain}: ${reasons.join("; and ")}.`,
        remedy:
          "The domain needs a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.",
        fix: null,
      }),
    };
  },
};

function reasonsOf({ bytes, value: { start, end } }: LineFile, subject: Subject): string[] {
  const { lists, wanted } = subject.mail();
  const { scan, locals, virtualdomains } = lists;
  const reasons: string[] = [];
  scanKey(scan, bytes, start, end);
  if (wanted.virtual) {
    const local = locals !== null && findKey(locals, bytes, start, end, scan.hash) >= 0;
    const hit = virtualdomains === null ? -1 : hitFrom(virtualdomains, scan, bytes, start, end, domainLevel(scan));
    if (local)
      reasons.push(lists.implicitLocals ? "it is local, being the name in me where there is no locals" : "it is local");
    else if (virtualdomains === null || hit < 0 || !hasValue(virtualdomains, hit))
      reasons.push("virtualdomains has no entry for it");
  }
  if (wanted.hosts && lists.rcpthosts !== null && acceptedBy(lists, bytes, start, end) === null)
    reasons.push("rcpthosts does not accept it");
  if (subject.isKnown("srs_secrets") && (subject.list("srs_secrets")?.entries.count ?? 0) === 0)
    reasons.push("there is no secret in srs_secrets");
  return reasons;
}
