// One chunk: all of it is needed as soon as there is a qmailint.yaml, and none of it before.
export { makePlan } from "../settings/make-plan.ts";
export { makeSession } from "./session.ts";
