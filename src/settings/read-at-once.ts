import type { Problem } from "../text/problem.ts";
import type { AddressReader } from "./capture.ts";
import { firstOf } from "./mistakes.ts";
import { factReaders } from "./read-facts.ts";
import { settingsIn } from "./read-settings.ts";
import { schemaMistakes } from "./schema-mistakes.ts";
import type { Settings } from "./settings.ts";
import { parseTree } from "./yaml-tree.ts";

/** Reads a `qmailint.yaml`: its settings, or everything that is wrong with it. `reader` reads the addresses of interfaces. */
export function readSettings(path: string, bytes: Uint8Array, reader: AddressReader): Settings | readonly Problem[] {
  const parsed = parseTree(path, bytes);
  const refused = parsed.root === null ? [] : schemaMistakes(parsed.root, parsed.positions);
  const { settings, problems } = settingsIn(parsed, refused, reader, factReaders);
  return settings === null || problems.length > 0 ? firstOf(problems) : settings;
}
