import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { makeFolder, type Ran, runBuilt } from "../workplace.ts";
import { type Command, replay } from "./runner.ts";

const action = path.resolve("dist/action.js");
const { inputs } = parse(readFileSync("action.yml", "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
};

/** What a run of the Action came to, as the runner sees it. */
export interface Tried extends Ran {
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Circumstances {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event's name and payload. */
  readonly event?: readonly [string, object];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs `node dist/action.js` as the runner does: inputs with the defaults of action.yml, and files for what it answers. */
export function runAction(workspace: string, { inputs: given = {}, event, env = {} }: Circumstances = {}): Tried {
  const files = makeFolder();
  const file = (name: string, text = ""): string => {
    writeFileSync(path.join(files, name), text);
    return path.join(files, name);
  };
  const wanted = { ...Object.fromEntries(Object.entries(inputs).map(([name, one]) => [name, one.default])), ...given };
  const output = file("output");
  const summary = file("summary");
  const ran = runBuilt(action, [], {
    cwd: workspace,
    env: {
      PATH: process.env["PATH"],
      HOME: files,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "owner/mail",
      GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
      GITHUB_EVENT_NAME: event?.[0] ?? "workflow_dispatch",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event?.[1] ?? {})),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(Object.entries(wanted).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  return {
    ...ran,
    commands: replay(`${ran.stdout}\n${ran.stderr}`),
    outputs: readOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

/** `name<<delimiter`, lines, `delimiter`, as the runner reads GITHUB_OUTPUT. */
function readOutputs(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^(.*?)<<(.*)$/.exec(lines[i] as string) ?? [];
    if (name === undefined) continue;
    const value: string[] = [];
    for (i++; lines[i] !== delimiter; i++) value.push(lines[i] as string);
    out[name] = value.join("\n");
  }
  return out;
}
