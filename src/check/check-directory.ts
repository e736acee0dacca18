import { withSingles } from "../rules/singles-room.ts";
import { worldRoom } from "../rules/world-room.ts";
import type { Levels } from "../settings/levels.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import { type CheckOptions, checkWith, type Judged } from "./check.ts";

const everyRoom = withSingles(worldRoom);

/** Runs every rule on one control directory. Pure: the bytes are in `directory`. */
export function checkDirectory(
  directory: ControlDirectory,
  hosts: readonly [Host, ...Host[]],
  levels: Levels,
  options: CheckOptions = {},
): Judged {
  return checkWith(everyRoom, directory, hosts, levels, options);
}
