import { provideLateTools } from "../src/rules/late.ts";
import * as lateTools from "../src/rules/late-tools.ts";

provideLateTools(lateTools);
