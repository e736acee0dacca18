import { FORM } from "../../mail/form.ts";
import { keySpan } from "../../qmail/constmap.ts";
import { keyText } from "../control-words.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

const AT = 0x40;

export const addressInList: Rule = {
  id: "address-in-list",
  level: "error",
  summary: "an address with an @ where qmail looks up only the domain",
  fix: null,
  files: ["locals", "morercpthosts", "percenthack", "qmtproutes", "rcpthosts", "smtproutes", "virtualdomains"],
  bad: { files: { rcpthosts: "postmaster@example.com\n", virtualdomains: "@example.net:net\n" } },
  good: { files: { rcpthosts: "example.com\n", virtualdomains: "example.net:net\n" } },
  notableEntry(index, file): Found | null {
    if (file.form(index) !== FORM.address) return null;
    const at = keySpan(file, index);
    const isWhole = file.bytes[at.start] === AT;
    const detail = () => ({
      message:
        file.name === "virtualdomains"
          ? `${keyText(file, index)} matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @.`
          : `${keyText(file, index)} matches nothing: what is looked up here is the domain after the @, never an address.`,
      reads: "nothing",
      remedy: isWhole ? "Remove the @." : "Write only the domain; a single address cannot be listed here.",
      fix: null,
    });
    return foundIn(file, index, detail, { at });
  },
};
