import { IP_FILES } from "../tree/control-directory.ts";
import { GIT, SETTINGS } from "../tree/searched.ts";

/** Is there anything other than moreipme and notipme that a program could read, so that `ipRoom` will not do? */
export function hasOtherFiles(names: readonly string[]): boolean {
  return names.some((name) => !IP_FILES.some((one) => one === name) && !SETTINGS.includes(name) && name !== GIT);
}
