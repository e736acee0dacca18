// Prints the section of CHANGELOG.md for the version of package.json; fails where there is none.
import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
if (section === undefined) {
  process.stderr.write(`CHANGELOG.md has no section for ${version}\n`);
  process.exit(1);
}
process.stdout.write(
  section
    .slice(section.indexOf("\n") + 1)
    .trim()
    .concat("\n"),
);
