// Written by `npm run update` from the files of this folder.
import { unusedIgnore } from "./files/unused-ignore.ts";
import { noInterfaceSet } from "./ipme/no-interface-set.ts";
import type { Rule } from "./rule.ts";

/** Those that have something to say about a `qmailint.yaml` itself, by id. */
export const settingsRules: readonly Rule[] = [noInterfaceSet, unusedIgnore];
