export { strictAddress } from "./address.ts";
export { ipmeIs, makeLists } from "./qmail/ipme.ts";
