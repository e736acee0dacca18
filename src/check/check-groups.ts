import type { RuleRoom } from "../rules/room.ts";
import type { Levels } from "../settings/levels.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import { type CheckOptions, checkWith } from "./check.ts";
import { type JudgedGroups, mergeGroups } from "./merge-groups.ts";

type Hosts = readonly [Host, ...Host[]];

/** Judges a directory that hosts of several dialects share: group by group, merging equal findings. */
export function checkGroups(
  room: RuleRoom,
  directory: ControlDirectory,
  hosts: Hosts,
  levels: Levels,
  options: CheckOptions = {},
): JudgedGroups {
  const [{ dialect }] = hosts;
  if (hosts.every((host) => host.dialect.name === dialect.name)) {
    const judged = checkWith(room, directory, hosts, levels, options);
    return { groups: [{ hosts, judged }], ...judged };
  }
  return mergeGroups(room, hosts, (group) => checkWith(room, directory, group, levels, options));
}
