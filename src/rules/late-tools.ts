export { describeNeedless } from "./describe-needless.ts";
export { keepsVerdicts } from "./keeps-verdicts.ts";
