import { describe, expect, it } from "vitest";
import { controlFile, controlFiles, dialectsReading, numberReader } from "../../src/qmail/control-files.ts";
import type { ControlFile } from "../../src/qmail/control-table-types.ts";
import { dialectNames } from "../../src/qmail/dialects.ts";
import { neverRead } from "../../src/qmail/never-read.ts";
import type { DialectName } from "../../src/qmail/types.ts";
import { whenUnreadable } from "../../src/qmail/when-unreadable.ts";
import { dialect } from "./vector-files.ts";

const rows = dialectNames.flatMap((dialect) =>
  controlFiles(dialect).map((file) => [`${dialect}: ${file.name}`, file, dialect] as const),
);

function file(dialect: DialectName, name: string): ControlFile {
  const row = controlFile(dialect, name);
  if (row === null) throw new Error(`${dialect} does not read ${name}`);
  return row;
}

describe("the table of control files", () => {
  it.each(dialectNames)("has every file of %s once", (dialect) => {
    const names = controlFiles(dialect).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => neverRead[dialect].includes(name))).toEqual([]);
  });

  it.each(rows)("is of a piece: %s", (_, row) => {
    expect(row.programs.length).toBeGreaterThan(0);
    expect(row.range !== null).toBe(row.kind === "int");
    expect(row.comments).toBe(
      ["list", "map", "regex"].includes(row.kind) ||
        row.reader === "control_readfile" ||
        row.reader === "control_readrandom",
    );
    if (row.kind === "map") expect(row.lookup).toBe("constmap");
    if (row.wildcards) expect(row.lookup).not.toBeNull();
    if (row.confSpawn !== null) expect(row.range?.least).toBe(0);
    if (row.unlikely !== null && row.range !== null) {
      expect(row.range.least).toBeLessThanOrEqual(row.unlikely.least);
      expect(row.range.most).toBeGreaterThanOrEqual(row.unlikely.most);
    }
    if (row.family) expect(controlFile("indimail", row.name)?.name).not.toBe(row.name);
  });

  it("knows moreipme and notipme where dialects.ts says that they are read", () => {
    for (const name of dialectNames) {
      const { readsIpFiles } = dialect(name);
      for (const ip of ["moreipme", "notipme"]) {
        expect(controlFile(name, ip) !== null).toBe(readsIpFiles);
        if (readsIpFiles) expect(file(name, ip).comments).toBe(false);
      }
    }
  });

  it("says for which dialect a file is", () => {
    expect(dialectsReading("rcpthosts")).toEqual(["moreipme-0.6", "netqmail", "notqmail", "sagredo", "indimail"]);
    expect(dialectsReading("taps")).toEqual(["sagredo"]);
    expect(dialectsReading("srs_domain")).toEqual(["sagredo", "indimail"]);
    expect(dialectsReading("outgoingip.example.org")).toEqual(["indimail"]);
    expect(dialectsReading("outgoingip.")).toEqual([]);
    expect(dialectsReading("suppls1")).toEqual(["sagredo"]);
    expect(dialectsReading("suppls2")).toEqual([]);
    for (const name of ["constructor", "__proto__", "", "RCPTHOSTS", "dh4096.pem"]) {
      expect(dialectsReading(name)).toEqual([]);
    }
  });

  it("has what differs between the dialects", () => {
    expect(file("netqmail", "badmailfrom").kind).toBe("list");
    expect(file("sagredo", "badmailfrom").kind).toBe("regex");
    expect([file("sagredo", "smtpgreeting").kind, file("indimail", "smtpgreeting").kind]).toEqual(["line", "list"]);
    expect(dialectNames.map((name) => file(name, "concurrencyremote").confSpawn)).toEqual([120, 509, 500, 120, 120]);
    expect([file("netqmail", "doublebounceto").mayBeEmpty, file("sagredo", "doublebounceto").mayBeEmpty]).toEqual([
      false,
      true,
    ]);
  });

  it("has the defaults", () => {
    expect(file("notqmail", "rcpthosts").absent).toEqual({ kind: "everything" });
    expect(file("notqmail", "locals").absent).toEqual({ kind: "me", otherwise: { kind: "failure" } });
    expect(file("notqmail", "envnoathost").absent).toEqual({
      kind: "me",
      otherwise: { kind: "text", text: "envnoathost" },
    });
    expect(file("notqmail", "queuelifetime").absent).toEqual({ kind: "number", number: 604800 });
    expect(file("sagredo", "srs_domain").absent).toEqual({ kind: "none" });
    expect(file("sagredo", "spfexp")).toMatchObject({ absent: { kind: "built-in" }, reader: "control_rldef" });
  });

  it("says which numbers indimail reads as stock qmail does", () => {
    expect(numberReader("indimail", file("indimail", "databytes"))).toBe("stock");
    expect(numberReader("indimail", file("indimail", "queuelifetime"))).toBe("indimail");
    expect(numberReader("sagredo", file("sagredo", "queuelifetime"))).toBe("stock");
  });

  it("says where secrets are", () => {
    const secrets = (dialect: DialectName): string[] =>
      controlFiles(dialect)
        .filter(({ secret, kind }) => secret !== null && kind !== "pem")
        .map(({ name }) => name);
    expect(secrets("netqmail")).toEqual(["smtproutes"]);
    expect(secrets("sagredo")).toEqual(["smtproutes", "authsenders", "srs_secrets"]);
    expect(secrets("indimail")).toEqual(["smtproutes", "srs_secrets", "qmtproutes", "batvkey"]);
  });

  it("says what an unreadable file does", () => {
    expect(whenUnreadable(file("sagredo", "virtualdomains"))).toEqual([
      { program: "qmail-send", does: "does not start" },
      { program: "qmail-todo", does: "does not start" },
    ]);
    expect(whenUnreadable(file("notqmail", "rcpthosts"))).toEqual([
      { program: "qmail-smtpd", does: "answers 421" },
      { program: "qmail-qmtpd", does: "gives up" },
    ]);
    expect(whenUnreadable(file("sagredo", "moreipme")).map(({ does }) => does)).toEqual(["ignores it", "ignores it"]);
  });
});
