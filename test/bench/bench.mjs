// `npm run bench`: what qmailint costs, as ratios to other programs in one run (medians of interleaved rounds). Prints a table;
// README.md beside this file keeps the last one. Nothing here is a test: machines differ, ratios less so.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { floods, runFlood } from "./floods.mjs";
import { makeHosts } from "./hosts.mjs";
import { makeLists } from "./lists.mjs";
import { FACTS, mailAssertions, makeFleet, makeMail, withChanges } from "./mails.mjs";
import { install, peak, ROUNDS, race, row, rows, STARTS, work, write } from "./measure.mjs";

const SEED = 20260601;
const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

const node = process.execPath;
const bare = [node, "-e", "0"];
const check = (...args) => [node, bin, "check", "--fail-on", "never", ...args];

// Starts.
const clean = write("clean/control", { moreipme: "203.0.113.7\n10.0.0.0/255.0.0.0\n", notipme: "10.1.2.3\n" });
const findings = write("findings/control", {
  moreipme: "203.0.113.7\n10.0.0.0/8\n203.0.113.8 # NAT\n203.0.113.7\n 10.0.0.1\n",
});
const asserted = write("asserted", {
  "qmailint.yaml": `version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.10/24 }\nassertions:\n${Array.from({ length: 20 }, (_, i) => `  - me: 10.0.${i}.0/24\n`).join("")}`,
});
write("asserted/control", { moreipme: "203.0.113.7\n10.0.0.0/255.0.0.0\n" });
const ask = [node, bin, "ipmetest", "--control", clean, "10.1.2.3"];
const complete = write("complete/control", {
  me: "mx1.example.org\n",
  locals: "localhost\nmx1.example.org\n",
  rcpthosts: "localhost\nmx1.example.org\nexample.org\nexample.net\n",
  virtualdomains: "example.net:net\n",
  smtproutes: "example.org:192.0.2.1\n",
  moreipme: "203.0.113.7\n10.0.0.0/255.0.0.0\n",
});
const starts = race([bare, check(clean), check(findings), ask, check(asserted), check(complete)], STARTS);
row("`check` of a small clean directory, against `node -e 0`", starts[1] / starts[0], 1.4, 1.15);
row("the same with findings", starts[2] / starts[0], 1.5, 1.25);
row("`ipmetest ADDRESS`", starts[3] / starts[0], 1.3, 1.1);
row("`check` with a `qmailint.yaml` of 20 assertions", starts[4] / starts[0], 2.2, 1.7);
row("`check` of a complete small directory", starts[5] / starts[0], 1.6, 1.4);

// One large directory.
const large = write("large", makeLists(1e6, SEED));
const smaller = write("smaller", makeLists(1e5, SEED + 1));
const files = [path.join(large, "moreipme"), path.join(large, "notipme")];
const hasIprange = install("iprange");
const contest = [check(large), ["sort", ...files], check(smaller)];
if (hasIprange) contest.push(["iprange", files[0], "--except", files[1]]);
const big = race(contest, ROUNDS);
row("`check` of 10^6 lines (+ 10^5), against `LC_ALL=C sort` of them", big[0] / big[1], 0.9, 0.6);
if (hasIprange) row("the same against `iprange moreipme --except notipme`", big[0] / big[3], 0.8, 0.5);
row("peak memory of that run", peak([bin, "check", "--fail-on", "never", large]), 200, 110, "MB");
row("growth from 10^5 to 10^6 lines", big[0] / big[2], 12, 10);

// Two large directories.
const other = makeLists(1e6, SEED + 20_000);
const head = makeLists(1e6, SEED);
const tenth = (text, from) => text.map((line, i) => (i % 10 === 0 ? (from[i] ?? line) : line)).join("\n");
const changed = write("changed", {
  moreipme: tenth(head.moreipme.split("\n"), other.moreipme.split("\n")),
  notipme: head.notipme,
});
const compared = race([[node, bin, "diff", large, changed], check(large)], Math.max(3, ROUNDS >> 1));
row("`diff` of two directories of 10^6 lines, against one `check`", compared[0] / compared[1], 2.2, 2.2);

// Many assertions.
const yaml = write("yaml", {
  "qmailint.yaml": `version: 1\ninterfaces: { lo: 127.0.0.1/8 }\nassertions:\n${Array.from({ length: 10_000 }, (_, i) => `  - not me: 198.18.${i >> 8}.${i & 255}\n`).join("")}`,
});
write("yaml/control", makeLists(1e5, SEED + 30_000));
const parser = path.join(work, "parse.cjs");
const library = fileURLToPath(new URL("../../node_modules/yaml/dist/index.js", import.meta.url));
writeFileSync(
  parser,
  `require(${JSON.stringify(library)}).parse(require("fs").readFileSync(process.argv[2], "utf8"));`,
);
const judged = race(
  [check(yaml), check("--no-config", yaml), [node, parser, path.join(yaml, "qmailint.yaml")], bare],
  Math.max(3, ROUNDS >> 1),
);
row(
  "what 10,000 assertions add to 10^5 entries, against `yaml`'s own parser on that file",
  (judged[0] - judged[1]) / (judged[2] - judged[3]),
  2.5,
  2.5,
);

