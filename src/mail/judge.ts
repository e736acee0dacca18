import { judgeHosts } from "./judge-hosts.ts";
import { judgeKeys } from "./judge-keys.ts";
import { judgeVirtual } from "./judge-maps.ts";
import { judgeRoutes } from "./judge-routes.ts";
import type { MailLists, Wanted } from "./mail-lists.ts";

const EVERYTHING: Wanted = { hosts: true, virtual: true, routes: true };

/**
 * Which entries are conflicting, duplicate, shadowed or redundant: exactly, over all recipients, for any DNS. First what each file
 * says alone, then what others make of it; one pass is enough (proofs in judge-hosts.ts and judge-maps.ts). All conflicting,
 * duplicate and redundant entries can go together. Fills in `form` and `status` of every listing.
 */
export function judgeLists(lists: MailLists, wanted: Wanted = EVERYTHING): void {
  const { scan, locals, percenthack, virtualdomains, smtproutes, qmtproutes } = lists;
  for (const list of [locals, percenthack, virtualdomains, smtproutes, qmtproutes])
    if (list !== null) judgeKeys(list, scan);
  judgeHosts(lists, wanted.hosts);
  if (virtualdomains !== null && wanted.virtual) judgeVirtual(lists, virtualdomains);
  if (wanted.routes) judgeRoutes(lists);
}
