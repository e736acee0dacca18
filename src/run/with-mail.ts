// One chunk: what rules about mail need, loaded where a `qmailint.yaml` declares facts that mail depends on.
export { makeMailFleets } from "./mail-fleets.ts";
export { subjectMailOf } from "./subject-mail-of.ts";