// A fleet.
const fleet = path.join(work, "fleet");
for (let i = 0; i < 10_000; i++) {
  const lists = makeLists(100, SEED + 2 + i);
  write(`fleet/${String(i).padStart(5, "0")}`, lists);
}
const cat = ["sh", "-c", `find ${fleet} -type f -print0 | xargs -0 cat`];
const many = race([check(fleet), cat, check(large)], Math.max(3, ROUNDS >> 1));
row(
  "10,000 directories of 100 lines, against `cat` of the files plus the 10^6-line run",
  many[0] / (many[1] + many[2]),
  3,
  2,
);

// A hosting provider's lists.
const provider = write("provider", makeHosts(1e6, SEED + 40_000));
const tenthOfIt = write("tenth", makeHosts(1e5, SEED + 40_001));
const hostLists = ["rcpthosts", "virtualdomains"].map((name) => path.join(provider, name));
const hosting = race([check(provider), ["sort", "--parallel=1", ...hostLists], check(tenthOfIt)], ROUNDS);
row(
  "`check` of 10^6 lines of rcpthosts and 10^5 of virtualdomains, against `LC_ALL=C sort --parallel=1` of them",
  hosting[0] / hosting[1],
  2,
  1.3,
);
row("peak memory of that run", peak([bin, "check", "--fail-on", "never", provider]), 200, 120, "MB");
row("growth from 10^5 to 10^6 lines of rcpthosts", hosting[0] / hosting[2], 12, 10);

// Where mail goes, for a hosting provider's directory.
const manyMails = makeMail(1e5, SEED + 50_000);
const writeMail = (folder, { control, zone }, settings) => {
  write(`${folder}/control`, control);
  return write(folder, { "qmailint.yaml": settings, "hosting.zone": zone });
};
const mails = writeMail("mails", manyMails, FACTS);
const changedMails = writeMail("changed-mails", withChanges(manyMails, 100, SEED + 50_001), FACTS);
const asking = writeMail("asking", manyMails, `${FACTS}assertions:\n${mailAssertions(manyMails, 10_000)}`);
const all = (folder) => [node, bin, "mail", "--all", "--config", path.join(folder, "qmailint.yaml")];
const mailLists = Object.keys(manyMails.control).map((name) => path.join(mails, "control", name));
const routed = race([all(mails), ["sort", "--parallel=1", ...mailLists, path.join(mails, "hosting.zone")]], ROUNDS);
row(
  "`mail --all` for 10^5 domains in rcpthosts, virtualdomains, smtproutes and a zone, half of them in locals, against `LC_ALL=C sort --parallel=1` of all lines",
  routed[0] / routed[1],
  8,
  4,
);
row("peak memory of that run", peak(all(mails).slice(1)), 600, 300, "MB");
const singles = race(
  [check(asking), check(mails), [node, parser, path.join(asking, "qmailint.yaml")], bare],
  Math.max(3, ROUNDS >> 1),
);
row(
  "what 10,000 single `mail` assertions add there, against `yaml`'s own parser on that file",
  (singles[0] - singles[1]) / (singles[2] - singles[3]),
  2.5,
  1.8,
);
const bothMails = [path.join(mails, "control"), path.join(changedMails, "control")];
const differing = race(
  [[node, bin, "diff", ...bothMails], check(mails), check(changedMails)],
  Math.max(3, ROUNDS >> 1),
);
row(
  "`diff` of two such directories that differ in 100 lines, against two `check`s",
  differing[0] / (differing[1] + differing[2]),
  1.5,
  1.1,
);
row("peak memory of that run", peak([bin, "diff", ...bothMails]), 600, 400, "MB");
const fleets = [100, 1000].map((count) => {
  const { hosts, zone, settings } = makeFleet(count, SEED + 60_000 + count);
  for (const [name, control] of Object.entries(hosts)) write(`hosts${count}/${name}`, control);
  return write(`hosts${count}`, { "qmailint.yaml": settings, "fleet.zone": zone });
});
const grown = race(
  fleets.map((folder) => all(folder)),
  Math.max(3, ROUNDS >> 1),
);
row(
  "growth of `mail --all` from 100 to 1,000 hosts, each of which accepts 100 domains of its own",
  grown[1] / grown[0],
  12,
  10,
);

// What a hostile pull request can ask for, once each.
const flooded = Object.keys(floods).map((name) => runFlood(name));
row(
  "processor time of the slowest of the floods (`floods.mjs`)",
  Math.max(...flooded.map(({ seconds }) => seconds)),
  10,
  8,
  "s",
);
row("the largest peak memory of them", Math.max(...flooded.map(({ megabytes }) => megabytes)), 600, 450, "MB");

const system = execFileSync("uname", ["-srm"], { encoding: "utf8" }).trim();
const widths = rows[0].map((_, i) => Math.max(...rows.map((cells) => cells[i].length)));
const print = (cells) => console.log(`| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`);
print(["what", "measured", "at most", "reach for", ""]);
print(widths.map((width) => "-".repeat(width)));
for (const cells of rows) print(cells);
console.log(
  `\nNode ${process.version}, ${system}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}, ${ROUNDS} rounds, ${STARTS} starts.`,
);
