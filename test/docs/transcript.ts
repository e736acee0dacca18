import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bin, makeFolder, runProgram } from "../workplace.ts";

/** The project's folder, with a separator at its end. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

const FENCE = /^```(\w+)\n(.*?)^```$/gms;

/** The fenced blocks of a Markdown text: language and content. */
export function blocksOf(text: string): readonly { readonly language: string; readonly body: string }[] {
  return [...text.matchAll(FENCE)].map(([, language = "", body = ""]) => ({ language, body }));
}

/**
 * The text with the output of everything that it shows:
 * - ```console: every `$ command` (and its `> ` lines) is run by sh, in the project's folder if it is `node dist/bin.js ...`, else in a
 *   folder of the document's own, where `qmailint` is the built command;
 * - ```yaml or ```text whose first line is `# a-path/with.ext`: the block is written there;
 * - ```js: a module; what stands behind `; // ` on a line is the value of the expression before it.
 */
export function withOutput(text: string): string {
  const place = makePlace();
  return text.replace(FENCE, (whole, language: string, body: string) => {
    if (language === "console") return `\`\`\`console\n${transcript(body, place)}\`\`\``;
    if (language === "js") return `\`\`\`js\n${withValues(body, place)}\`\`\``;
    const named = /^# ([\w./-]+\.\w+)\n/.exec(body)?.[1];
    if (named !== undefined) write(path.join(place.work, named), body);
    return whole;
  });
}

interface Place {
  readonly work: string;
  readonly env: Readonly<Record<string, string>>;
}

function makePlace(): Place {
  const [node, command] = [process.execPath, bin].map((name) => name.replaceAll("\\", "/"));
  const folder = makeFolder({
    "work/": "",
    "node_modules/": "",
    "home/bin/qmailint": `#!/bin/sh\nexec "${node}" "${command}" "$@"\n`,
    "home/.gitconfig": "[user]\n\tname = you\n\temail = you@example.org\n[init]\n\tdefaultBranch = main\n",
  });
  chmodSync(path.join(folder, "home/bin/qmailint"), 0o755);
  symlinkSync(root, path.join(folder, "node_modules/qmailint"), "junction");
  const search = [path.join(folder, "home/bin"), process.env["PATH"] ?? ""].join(path.delimiter);
  const env = { PATH: search, HOME: path.join(folder, "home"), GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
  return { work: path.join(folder, "work"), env };
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function transcript(body: string, { work, env }: Place): string {
  const commands = body.match(/^\$ .*\n(?:> .*\n)*/gm) ?? [];
  const run = (shown: string): string => {
    const command = shown.replace(/^[$>] /gm, "");
    const cwd = command.startsWith("node dist/bin.js") ? root : work;
    const { stdout, status } = runProgram("sh", ["-c", `exec 2>&1\n${command}`], { cwd, env });
    const exit = status === 0 ? "" : `# exit status ${status}\n`;
    return `${shown}${stdout === "" || stdout.endsWith("\n") ? stdout : `${stdout}\n`}${exit}`;
  };
  return commands.map(run).join("");
}

/** A line `expression; // value`, the expression on that line alone. */
const SHOWN = /^(?!import |const |let |\/\/)(\S.*?); \/\/ .*$/;

function withValues(body: string, { work, env }: Place): string {
  const lines = body.split("\n");
  const code = lines.map((line) => line.replace(SHOWN, "show($1);"));
  const show =
    'const show = (value) => console.log(inspect(value, { breakLength: Infinity, depth: 5 }).replace(/\\n\\s*/g, " "));';
  write(path.join(work, "example.mjs"), `import { inspect } from "node:util";\n${show}\n${code.join("\n")}`);
  const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: work, env, encoding: "utf8" }).split("\n");
  return lines
    .map((line) => line.replace(SHOWN, (_, expression: string) => `${expression}; // ${printed.shift()}`))
    .join("\n");
}
